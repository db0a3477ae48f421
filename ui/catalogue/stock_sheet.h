#pragma once

#include "ui/catalogue/catalogue_model.h"
#include "ui/control/surface/sheet.h"

class QLabel;
class QLineEdit;

namespace jangbu::ui {

class AmountRow;
class ElidedLabel;
class Form;
class KeyButton;

// A change of the chosen product's stock: goods came in, were counted, or were lost.
class StockSheet final : public Sheet
{
    Q_OBJECT

public:
    StockSheet(CatalogueModel& model, QWidget* host);

    void openFor(StockChange change);

private:
    CatalogueModel& m_model;
    StockChange m_change = StockChange::Count;
    ElidedLabel* m_name;
    AmountRow* m_stock;
    Form* m_form;
    QLineEdit* m_quantity;
    QLineEdit* m_note;
    KeyButton* m_submit;

    void showStock();
    void submit();
};

} // namespace jangbu::ui

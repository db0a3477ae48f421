#pragma once

#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/edit/picture_entry_model.h"
#include "ui/control/surface/sheet.h"

class QLineEdit;

namespace jangbu::ui {

class Form;
class KeyButton;
class NoticeLine;
class PictureField;
class PictureShelf;
class Segment;

// The form of a product: an edit of the chosen one, or a new one.
class ProductSheet final : public Sheet
{
    Q_OBJECT

public:
    ProductSheet(CatalogueModel& model, PictureShelf& pictures, QWidget* host);

    void openChosen();
    void openNew();
    // A scanned barcode joins those in the form.
    void addBarcode(const QString& code);

private:
    CatalogueModel& m_model;
    PictureEntryModel m_picture;
    NoticeLine* m_notice;
    Form* m_form;
    PictureField* m_pictureField;
    QLineEdit* m_name;
    QLineEdit* m_price;
    QLineEdit* m_unit;
    QLineEdit* m_category;
    QLineEdit* m_code;
    QLineEdit* m_barcodes;
    QLineEdit* m_lowStockAt;
    Segment* m_tax;
    Segment* m_active;
    KeyButton* m_save;

    void makeForm();
    void fill(const ProductEntry& entry);
    [[nodiscard]] ProductEntry typed() const;
    [[nodiscard]] QLineEdit* fieldFor(ProductField field) const;
    void submit();
    void takeSaved(ProductId product);
    void showRefusal(ProductField field, const QString& text);
};

} // namespace jangbu::ui

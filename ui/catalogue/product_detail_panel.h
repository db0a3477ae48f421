#pragma once

#include "ui/catalogue/catalogue_model.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class AmountRow;
class ElidedLabel;
class KeyButton;
class NoticeLine;
class PictureLabel;
class PictureShelf;
class Segment;
class TableView;

// The chosen product: its figures, what may be changed, and how its stock, price and sales went.
class ProductDetailPanel final : public QWidget
{
    Q_OBJECT

public:
    ProductDetailPanel(CatalogueModel& model, PictureShelf& pictures, QWidget* parent = nullptr);

    // 0 stock moves, 1 prices, 2 sales.
    void showPage(int page);

Q_SIGNALS:
    void editAsked();
    void stockAsked(jangbu::ui::StockChange change);

private:
    CatalogueModel& m_model;
    PictureShelf& m_pictures;
    PictureLabel* m_picture = nullptr;
    QStackedWidget* m_detailOrHint = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_what = nullptr;
    NoticeLine* m_notice = nullptr;
    AmountRow* m_price = nullptr;
    AmountRow* m_stock = nullptr;
    AmountRow* m_sold = nullptr;
    KeyButton* m_edit = nullptr;
    KeyButton* m_receive = nullptr;
    KeyButton* m_count = nullptr;
    KeyButton* m_damage = nullptr;
    Segment* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;

    [[nodiscard]] QWidget* makeDetail();
    void addKeys(QVBoxLayout* column);
    void addPage(const QString& accessibleName, DetailRowsModel& rows);
    void showModel();
    void showPicture();
};

} // namespace jangbu::ui

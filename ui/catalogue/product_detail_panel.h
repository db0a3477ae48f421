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
    QStackedWidget* m_detailOrHint;
    ElidedLabel* m_name;
    ElidedLabel* m_what;
    NoticeLine* m_notice;
    AmountRow* m_price;
    AmountRow* m_stock;
    AmountRow* m_sold;
    KeyButton* m_edit;
    KeyButton* m_receive;
    KeyButton* m_count;
    KeyButton* m_damage;
    Segment* m_tabs;
    QStackedWidget* m_pages;

    [[nodiscard]] QWidget* makeDetail();
    void addKeys(QVBoxLayout* column);
    void addPage(const QString& accessibleName, DetailRowsModel& rows);
    void showModel();
    void showPicture();
};

} // namespace jangbu::ui

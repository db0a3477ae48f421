#pragma once

#include "ui/catalogue/catalogue_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class ChipBar;
class EmptyState;
class KeyButton;
class KeyMap;
class Panel;
class ProductDetailPanel;
class ProductSheet;
class SearchField;
class StockSheet;
class TableView;

/// The catalogue screen: all products at the left, the chosen one at the right.
class CatalogueView final : public QWidget
{
    Q_OBJECT

public:
    CatalogueView(CatalogueModel& model, const KeyMap& keys, QWidget* parent = nullptr);

    [[nodiscard]] TableView* table() const { return m_table; }

    [[nodiscard]] ProductDetailPanel* detail() const { return m_detail; }

    /// As the chip of the filter does.
    void showFilter(CatalogueFilter filter);
    /// Open the forms, when the one at the counter may use them.
    void editChosen();
    void makeNew();
    void changeStock(StockChange change);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CatalogueModel& m_model;
    SearchField* m_search;
    KeyButton* m_new;
    ChipBar* m_categories;
    ChipBar* m_filters;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_tableOrNothing;
    QLabel* m_count;
    ProductDetailPanel* m_detail;
    ProductSheet* m_productSheet;
    StockSheet* m_stockSheet;

    [[nodiscard]] Panel* makeListPanel(const KeyMap& keys);
    void makeTable();
    void connectModel();
    void showCategories();
    void showAnswer(bool isRead);
    void showOrder();
    void focusSearch();
    void focusTable();
    // Whether the key is a letter to search for; it is typed into the search then.
    [[nodiscard]] bool searchesFor(const QKeyEvent& press);
    void fetchWhenNearTheEnd(int scrolledTo);
};

} // namespace jangbu::ui

#pragma once

#include "ui/control/panel.h"
#include "ui/sell/sell_model.h"

class QStackedWidget;
class QTimer;

namespace jangbu::ui {

class ChipBar;
class EmptyState;
class KeyButton;
class KeyMap;
class NoticeLine;
class ProductGrid;
class SearchField;

// What can be sold: search, tabs, cards.
class ProductZone : public Panel
{
    Q_OBJECT

public:
    ProductZone(SellModel& model, const KeyMap& keys, QWidget* parent = nullptr);

    [[nodiscard]] SearchField* searchField() const { return m_search; }

    [[nodiscard]] ProductGrid* grid() const { return m_grid; }

    // Empties the search without asking for other products twice.
    void clearSearch();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    SellModel& m_model;
    SearchField* m_search;
    ChipBar* m_tabs;
    KeyButton* m_priceKey;
    NoticeLine* m_priceCheck;
    QStackedWidget* m_stack;
    ProductGrid* m_grid;
    EmptyState* m_empty;
    QTimer* m_settled; // scrolling has come to rest

    void layOut();
    void connectModel();
    void followTabs();
    void followShelf();
    void followPriceCheck();
    void sayPrice(const PriceAnswer& answer);
    void takeSearch(const QString& text);
    void tellVisibleRows();
};

} // namespace jangbu::ui

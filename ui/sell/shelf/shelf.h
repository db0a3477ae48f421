#pragma once

#include "ui/sell/shelf/product_shelf_model.h"
#include "ui/sell/shelf/shelf_feed.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace jangbu::ui {

/// The products to choose from: tabs, a search, the cards that are shown for them. Kept like the
/// book's by a feed. Lives on the painting thread.
class Shelf final : public QObject
{
    Q_OBJECT

public:
    Shelf(const ShelfPorts& ports, const SessionModel& session);

    [[nodiscard]] ProductShelfModel& cards() { return m_cards; }

    /// Reads the shop's products, also anew after somebody changed them.
    void load();

    [[nodiscard]] bool isLoaded() const { return index() != nullptr; }

    /// The last reading of all products failed.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Null before it is loaded.
    [[nodiscard]] const std::shared_ptr<ProductIndex>& index() const { return m_feed.index(); }

    /// Null for a product that is not in this counter's memory.
    [[nodiscard]] const Product* known(ProductId id) const;

    /// Tab 0 is what sells most, the others are categories.
    [[nodiscard]] QStringList tabs() const;

    [[nodiscard]] int currentTab() const { return m_tab; }

    void showTab(int tab);
    /// Shows what matches; an empty text shows the tab again.
    void search(const QString& text);

    [[nodiscard]] const QString& searchText() const { return m_searchText; }

    /// Which rows are on the screen: their stock is asked for again and again.
    void setVisibleRows(int first, int last);

    [[nodiscard]] const std::vector<ProductId>& visible() const { return m_visible; }

    /// What there is in memory, asked for again.
    [[nodiscard]] ShelfFeed& feed() { return m_feed; }

    /// Prices, stocks or the way they are written changed.
    void rewrite();

Q_SIGNALS:
    void loaded();
    void loadFailed();
    void tabsChanged();
    void shown();     // other products than before
    void refreshed(); // other prices or stocks than before

private:
    ShelfFeed m_feed;
    ProductShelfModel m_cards;
    QString m_searchText;
    std::vector<ProductId> m_visible;
    int m_tab = 0;
    bool m_hasFailed = false;

    void show();
    void takeLoaded();
};

} // namespace jangbu::ui

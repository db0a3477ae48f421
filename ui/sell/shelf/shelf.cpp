#include "ui/sell/shelf/shelf.h"

#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t hitsMax = 200;

} // namespace

Shelf::Shelf(const ShelfPorts& ports, const SessionModel& session) : m_feed(ports), m_cards(session)
{
    connect(&m_feed, &ShelfFeed::loaded, this, &Shelf::takeLoaded);
    connect(&m_feed, &ShelfFeed::loadFailed, this, [this] {
        m_hasFailed = true;
        Q_EMIT shown();
        Q_EMIT loadFailed();
    });
    connect(&m_feed, &ShelfFeed::refreshed, this, [this] {
        m_cards.refresh();
        Q_EMIT refreshed();
    });
}

void Shelf::load()
{
    m_feed.load();
}

void Shelf::takeLoaded()
{
    m_hasFailed = false;
    m_cards.setIndex(index());
    // Read anew, the shop keeps the tab it was at while there is one.
    const std::size_t categories = index()->categories().size();
    m_tab = static_cast<std::size_t>(m_tab) > categories ? 0 : m_tab;
    Q_EMIT tabsChanged();
    show();
    Q_EMIT loaded();
}

const Product* Shelf::known(ProductId id) const
{
    const auto place = isLoaded() ? index()->find(id) : std::nullopt;
    return place ? &index()->at(*place) : nullptr;
}

QStringList Shelf::tabs() const
{
    //: The first tab over the products: what is sold most.
    QStringList names{tr("Frequent")};
    if (isLoaded()) {
        for (const ProductIndex::Category& category : index()->categories()) {
            names << QString::fromStdString(category.name);
        }
    }
    return names;
}

void Shelf::showTab(int tab)
{
    m_tab = tab;
    m_searchText.clear();
    show();
}

void Shelf::search(const QString& text)
{
    if (text != m_searchText) {
        m_searchText = text;
        show();
    }
}

void Shelf::show()
{
    if (!isLoaded()) {
        return;
    }
    const auto category = static_cast<std::size_t>(m_tab) - 1;
    if (!m_searchText.trimmed().isEmpty()) {
        m_cards.showPlaces(index()->search(m_searchText.toStdString(), hitsMax));
    } else if (m_tab > 0 && category < index()->categories().size()) {
        m_cards.showPlaces(index()->categories()[category].products);
    } else {
        m_cards.showPlaces(m_feed.frequent());
    }
    Q_EMIT shown();
}

void Shelf::setVisibleRows(int first, int last)
{
    std::vector<ProductId> visible = m_cards.idsBetween(first, last);
    if (visible != m_visible) {
        m_visible = std::move(visible);
        m_feed.refreshStocks(m_visible);
    }
}

void Shelf::rewrite()
{
    m_cards.refresh();
    Q_EMIT tabsChanged();
}

} // namespace jangbu::ui

#include "ui/sell/shelf/shelf_feed.h"

#include "ui/dispatch/dispatch.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t frequentMax = 60;
constexpr std::int64_t frequentDays = 14;

struct Contents
{
    std::shared_ptr<ProductIndex> index;
    std::vector<ProductIndex::Place> frequent;
};

std::vector<ProductIndex::Place>
frequentOf(const ProductIndex& index, std::vector<ProductSales> sales)
{
    std::ranges::sort(sales, [](const ProductSales& left, const ProductSales& right) {
        return left.units != right.units ? left.units > right.units : left.product < right.product;
    });
    std::vector<ProductIndex::Place> places;
    for (const ProductSales& sold : sales) {
        const auto place = index.find(sold.product);
        if (place && places.size() < frequentMax) {
            places.push_back(*place);
        }
    }
    if (places.empty()) {
        const auto count = static_cast<ProductIndex::Place>(std::min(index.size(), frequentMax));
        for (ProductIndex::Place place = 0; place < count; ++place) {
            places.push_back(place);
        }
    }
    return places;
}

std::optional<Contents> readShelf(CatalogueReader& catalogue, SalesReader& sales, Instant now)
{
    auto products = catalogue.allActive();
    if (!products) {
        return std::nullopt;
    }
    Contents shelf{std::make_shared<ProductIndex>(std::move(*products)), {}};
    auto sold = sales.productSales(Instant{now.us - frequentDays * usPerDay}, now);
    shelf.frequent =
        frequentOf(*shelf.index, std::move(sold).value_or(std::vector<ProductSales>{}));
    return shelf;
}

} // namespace

ShelfFeed::ShelfFeed(const ShelfPorts& ports) : m_ports(ports) {}

void ShelfFeed::load()
{
    if (std::exchange(m_isLoading, true)) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&ports = m_ports, now = m_ports.clock.now()] {
            return readShelf(ports.catalogue, ports.sales, now);
        },
        [this](std::optional<Contents> shelf) {
            m_isLoading = false;
            if (!shelf) {
                Q_EMIT loadFailed();
                return;
            }
            m_index = std::move(shelf->index);
            m_frequent = std::move(shelf->frequent);
            Q_EMIT loaded();
        }
    );
}

void ShelfFeed::reloadWhenOthersAreThere()
{
    if (m_index == nullptr) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue] { return catalogue.productCount(ProductQuery{}); },
        [this](const Read<std::int64_t>& count) {
            if (count && static_cast<std::size_t>(*count) != m_index->activeCount()) {
                load();
            }
        }
    );
}

void ShelfFeed::refreshStocks(std::vector<ProductId> ids)
{
    if (m_index == nullptr || ids.empty()) {
        return;
    }
    if (std::exchange(m_isRefreshing, true)) {
        m_waiting = std::move(ids);
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue, ids] { return catalogue.stocks(ids); },
        [this, ids](const Read<std::vector<std::optional<std::int64_t>>>& stocks) {
            m_isRefreshing = false;
            if (stocks) {
                takeStocks(ids, *stocks);
            }
            refreshStocks(std::exchange(m_waiting, {}));
        }
    );
}

void ShelfFeed::takeStocks(
    const std::vector<ProductId>& ids,
    const std::vector<std::optional<std::int64_t>>& stocks
)
{
    bool hasChanged = false;
    for (std::size_t i = 0; i < ids.size() && i < stocks.size(); ++i) {
        const std::optional<std::int64_t>& stock = stocks[i];
        hasChanged = (stock && m_index->setStock(ids[i], *stock)) || hasChanged;
    }
    if (hasChanged) {
        Q_EMIT refreshed();
    }
}

void ShelfFeed::refreshProducts(std::vector<ProductId> ids)
{
    if (m_index == nullptr || ids.empty()) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&catalogue = m_ports.catalogue, asked = std::move(ids)] {
            std::vector<Product> products;
            for (const ProductId id : asked) {
                auto product = catalogue.product(id);
                if (product && *product) {
                    products.push_back(std::move(**product));
                }
            }
            return products;
        },
        [this](const std::vector<Product>& products) { takeProducts(products); }
    );
}

void ShelfFeed::takeProducts(const std::vector<Product>& products)
{
    bool hasChanged = false;
    for (const Product& product : products) {
        hasChanged = m_index->put(product) || hasChanged;
    }
    if (hasChanged) {
        Q_EMIT refreshed();
    }
}

} // namespace jangbu::ui

#include "tests/fakes/memory_catalogue.h"

#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <tuple>

namespace jangbu::fakes {

namespace {

bool matchesStock(const Product& product, StockFilter filter)
{
    switch (filter) {
    case StockFilter::Any:
        return true;
    case StockFilter::InStock:
        return product.stock > 0;
    case StockFilter::Low:
        return product.details.lowStockAt > 0 && product.stock <= product.details.lowStockAt;
    case StockFilter::SoldOut:
        return product.stock == 0;
    }
    MUST(false);
}

bool matchesActive(const Product& product, ActiveFilter filter)
{
    return filter == ActiveFilter::Any
           || product.details.isActive == (filter == ActiveFilter::Active);
}

bool matches(const Product& product, const ProductQuery& query)
{
    const ProductDetails& details = product.details;
    const bool hasText = details.name.find(query.text) != std::string::npos
                         || details.code.find(query.text) != std::string::npos;
    const bool isOfCategory = !query.category || details.category == *query.category;
    return hasText && isOfCategory && matchesStock(product, query.stock)
           && matchesActive(product, query.active);
}

ProductCursor cursorOf(const Product& product, ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return {product.details.name, product.id};
    case ProductOrder::Price:
        return {product.details.price.minor, product.id};
    case ProductOrder::Stock:
        return {product.stock, product.id};
    }
    MUST(false);
}

bool isBefore(const ProductCursor& left, const ProductCursor& right, bool isDescending)
{
    const bool isLess = std::tie(left.value, left.product) < std::tie(right.value, right.product);
    const bool isEqual = left.value == right.value && left.product == right.product;
    return isDescending ? !isLess && !isEqual : isLess;
}

std::vector<Product> matching(const MemoryShop& shop, const ProductQuery& query)
{
    std::vector<Product> found;
    for (const auto& [id, product] : shop.products) {
        if (matches(product, query)) {
            found.push_back(product);
        }
    }
    std::ranges::sort(found, [&query](const Product& left, const Product& right) {
        return isBefore(
            cursorOf(left, query.order),
            cursorOf(right, query.order),
            query.isDescending
        );
    });
    return found;
}

template <class IsMeant>
std::optional<Product> firstProduct(const MemoryShop& shop, IsMeant isMeant)
{
    const auto place = std::ranges::find_if(shop.products, [&isMeant](const auto& entry) {
        return isMeant(entry.second.details);
    });
    return place == shop.products.end() ? std::nullopt : std::optional{place->second};
}

std::string receiptOf(const MemoryShop& shop, const StockMove& move)
{
    OrderId order{move.command.uuid};
    for (const auto& refund : shop.refunds) {
        if (refund.row.id.uuid == move.command.uuid) {
            order = refund.row.order;
        }
    }
    const auto place = shop.orders.find(order);
    return place == shop.orders.end() ? std::string{} : place->second.receiptNo;
}

} // namespace

Read<std::optional<Product>> MemoryCatalogue::product(ProductId id)
{
    return reading(m_shop, [&]() -> std::optional<Product> {
        const auto place = m_shop.products.find(id);
        return place == m_shop.products.end() ? std::nullopt : std::optional{place->second};
    });
}

Read<std::optional<Product>> MemoryCatalogue::productByCode(std::string code)
{
    return reading(m_shop, [&] {
        return firstProduct(m_shop, [&](const ProductDetails& details) {
            return details.code == code;
        });
    });
}

Read<std::optional<Product>> MemoryCatalogue::productByBarcode(std::string barcode)
{
    return reading(m_shop, [&] {
        return firstProduct(m_shop, [&](const ProductDetails& details) {
            return std::ranges::find(details.barcodes, barcode) != details.barcodes.end();
        });
    });
}

Read<std::optional<Product>> MemoryCatalogue::productByName(std::string name, std::string unit)
{
    return reading(m_shop, [&] {
        return firstProduct(m_shop, [&](const ProductDetails& details) {
            return details.name == name && details.unit == unit;
        });
    });
}

Read<ProductPage> MemoryCatalogue::productPage(ProductQuery query)
{
    return reading(m_shop, [&] {
        ProductPage page;
        for (Product& product : matching(m_shop, query)) {
            const ProductCursor here = cursorOf(product, query.order);
            if (query.after && !isBefore(*query.after, here, query.isDescending)) {
                continue;
            }
            if (page.products.size() == query.limit) {
                page.next = cursorOf(page.products.back(), query.order);
                break;
            }
            page.products.push_back(std::move(product));
        }
        return page;
    });
}

Read<std::int64_t> MemoryCatalogue::productCount(ProductQuery query)
{
    return reading(m_shop, [&] {
        return static_cast<std::int64_t>(matching(m_shop, query).size());
    });
}

Read<std::vector<Product>> MemoryCatalogue::allActive()
{
    return reading(m_shop, [&] { return matching(m_shop, ProductQuery{}); });
}

Read<std::vector<std::optional<std::int64_t>>> MemoryCatalogue::stocks(std::vector<ProductId> ids)
{
    return reading(m_shop, [&] {
        std::vector<std::optional<std::int64_t>> stocks;
        for (const ProductId& id : ids) {
            const auto place = m_shop.products.find(id);
            const bool isKnown = place != m_shop.products.end();
            stocks.push_back(isKnown ? std::optional{place->second.stock} : std::nullopt);
        }
        return stocks;
    });
}

Read<std::vector<CategoryCount>> MemoryCatalogue::categories()
{
    return reading(m_shop, [&] {
        std::map<std::string, std::int64_t> counts;
        for (const auto& [id, product] : m_shop.products) {
            counts[product.details.category] += product.details.isActive ? 1 : 0;
        }
        std::vector<CategoryCount> categories;
        for (const auto& [category, count] : counts) {
            if (count > 0) {
                categories.push_back({category, count});
            }
        }
        return categories;
    });
}

Read<std::vector<StockMoveView>>
MemoryCatalogue::stockMoves(ProductId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    return reading(m_shop, [&] {
        std::vector<StockMoveView> views;
        std::int64_t stock = 0;
        for (const auto& booked : m_shop.moves) {
            if (booked.row.product != id) {
                continue;
            }
            stock += booked.row.delta;
            if (beforeBatchNo == 0 || booked.batchNo < beforeBatchNo) {
                views.push_back(
                    {booked.batchNo,
                     booked.lineNo,
                     booked.row,
                     booked.recordedAt,
                     stock,
                     receiptOf(m_shop, booked.row)}
                );
            }
        }
        std::ranges::reverse(views);
        views.resize(std::min(views.size(), limit));
        return views;
    });
}

Read<std::vector<PricePoint>> MemoryCatalogue::priceHistory(ProductId id)
{
    return reading(m_shop, [&] {
        std::vector<PricePoint> prices;
        for (const auto& booked : m_shop.prices) {
            if (booked.row.product == id) {
                prices.push_back(booked.row);
            }
        }
        return prices;
    });
}

Read<std::vector<ProductHourSales>> MemoryCatalogue::salesOf(ProductId id, Instant from, Instant to)
{
    return reading(m_shop, [&] {
        std::vector<ProductHourSales> hours;
        for (const auto& [key, sales] : m_shop.sales) {
            const Instant hour = startOfHour(key.hour);
            if (key.product == id && from <= hour && hour < to) {
                hours.push_back({key.hour, sales.units, sales.revenue});
            }
        }
        return hours;
    });
}

} // namespace jangbu::fakes

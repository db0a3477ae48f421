#include "storage/sql/reader/sql_catalogue_reader.h"

#include "storage/sql/figures/sales_window.h"
#include "storage/sql/gather/numbers_by_id.h"
#include "storage/sql/reader/batch_page.h"
#include "storage/sql/reader/product_page.h"
#include "storage/sql/reader/product_rows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::storage {

namespace {

/// The product that a statement finds the id of, or none.
Sql<std::optional<Product>> productFound(Transaction& transaction, Sql<std::optional<ProductId>> id)
{
    if (!id) {
        return std::unexpected(std::move(id).error());
    }
    if (!*id) {
        return std::nullopt;
    }
    return loadProduct(transaction, **id);
}

ProductId idIn(const RowView& row)
{
    return row.id<ProductId>(0);
}

Sql<std::vector<Product>> loadActive(Transaction& transaction)
{
    static constexpr std::string_view text =
        "SELECT product_id, code, name, category, price, tax_class, unit, low_stock, is_active, "
        "stock, version FROM product WHERE is_active = 1 ORDER BY name, product_id";
    std::vector<Product> products;
    auto read = transaction.prepare(text).forEach([&products](const RowView& row) {
        products.push_back(productOf(row));
    });
    if (read) {
        read = addAllBarcodes(transaction, products);
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return products;
}

/// The product's stock as it was before batch `batchNo`.
Sql<std::int64_t> stockBefore(Transaction& transaction, ProductId id, std::int64_t batchNo)
{
    static constexpr std::string_view text =
        "SELECT stock - (SELECT CAST(COALESCE(SUM(delta), 0) AS BIGINT) FROM stock_move "
        "WHERE product_id = ? AND batch_no >= ?) FROM product WHERE product_id = ?";
    const auto stock =
        transaction.prepare(text).bind(id, batchNo, id).first([](const RowView& row) {
            return row.integer(0);
        });
    if (!stock) {
        return std::unexpected(stock.error());
    }
    return stock->value_or(0);
}

Sql<std::vector<StockMoveView>>
loadMoves(Transaction& transaction, ProductId id, std::int64_t endBatch, std::size_t limit)
{
    static constexpr std::string_view text =
        "SELECT m.batch_no, m.line_no, m.command_id, m.delta, m.reason, "
        "COALESCE(o.occurred_at, r.occurred_at, b.at), COALESCE(o.receipt_no, ro.receipt_no, '') "
        "FROM stock_move m "
        "LEFT JOIN batch b ON b.batch_no = m.batch_no "
        "LEFT JOIN orders o ON o.order_id = m.command_id "
        "LEFT JOIN refund r ON r.refund_id = m.command_id "
        "LEFT JOIN orders ro ON ro.order_id = r.order_id "
        "WHERE m.product_id = ? AND m.batch_no < ? "
        "ORDER BY m.batch_no DESC, m.line_no DESC LIMIT ?";
    std::vector<StockMoveView> moves;
    auto read = transaction.prepare(text)
                    .bind(id, endBatch, rowsToRead(limit))
                    .forEach([&](const RowView& row) {
                        moves.push_back({
                            .batchNo = row.integer(0),
                            .lineNo = row.integer(1),
                            .move =
                                {.command = row.id<CommandId>(2),
                                 .product = id,
                                 .delta = row.integer(3),
                                 .reason = row.enumerator(4, MoveReason::Sale, MoveReason::Import)},
                            .at = row.instant(5),
                            .stockAfter = 0,
                            .receiptNo = row.text(6),
                        });
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return moves;
}

/// The product's sales of whole hours. Asked hour by hour: the table's key begins with the hour, so a
/// range would read every product's rows.
Sql<std::vector<ProductHourSales>>
loadHours(Transaction& transaction, ProductId id, const SalesWindow& window)
{
    static constexpr std::string_view text =
        "WITH RECURSIVE bounds (low, high) AS (SELECT MIN(hour), MAX(hour) FROM sales_hour "
        "WHERE hour >= ? AND hour < ?), hours (hour) AS (SELECT low FROM bounds "
        "UNION ALL SELECT hour + 1 FROM hours, bounds WHERE hour < high) "
        "SELECT s.hour, s.units, s.revenue FROM hours h "
        "JOIN sales_hour s ON s.hour = h.hour AND s.product_id = ? ORDER BY s.hour";
    std::vector<ProductHourSales> hours;
    auto read = transaction.prepare(text)
                    .bind(window.firstHour, window.endHour, id)
                    .forEach([&hours](const RowView& row) {
                        hours.push_back({row.integer(0), row.integer(1), row.money(2)});
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return hours;
}

Sql<std::vector<ProductHourSales>> loadSalesOf(Transaction& transaction, ProductId id, Span asked)
{
    const SalesWindow window = splitByHour(asked);
    auto hours = loadHours(transaction, id, window);
    if (!hours) {
        return hours;
    }
    const auto edges = foldOrders(transaction, window.edges);
    if (!edges) {
        return std::unexpected(edges.error());
    }
    for (const auto& [key, sum] : *edges) {
        if (key.product == id) {
            hours->push_back({key.hour, sum.units, sum.revenue});
        }
    }
    std::erase_if(*hours, [](const ProductHourSales& sales) {
        return sales.units == 0 && sales.revenue == Money{};
    });
    std::ranges::sort(*hours, {}, &ProductHourSales::hour);
    return hours;
}

} // namespace

SqlCatalogueReader::SqlCatalogueReader(ReaderPool& pool) : m_pool(pool) {}

Read<std::optional<Product>> SqlCatalogueReader::product(ProductId id)
{
    return m_pool.read([id](Transaction& transaction) { return loadProduct(transaction, id); });
}

Read<std::optional<Product>> SqlCatalogueReader::productByCode(std::string code)
{
    return m_pool.read([&code](Transaction& transaction) {
        return productFound(
            transaction,
            transaction.prepare("SELECT product_id FROM product WHERE code = ?")
                .bind(code)
                .first(idIn)
        );
    });
}

Read<std::optional<Product>> SqlCatalogueReader::productByBarcode(std::string barcode)
{
    return m_pool.read([&barcode](Transaction& transaction) {
        return productFound(
            transaction,
            transaction.prepare("SELECT product_id FROM barcode WHERE barcode = ?")
                .bind(barcode)
                .first(idIn)
        );
    });
}

Read<std::optional<Product>> SqlCatalogueReader::productByName(std::string name, std::string unit)
{
    static constexpr std::string_view text =
        "SELECT product_id FROM product WHERE name = ? AND unit = ? ORDER BY product_id LIMIT 1";
    return m_pool.read([&](Transaction& transaction) {
        return productFound(transaction, transaction.prepare(text).bind(name, unit).first(idIn));
    });
}

Read<ProductPage> SqlCatalogueReader::productPage(ProductQuery query)
{
    return m_pool.read([&query](Transaction& transaction) {
        return loadProductPage(transaction, query);
    });
}

Read<std::int64_t> SqlCatalogueReader::productCount(ProductQuery query)
{
    return m_pool.read([&query](Transaction& transaction) {
        return countProducts(transaction, query);
    });
}

Read<std::vector<Product>> SqlCatalogueReader::allActive()
{
    return m_pool.read([](Transaction& transaction) { return loadActive(transaction); });
}

Read<std::vector<std::optional<std::int64_t>>> SqlCatalogueReader::stocks(std::vector<ProductId> ids
)
{
    std::vector<Uuid> uuids;
    uuids.reserve(ids.size());
    std::ranges::transform(ids, std::back_inserter(uuids), &ProductId::uuid);
    using Stocks = std::vector<std::optional<std::int64_t>>;
    return m_pool.read([&uuids](Transaction& transaction) -> Sql<Stocks> {
        const auto numbers = numbersById(transaction, NumberOf::StockOfProduct, uuids);
        if (!numbers) {
            return std::unexpected(numbers.error());
        }
        Stocks stocks;
        stocks.reserve(numbers->size());
        for (const auto& found : *numbers) {
            stocks.push_back(found ? std::optional{found->number} : std::nullopt);
        }
        return stocks;
    });
}

Read<std::vector<CategoryCount>> SqlCatalogueReader::categories()
{
    static constexpr std::string_view text =
        "SELECT category, COUNT(*) FROM product WHERE is_active = 1 GROUP BY category "
        "ORDER BY category";
    return m_pool.read([](Transaction& transaction) -> Sql<std::vector<CategoryCount>> {
        std::vector<CategoryCount> categories;
        auto read = transaction.prepare(text).forEach([&categories](const RowView& row) {
            categories.push_back({row.text(0), row.integer(1)});
        });
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
        return categories;
    });
}

Read<std::vector<StockMoveView>>
SqlCatalogueReader::stockMoves(ProductId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    const std::int64_t endBatch = endBatchNo(beforeBatchNo);
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<StockMoveView>> {
        const auto stock = stockBefore(transaction, id, endBatch);
        if (!stock) {
            return std::unexpected(stock.error());
        }
        auto moves = loadMoves(transaction, id, endBatch, limit);
        if (!moves) {
            return moves;
        }
        cutBetweenBatches(*moves, limit);
        std::int64_t after = *stock;
        for (StockMoveView& move : *moves) {
            move.stockAfter = after;
            after -= move.move.delta;
        }
        return moves;
    });
}

Read<std::vector<PricePoint>> SqlCatalogueReader::priceHistory(ProductId id)
{
    static constexpr std::string_view text =
        "SELECT price, since FROM product_price WHERE product_id = ? "
        "ORDER BY since, batch_no, line_no";
    return m_pool.read([id](Transaction& transaction) -> Sql<std::vector<PricePoint>> {
        std::vector<PricePoint> prices;
        auto read = transaction.prepare(text).bind(id).forEach([&](const RowView& row) {
            prices.push_back({id, row.money(0), row.instant(1)});
        });
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
        return prices;
    });
}

Read<std::vector<ProductHourSales>>
SqlCatalogueReader::salesOf(ProductId id, Instant from, Instant to)
{
    return m_pool.read([&](Transaction& transaction) {
        return loadSalesOf(transaction, id, {from, to});
    });
}

} // namespace jangbu::storage

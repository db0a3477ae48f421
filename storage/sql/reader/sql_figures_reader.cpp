#include "storage/sql/reader/sql_figures_reader.h"

#include "core/limit/limits.h"
#include "storage/sql/figures/hour_sums.h"
#include "storage/sql/figures/product_sums.h"
#include "storage/sql/order_rows.h"

#include <algorithm>
#include <string>
#include <utility>

namespace jangbu::storage {

namespace {

Sql<SalesFigures> loadFigures(Transaction& transaction, Span asked)
{
    auto sums = sumHours(transaction, asked);
    if (!sums) {
        return std::unexpected(std::move(sums).error());
    }
    auto products = sumProducts(transaction, asked);
    if (!products) {
        return std::unexpected(std::move(products).error());
    }
    auto topUps = sumTopUps(transaction, asked);
    if (!topUps) {
        return std::unexpected(std::move(topUps).error());
    }
    auto refused = countRefused(transaction, asked);
    if (!refused) {
        return std::unexpected(std::move(refused).error());
    }
    return SalesFigures{
        std::move(sums->hours),
        *std::move(products),
        std::move(sums->staff),
        *std::move(topUps),
        *std::move(refused)
    };
}

Sql<Standing> loadStanding(Transaction& transaction, const StandingQuery& query)
{
    static constexpr std::string_view text =
        "SELECT CAST((SELECT COALESCE(SUM(rise), 0) FROM owed_hour) AS BIGINT), "
        "CAST((SELECT COALESCE(SUM(rise), 0) FROM owed_hour WHERE hour < ?) AS BIGINT), "
        "CAST((SELECT COALESCE(SUM(amount), 0) FROM top_up_hour "
        "WHERE hour >= ? AND is_walk_in = 0) AS BIGINT), "
        "h.batch_no, COALESCE(b.at, 0) FROM head h LEFT JOIN batch b ON b.batch_no = h.batch_no";
    auto found = transaction.prepare(text)
                     .bind(hourOf(query.owedBefore), hourOf(query.issuedSince))
                     .first([](const RowView& row) {
                         return Standing{
                             row.money(0),
                             row.money(1),
                             row.money(2),
                             row.integer(3),
                             row.instant(4)
                         };
                     });
    if (!found) {
        return std::unexpected(std::move(found).error());
    }
    if (!*found) {
        return std::unexpected(SqlFailure{Fault::Damaged, "the book has no head"});
    }
    return **found;
}

Sql<OrderPage> loadOrders(Transaction& transaction, const OrderQuery& query)
{
    static const std::string text =
        "SELECT " + std::string(orderColumns)
        + " FROM orders WHERE occurred_at >= ? AND occurred_at < ? "
          "AND (occurred_at > ? OR order_id > ?) ORDER BY occurred_at, order_id LIMIT ?";
    const std::size_t limit = std::clamp(query.limit, std::size_t{1}, limit::pageSize);
    // Orders of the cursor's moment are asked again, and those up to the cursor's passed over.
    const Instant from =
        query.after ? std::max(query.window.from, query.after->at) : query.window.from;
    const OrderCursor passed = query.after.value_or(OrderCursor{from, OrderId{}});
    OrderPage page;
    auto read = transaction.prepare(text)
                    .bind(from, query.window.to, passed.at, passed.order, limit + 1)
                    .forEach([&page](const RowView& row) { page.orders.push_back(orderOf(row)); });
    if (read && page.orders.size() > limit) {
        page.orders.resize(limit);
        page.next = OrderCursor{page.orders.back().occurredAt, page.orders.back().id};
    }
    for (Order& order : page.orders) {
        if (read && order.state != OrderState::Paid) {
            read = addRefunds(transaction, order);
        }
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return page;
}

} // namespace

SqlFiguresReader::SqlFiguresReader(ReaderPool& pool) : m_pool(pool) {}

Read<SalesFigures> SqlFiguresReader::figures(Window window)
{
    return m_pool.read([window](Transaction& transaction) {
        return loadFigures(transaction, {window.from, window.to});
    });
}

Read<Standing> SqlFiguresReader::standing(StandingQuery query)
{
    return m_pool.read([&query](Transaction& transaction) {
        return loadStanding(transaction, query);
    });
}

Read<OrderPage> SqlFiguresReader::orders(OrderQuery query)
{
    return m_pool.read([&query](Transaction& transaction) { return loadOrders(transaction, query); }
    );
}

} // namespace jangbu::storage

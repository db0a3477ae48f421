#include "storage/sql/reader/sql_sales_reader.h"

#include "core/limit/limits.h"
#include "storage/sql/figures/hour_sums.h"
#include "storage/sql/figures/product_sums.h"
#include "storage/sql/order_rows.h"

#include <algorithm>
#include <utility>

namespace jangbu::storage {

namespace {

Sql<std::optional<Order>> loadByReceipt(Transaction& transaction, const std::string& receiptNo)
{
    // The second condition is the index's own.
    static constexpr std::string_view text =
        "SELECT order_id FROM orders WHERE receipt_no = ? AND receipt_no <> ''";
    const auto id = transaction.prepare(text).bind(receiptNo).first([](const RowView& row) {
        return row.id<OrderId>(0);
    });
    if (!id) {
        return std::unexpected(id.error());
    }
    if (!*id) {
        return std::nullopt;
    }
    return loadOrder(transaction, **id);
}

Sql<std::vector<Order>>
loadLastOrders(Transaction& transaction, TerminalId terminal, std::size_t limit)
{
    static constexpr std::string_view text =
        "SELECT order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, "
        "state, refunded, terminal_id, staff_id, receipt_no FROM orders "
        "WHERE terminal_id = ? AND receipt_no <> '' "
        "ORDER BY occurred_at DESC, order_id DESC LIMIT ?";
    std::vector<Order> orders;
    auto read = transaction.prepare(text)
                    .bind(terminal, std::clamp(limit, std::size_t{1}, limit::pageSize))
                    .forEach([&orders](const RowView& row) { orders.push_back(orderOf(row)); });
    for (Order& order : orders) {
        if (read && order.state != OrderState::Paid) {
            read = addRefunds(transaction, order);
        }
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return orders;
}

} // namespace

SqlSalesReader::SqlSalesReader(ReaderPool& pool) : m_pool(pool) {}

Read<std::optional<Order>> SqlSalesReader::order(OrderId id)
{
    return m_pool.read([id](Transaction& transaction) { return loadOrder(transaction, id); });
}

Read<std::optional<Order>> SqlSalesReader::orderByReceiptNo(std::string receiptNo)
{
    return m_pool.read([&receiptNo](Transaction& transaction) {
        return loadByReceipt(transaction, receiptNo);
    });
}

Read<std::vector<Order>> SqlSalesReader::lastOrders(TerminalId terminal, std::size_t limit)
{
    return m_pool.read([&](Transaction& transaction) {
        return loadLastOrders(transaction, terminal, limit);
    });
}

Read<std::vector<ProductSales>> SqlSalesReader::productSales(Instant from, Instant to)
{
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<ProductSales>> {
        auto products = sumProducts(transaction, {from, to});
        if (!products) {
            return std::unexpected(std::move(products).error());
        }
        std::vector<ProductSales> sales;
        sales.reserve(products->size());
        for (ProductFigure& figure : *products) {
            sales.push_back({
                figure.product,
                std::move(figure.code),
                std::move(figure.name),
                figure.units,
                figure.revenue,
            });
        }
        return sales;
    });
}

Read<std::vector<SalesOfHour>> SqlSalesReader::salesByHour(Instant from, Instant to)
{
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<SalesOfHour>> {
        auto sums = sumHours(transaction, {from, to});
        if (!sums) {
            return std::unexpected(std::move(sums).error());
        }
        return std::move(sums->hours);
    });
}

} // namespace jangbu::storage

#include "storage/sql/figures/sales_window.h"

#include "storage/sql/order_rows.h"

#include <algorithm>
#include <optional>

namespace jangbu::storage {

namespace {

/// Some 146,000 years either way: far enough, and hours around it still fit.
constexpr std::int64_t farthest = std::int64_t{1} << 62;

Instant clamped(Instant instant)
{
    return Instant{std::clamp(instant.us, -farthest, farthest)};
}

} // namespace

SalesWindow splitByHour(Span window)
{
    const Instant from = clamped(window.from);
    const Instant to = clamped(window.to);
    SalesWindow split;
    if (from >= to) {
        return split;
    }
    const bool startsOnHour = startOfHour(hourOf(from)) == from;
    split.firstHour = hourOf(from) + (startsOnHour ? 0 : 1);
    split.endHour = hourOf(to);
    if (split.endHour < split.firstHour) {
        split.edges.push_back({from, to}); // inside one hour
        return split;
    }
    if (!startsOnHour) {
        split.edges.push_back({from, startOfHour(split.firstHour)});
    }
    if (startOfHour(split.endHour) < to) {
        split.edges.push_back({startOfHour(split.endHour), to});
    }
    return split;
}

SalesDelta netOf(const OrderLine& line)
{
    OrderLine sold = line;
    sold.refunded = 0;
    return SalesDelta{
        line.quantity - line.refunded,
        Money{line.paid.minor - refundOf(sold, line.refunded).minor},
    };
}

Sql<void>
forEachOrder(Transaction& transaction, Span span, const std::function<void(const Order&)>& visit)
{
    static constexpr std::string_view text =
        "SELECT order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, "
        "state, refunded, terminal_id, staff_id, receipt_no FROM orders "
        "WHERE occurred_at >= ? AND occurred_at < ? ORDER BY occurred_at";
    Sql<void> refundsRead;
    auto read = transaction.prepare(text).bind(span.from, span.to).forEach([&](const RowView& row) {
        Order order = orderOf(row);
        if (order.state != OrderState::Paid && refundsRead) {
            refundsRead = addRefunds(transaction, order);
        }
        const bool isWhole = std::ranges::all_of(order.lines, [](const OrderLine& line) {
            return line.quantity > 0 && line.refunded <= line.quantity;
        });
        if (!isWhole) {
            row.markDamaged();
            return;
        }
        if (!row.isDamaged()) {
            visit(order);
        }
    });
    return refundsRead ? read : refundsRead;
}

Sql<std::map<SalesKey, SalesDelta>>
foldOrders(Transaction& transaction, const std::vector<Span>& spans)
{
    std::map<SalesKey, SalesDelta> sums;
    for (const Span& span : spans) {
        auto read = forEachOrder(transaction, span, [&sums](const Order& order) {
            for (const OrderLine& line : order.lines) {
                const SalesDelta net = netOf(line);
                SalesDelta& sum = sums[SalesKey{hourOf(order.occurredAt), line.product}];
                sum.units += net.units;
                sum.revenue.minor += net.revenue.minor;
            }
        });
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
    }
    return sums;
}

} // namespace jangbu::storage

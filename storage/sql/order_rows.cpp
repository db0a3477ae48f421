#include "storage/sql/order_rows.h"

#include "storage/wire/order_lines.h"

#include <span>
#include <utility>
#include <vector>

namespace jangbu::storage {

namespace {

bool addUnits(std::vector<OrderLine>& lines, std::span<const RefundLine> refunded)
{
    for (const RefundLine& line : refunded) {
        const auto place = static_cast<std::size_t>(line.lineNo);
        if (line.lineNo < 0 || place >= lines.size()) {
            return false;
        }
        lines[place].refunded += line.quantity;
    }
    return true;
}

} // namespace

Order orderOf(const RowView& row)
{
    auto coupon = readOrderCoupon(row.text(7));
    auto lines = readOrderLines(row.text(8));
    if (!coupon || !lines) {
        row.markDamaged();
        return {};
    }
    return Order{
        .id = row.id<OrderId>(0),
        .customer = row.id<CustomerId>(1),
        .occurredAt = row.instant(2),
        .gross = row.money(3),
        .discount = row.money(4),
        .paid = row.money(5),
        .vat = row.money(6),
        .coupon = *coupon,
        .lines = *std::move(lines),
        .state = row.enumerator(9, OrderState::Paid, OrderState::Refunded),
        .refunded = row.money(10),
        .terminal = row.id<TerminalId>(11),
        .staff = row.id<StaffId>(12),
        .receiptNo = row.text(13),
    };
}

Sql<void> addRefunds(Transaction& transaction, Order& order)
{
    return transaction.prepare("SELECT lines FROM refund WHERE order_id = ?")
        .bind(order.id)
        .forEach([&order](const RowView& row) {
            const auto refunded = readRefundLines(row.text(0));
            if (!refunded || !addUnits(order.lines, *refunded)) {
                row.markDamaged();
            }
        });
}

Sql<std::optional<Order>> loadOrder(Transaction& transaction, OrderId id)
{
    static constexpr std::string_view text =
        "SELECT order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, "
        "state, refunded, terminal_id, staff_id, receipt_no FROM orders WHERE order_id = ?";
    auto order = transaction.prepare(text).bind(id).first(orderOf);
    if (!order || !*order || (*order)->state == OrderState::Paid) {
        return order;
    }
    if (auto added = addRefunds(transaction, **order); !added) {
        return std::unexpected(std::move(added).error());
    }
    return order;
}

Sql<std::vector<Order>>
loadOrdersOf(Transaction& transaction, CustomerId customer, std::size_t limit)
{
    static constexpr std::string_view text =
        "SELECT order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, "
        "state, refunded, terminal_id, staff_id, receipt_no FROM orders WHERE customer_id = ? "
        "ORDER BY occurred_at DESC, order_id DESC LIMIT ?";
    std::vector<Order> orders;
    auto read = transaction.prepare(text).bind(customer, limit).forEach([&](const RowView& row) {
        orders.push_back(orderOf(row));
    });
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

} // namespace jangbu::storage

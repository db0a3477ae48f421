#pragma once

#include "core/order/order.h"
#include "storage/sql/row_view.h"
#include "storage/sql/sql_failure.h"
#include "storage/sql/transaction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace jangbu::storage {

/// The columns of `orders` that `orderOf` reads, in its order, for a SELECT on orders alone.
inline constexpr std::string_view orderColumns =
    "order_id, customer_id, occurred_at, gross, discount, paid, vat, coupon, lines, state, "
    "refunded, terminal_id, staff_id, receipt_no";

/// The order of such a row, with no line refunded: `addRefunds` folds those in.
[[nodiscard]] Order orderOf(const RowView& row);

/// Adds the units that the order's refunds gave back to its lines.
[[nodiscard]] Sql<void> addRefunds(Transaction& transaction, Order& order);

/// The newest orders of a customer, newest first, refunds included. `limit` is 1 … limit::pageSize.
[[nodiscard]] Sql<std::vector<Order>>
loadOrdersOf(Transaction& transaction, CustomerId customer, std::size_t limit);

/// The whole order, refunds included.
[[nodiscard]] Sql<std::optional<Order>> loadOrder(Transaction& transaction, OrderId id);

} // namespace jangbu::storage

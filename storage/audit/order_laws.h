#pragma once

#include "core/order/order.h"
#include "storage/audit/findings.h"
#include "storage/sql/transaction.h"

namespace jangbu::storage {

/// Whether the order's lines, discount, VAT and paid amount agree.
void judgeAmounts(const Order& order, Findings& findings);

/// Whether what was given back agrees with the order's refunds: units, amount and state. Reads the
/// refunds of the order.
[[nodiscard]] Sql<void>
judgeRefunds(Transaction& transaction, const Order& order, Findings& findings);

/// Whether the order's coupon is the one that says so. Reads the coupon.
[[nodiscard]] Sql<void>
judgeCoupon(Transaction& transaction, const Order& order, Findings& findings);

} // namespace jangbu::storage

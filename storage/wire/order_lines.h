#pragma once

#include "core/coupon/coupon.h"
#include "core/order/order.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The JSON that an order and a refund keep their lines in. Written in one way only, so that equal
// lines are equal texts; reading gives nothing when the text is anything else.
namespace jangbu::storage {

/// Without the units given back: a stored order never changes, its refunds are rows of their own.
[[nodiscard]] std::string writeOrderLines(std::span<const OrderLine> lines);
[[nodiscard]] std::optional<std::vector<OrderLine>> readOrderLines(std::string_view json);

[[nodiscard]] std::string writeRefundLines(std::span<const RefundLine> lines);
[[nodiscard]] std::optional<std::vector<RefundLine>> readRefundLines(std::string_view json);

/// What `orders.coupon` holds: empty without a coupon.
[[nodiscard]] std::string writeOrderCoupon(const std::optional<CouponKey>& coupon);
/// The outer optional is empty when the text is malformed.
[[nodiscard]] std::optional<std::optional<CouponKey>> readOrderCoupon(std::string_view json);

} // namespace jangbu::storage

#pragma once

#include "core/cart/cart.h"
#include "core/command/outcome.h"
#include "core/port/catalogue_reader.h"
#include "core/port/coupon_reader.h"

#include <optional>
#include <vector>

namespace jangbu::ui {

/// The present products of a cart's lines, line by line; nothing when one could not be read.
/// Blocking.
[[nodiscard]] std::optional<std::vector<std::optional<Product>>>
productsOf(CatalogueReader& catalogue, const std::vector<CartLine>& lines);

/// What the book would refuse about these lines, seen from `products` (one a line). Asked before
/// cash is taken for an order, so that none is booked for one that cannot be; the book decides.
[[nodiscard]] std::optional<Refused> refusalAhead(
    const std::vector<CartLine>& lines,
    const std::vector<std::optional<Product>>& products
);

/// What the book would refuse about a coupon that is used on an order of `gross` at `at`; null: it
/// is not among the customer's.
[[nodiscard]] std::optional<OrderRefusal>
couponRefusal(const HeldCoupon* held, Money gross, Instant at);

/// The same of the cart's coupon as it is in the book; nothing when it cannot be read. Blocking.
[[nodiscard]] std::optional<Refused>
couponRefusalAhead(CouponReader& coupons, const Cart& cart, Instant at);

} // namespace jangbu::ui

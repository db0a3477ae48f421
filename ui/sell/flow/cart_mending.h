#pragma once

#include "core/cart/cart.h"

#include <functional>

namespace jangbu::ui {

/// A product as the counter last saw it; null when it does not know it.
using KnownProduct = std::function<const Product*(ProductId)>;

/// Units of the product in all lines.
[[nodiscard]] std::int64_t unitsOf(const Cart& cart, ProductId product);

/// The cart with no more of anything than is in stock; what is sold out is taken out.
[[nodiscard]] Cart withWhatIsLeft(const Cart& cart, const KnownProduct& known);

/// The cart at the products' present prices; lines that are equal then are one. Prices that were
/// changed by hand stay.
[[nodiscard]] Cart withNewPrices(const Cart& cart, const KnownProduct& known);

/// The cart for another customer: somebody else's coupon stays behind.
[[nodiscard]] Cart servedTo(const Cart& cart, CustomerId customer);

} // namespace jangbu::ui

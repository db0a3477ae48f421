#pragma once

#include "core/cart/cart.h"

#include <optional>
#include <string>
#include <string_view>

namespace jangbu::storage {

[[nodiscard]] std::string writeCart(const Cart& cart);

/// Nothing when the text is anything else.
[[nodiscard]] std::optional<Cart> readCart(std::string_view json);

} // namespace jangbu::storage

#pragma once

#include "core/command/intent.h"
#include "core/command/refusal.h"
#include "core/port/clock.h"
#include "core/shop/settings.h"

#include <cstdint>
#include <optional>

namespace jangbu::app {

/// A product as a file would have it.
struct TrialProduct
{
    SaveProduct save;
    std::optional<ProductDetails> existing; // as the shop has it now
    std::optional<std::int64_t> firstStock; // units that a new one receives
};

/// What the book would refuse about the product, asked of the book's own decision; changes nothing.
/// Whether somebody else holds its code or a barcode is the caller's to ask.
[[nodiscard]] std::optional<Refusal>
refusalOf(const TrialProduct& product, const ShopSettings& settings, Instant now);

} // namespace jangbu::app

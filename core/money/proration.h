#pragma once

#include "core/money/money.h"

#include <span>
#include <vector>

namespace jangbu {

/// Spreads `total` over `weights` by largest remainder: the shares sum to `total` exactly and no
/// share exceeds its weight when total <= Σ weights. Ties go to the earlier place.
/// Takes 0 <= total, every weight >= 0, Σ weights fits 64 bits; with Σ weights = 0 total must be 0.
[[nodiscard]] std::vector<Money> prorate(Money total, std::span<const Money> weights);

} // namespace jangbu

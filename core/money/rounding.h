#pragma once

#include "core/money/money.h"

namespace jangbu {

/// amount × numerator ÷ denominator, halves to the even neighbour. The result must fit 64 bits;
/// denominator > 0, 0 <= numerator.
[[nodiscard]] Money scaleHalfEven(Money amount, std::int64_t numerator, std::int64_t denominator);

/// The same, rounded toward zero.
[[nodiscard]] Money scaleDown(Money amount, std::int64_t numerator, std::int64_t denominator);

/// VAT inside a paid amount that includes 10 %: a − round_half_even(a × 10 / 11).
[[nodiscard]] Money vatIncludedIn(Money paid);

} // namespace jangbu

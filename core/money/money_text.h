#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace jangbu {

/// Major units as people and files write them: `1234`, `1234.5`, `-2.55`, `1,234.50`. Nothing when
/// malformed, when it has more decimals than the currency (zeros beyond are fine) or does not fit.
[[nodiscard]] std::optional<Money> parseMoney(std::string_view text, const Currency& currency);

/// Major units with all decimals of the currency and no grouping: `12300`, `2.55`.
[[nodiscard]] std::string toText(Money amount, const Currency& currency);

} // namespace jangbu

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jangbu {

/// The number that the whole text is: decimal digits, a minus sign before them at most. Nothing for
/// anything else and for what does not fit.
[[nodiscard]] std::optional<std::int64_t> parseWholeNumber(std::string_view text);

} // namespace jangbu

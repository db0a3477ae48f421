#pragma once

#include <cstdint>
#include <optional>

namespace jangbu {

/// A sum of counts, which may leave 64 bits.
__extension__ using WideSum = __int128;

/// A part of a whole in 1/10,000, rounded half up. Takes 0 <= part <= whole, 0 < whole.
[[nodiscard]] std::int64_t shareBasisPoints(std::int64_t part, WideSum whole);

/// By how much `now` is above `before`, in 1/10,000 of `before`, rounded half away from zero;
/// nothing when there was nothing before, or the change is beyond a thousandfold.
[[nodiscard]] std::optional<std::int64_t> changeBasisPoints(std::int64_t now, WideSum before);

} // namespace jangbu

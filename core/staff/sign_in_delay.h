#pragma once

#include <algorithm>
#include <cstdint>

namespace jangbu {

/// Seconds somebody must wait after `failures` wrong PINs in a row at one counter: none for the
/// first four, then 2, 4, 8 … up to 15 minutes.
[[nodiscard]] constexpr std::int64_t signInDelaySeconds(int failures)
{
    constexpr int freeTries = 4;
    constexpr std::int64_t longest = std::int64_t{15} * 60;
    if (failures <= freeTries) {
        return 0;
    }
    const int doublings = std::min(failures - freeTries, 20);
    return std::min(std::int64_t{1} << doublings, longest);
}

} // namespace jangbu

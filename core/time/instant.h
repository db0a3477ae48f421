#pragma once

#include <compare>
#include <cstdint>

namespace jangbu {

/// A moment: microseconds since 1970-01-01T00:00:00Z, no leap seconds.
struct Instant
{
    std::int64_t us = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

inline constexpr std::int64_t usPerSecond = 1'000'000;
inline constexpr std::int64_t usPerHour = 3'600 * usPerSecond;
inline constexpr std::int64_t usPerDay = 24 * usPerHour;

/// Hours since 1970 in UTC, rounded down also before 1970.
[[nodiscard]] constexpr std::int64_t hourOf(Instant instant)
{
    const std::int64_t whole = instant.us / usPerHour;
    return instant.us % usPerHour < 0 ? whole - 1 : whole;
}

[[nodiscard]] constexpr Instant startOfHour(std::int64_t hour)
{
    return Instant{hour * usPerHour};
}

} // namespace jangbu

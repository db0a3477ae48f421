#pragma once

#include <cstdint>

namespace jangbu::storage {

/// Weeks of sales_week: 168 hours from 1970 in UTC on.
inline constexpr std::int64_t hoursPerWeek = 168;

/// The week an hour lies in, rounded down also before 1970.
[[nodiscard]] constexpr std::int64_t weekOfHour(std::int64_t hour)
{
    const std::int64_t whole = hour / hoursPerWeek;
    return hour % hoursPerWeek < 0 ? whole - 1 : whole;
}

/// Whole hours as whole weeks with the hours before and after them. The ends are not included;
/// without a whole week all hours lie before.
struct HoursByWeek
{
    std::int64_t firstWeek = 0;
    std::int64_t endWeek = 0;
    std::int64_t beforeFrom = 0; // hours
    std::int64_t beforeEnd = 0;
    std::int64_t afterFrom = 0;
    std::int64_t afterEnd = 0;
};

/// Takes the hours firstHour … endHour, the latter not included.
[[nodiscard]] constexpr HoursByWeek splitByWeek(std::int64_t firstHour, std::int64_t endHour)
{
    const std::int64_t firstWeek = weekOfHour(firstHour + hoursPerWeek - 1);
    const std::int64_t endWeek = weekOfHour(endHour);
    if (endWeek <= firstWeek) {
        return {firstWeek, firstWeek, firstHour, endHour, endHour, endHour};
    }
    return {
        firstWeek,
        endWeek,
        firstHour,
        firstWeek * hoursPerWeek,
        endWeek * hoursPerWeek,
        endHour
    };
}

} // namespace jangbu::storage

#include "core/time/civil.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace jangbu {

namespace {

std::int64_t floorDivide(std::int64_t left, std::int64_t right)
{
    const std::int64_t whole = left / right;
    return left % right < 0 ? whole - 1 : whole;
}

/// Of a text that is digits only.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const char* const first = text.data();
    const char* const last = first + text.size();
    const auto [end, error] = std::from_chars(first, last, value);
    if (error != std::errc{} || end != last || *first == '-') {
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> secondsOfDay(std::string_view clock)
{
    if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':') {
        return std::nullopt;
    }
    const auto hour = digits(clock.substr(0, 2));
    const auto minute = digits(clock.substr(3, 2));
    const auto second = digits(clock.substr(6, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    return *hour * 3600 + *minute * 60 + *second;
}

} // namespace

std::int64_t daysFromCivil(const CivilDate& date)
{
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t shiftedMonth = date.month + (date.month > 2 ? -3 : 9);
    const std::int64_t dayOfYear = (153 * shiftedMonth + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

CivilDate civilFromDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDivide(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return CivilDate{static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

std::optional<Instant> parseInstant(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    if (text.size() < dateLength) {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const CivilDate date{*year, *month, *day};
    const std::int64_t days = daysFromCivil(date);
    if (civilFromDays(days) != date) {
        return std::nullopt;
    }
    std::string_view clock = text.substr(dateLength);
    if (clock.empty()) {
        return Instant{days * usPerDay};
    }
    if (clock.front() != 'T' && clock.front() != ' ') {
        return std::nullopt;
    }
    clock.remove_prefix(1);
    if (clock.ends_with('Z')) {
        clock.remove_suffix(1);
    }
    const auto seconds = secondsOfDay(clock);
    if (!seconds) {
        return std::nullopt;
    }
    return Instant{days * usPerDay + *seconds * usPerSecond};
}

std::string toText(Instant instant)
{
    const std::int64_t days = floorDivide(instant.us, usPerDay);
    const std::int64_t seconds = (instant.us - days * usPerDay) / usPerSecond;
    const CivilDate date = civilFromDays(days);
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(),
        text.size(),
        "%04d-%02d-%02dT%02d:%02d:%02dZ",
        date.year,
        date.month,
        date.day,
        static_cast<int>(seconds / 3600),
        static_cast<int>(seconds / 60 % 60),
        static_cast<int>(seconds % 60)
    );
    return std::string(text.data(), static_cast<std::size_t>(length));
}

int offsetSecondsAt(const ZoneOffsets& zone, Instant instant)
{
    const auto next = std::ranges::upper_bound(zone, instant, {}, &ZoneOffset::from);
    if (next == zone.begin()) {
        return zone.empty() ? 0 : zone.front().offsetSeconds;
    }
    return std::prev(next)->offsetSeconds;
}

std::int64_t localDayOf(const ZoneOffsets& zone, Instant instant)
{
    return floorDivide(instant.us + offsetSecondsAt(zone, instant) * usPerSecond, usPerDay);
}

} // namespace jangbu

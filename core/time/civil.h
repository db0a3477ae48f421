#pragma once

#include "core/time/instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// A date of the proleptic Gregorian calendar.
struct CivilDate
{
    int year = 1970;
    int month = 1; // 1 … 12
    int day = 1;   // 1 … 31

    friend auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

/// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
[[nodiscard]] std::int64_t daysFromCivil(const CivilDate& date);
[[nodiscard]] CivilDate civilFromDays(std::int64_t days);

/// `2011-08-31T18:00:00Z`, `2011-08-31 18:00:00` or `2011-08-31`, read as UTC; nothing when malformed.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);

/// `2011-08-31T18:00:00Z`; fractions of a second are cut.
[[nodiscard]] std::string toText(Instant instant);

/// What a zone's clock showed: from each instant on, local time = UTC + offsetSeconds.
struct ZoneOffset
{
    Instant from;
    int offsetSeconds = 0;
};

/// A zone as values, ascending by `from`; core reads no zone database. Empty means UTC.
using ZoneOffsets = std::vector<ZoneOffset>;

[[nodiscard]] int offsetSecondsAt(const ZoneOffsets& zone, Instant instant);

/// Local days since 1970-01-01 at `instant`: the business day.
[[nodiscard]] std::int64_t localDayOf(const ZoneOffsets& zone, Instant instant);

} // namespace jangbu

#pragma once

#include "core/sales/sales_bucket.h"
#include "core/time/civil.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jangbu {

/// From `from` on, `to` not included.
struct Window
{
    Instant from;
    Instant to;

    friend bool operator==(const Window&, const Window&) = default;
};

/// What somebody looks at, and what it is held against.
struct Period
{
    Window now;
    Window before; // as long, just before

    friend bool operator==(const Period&, const Period&) = default;
};

/// Where a day of the shop's clock begins; days count from 1970.
[[nodiscard]] Instant startOfLocalDay(const ZoneOffsets& zone, std::int64_t day);

/// Where the calendar year of the shop's clock begins that `at` lies in.
[[nodiscard]] Instant startOfLocalYear(const ZoneOffsets& zone, Instant at);

/// Today up to `at`, against yesterday up to the same hour.
[[nodiscard]] Period todayUpTo(const ZoneOffsets& zone, Instant at);

/// The last `days` × 24 hours up to `at`. Takes 0 < days.
[[nodiscard]] Period lastDays(std::int64_t days, Instant at);

/// The days `first` … `last` of the shop's clock, against as many before. Takes first <= last.
struct LocalDays
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

[[nodiscard]] Period wholeDays(const ZoneOffsets& zone, LocalDays days);

/// Sums for every hour or day that the window touches, those without a sale included, ascending.
/// `by` is BucketBy::Hour or BucketBy::Day.
[[nodiscard]] std::vector<SalesBucket> everyBucket(
    std::span<const SalesOfHour> hours,
    const Window& window,
    const ZoneOffsets& zone,
    BucketBy by
);

/// The part of `window` that lies in the bucket.
[[nodiscard]] Window
windowOf(std::int64_t key, const Window& window, const ZoneOffsets& zone, BucketBy by);

} // namespace jangbu

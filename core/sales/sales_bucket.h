#pragma once

#include "core/money/money.h"
#include "core/time/civil.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jangbu {

/// What was sold in one UTC hour.
struct SalesOfHour
{
    std::int64_t hour = 0; // UTC hours since 1970
    std::int64_t orders = 0;
    std::int64_t units = 0;
    Money revenue; // after discount, net of refunds
};

/// How charts cut time on the shop's clock.
enum class BucketBy : std::uint8_t {
    Hour,      // local hours since 1970
    Day,       // local days since 1970
    Weekday,   // 0 Monday … 6 Sunday
    HourOfDay, // 0 … 23
};

struct SalesBucket
{
    std::int64_t key = 0; // as BucketBy says
    std::int64_t orders = 0;
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const SalesBucket&, const SalesBucket&) = default;
};

/// Sums by bucket, ascending by key; buckets without an hour are absent. An hour belongs whole to the
/// bucket in which it begins, which in zones of half hours cuts a day up to 59 minutes late. Sums
/// must fit 64 bits.
[[nodiscard]] std::vector<SalesBucket>
bucketSales(std::span<const SalesOfHour> hours, const ZoneOffsets& zone, BucketBy by);

} // namespace jangbu

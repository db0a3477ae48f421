#include "core/sales/sales_bucket.h"

#include "core/result/must.h"
#include "core/time/instant.h"

#include <map>

namespace jangbu {

namespace {

constexpr std::int64_t hoursPerDay = 24;
constexpr std::int64_t daysPerWeek = 7;

template <std::int64_t By>
std::int64_t floorModulo(std::int64_t value)
{
    const std::int64_t rest = value % By;
    return rest < 0 ? rest + By : rest;
}

std::int64_t localHourOf(const ZoneOffsets& zone, Instant instant)
{
    return hourOf(Instant{instant.us + offsetSecondsAt(zone, instant) * usPerSecond});
}

std::int64_t keyOf(Instant start, const ZoneOffsets& zone, BucketBy by)
{
    switch (by) {
    case BucketBy::Hour:
        return localHourOf(zone, start);
    case BucketBy::Day:
        return localDayOf(zone, start);
    case BucketBy::Weekday:
        // 1970-01-01 was a Thursday.
        return floorModulo<daysPerWeek>(localDayOf(zone, start) + 3);
    case BucketBy::HourOfDay:
        return floorModulo<hoursPerDay>(localHourOf(zone, start));
    }
    MUST(false);
}

} // namespace

std::vector<SalesBucket>
bucketSales(std::span<const SalesOfHour> hours, const ZoneOffsets& zone, BucketBy by)
{
    std::map<std::int64_t, SalesBucket> sums;
    for (const SalesOfHour& hour : hours) {
        const std::int64_t key = keyOf(startOfHour(hour.hour), zone, by);
        SalesBucket& sum = sums[key];
        const auto revenue = add(sum.revenue, hour.revenue);
        MUST(revenue.has_value());
        sum = {key, sum.orders + hour.orders, sum.units + hour.units, *revenue};
    }
    std::vector<SalesBucket> buckets;
    buckets.reserve(sums.size());
    for (const auto& [key, sum] : sums) {
        buckets.push_back(sum);
    }
    return buckets;
}

} // namespace jangbu

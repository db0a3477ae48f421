#include "core/sales/period.h"

#include "core/result/must.h"

#include <algorithm>

namespace jangbu {

namespace {

Instant localOf(const ZoneOffsets& zone, Instant instant)
{
    return Instant{instant.us + offsetSecondsAt(zone, instant) * usPerSecond};
}

/// The moment at which the shop's clock shows `local`; the later one where it shows it twice.
Instant instantOf(const ZoneOffsets& zone, Instant local)
{
    // The offset of a moment that is at most a day off, then that of the moment itself.
    const Instant guess{local.us - offsetSecondsAt(zone, local) * usPerSecond};
    return Instant{local.us - offsetSecondsAt(zone, guess) * usPerSecond};
}

std::int64_t keyAt(const ZoneOffsets& zone, Instant instant, BucketBy by)
{
    MUST(by == BucketBy::Hour || by == BucketBy::Day);
    return by == BucketBy::Day ? localDayOf(zone, instant) : hourOf(localOf(zone, instant));
}

Instant startOf(const ZoneOffsets& zone, std::int64_t key, BucketBy by)
{
    return by == BucketBy::Day ? startOfLocalDay(zone, key) : instantOf(zone, startOfHour(key));
}

} // namespace

Instant startOfLocalDay(const ZoneOffsets& zone, std::int64_t day)
{
    return instantOf(zone, Instant{day * usPerDay});
}

Instant startOfLocalYear(const ZoneOffsets& zone, Instant at)
{
    const int year = civilFromDays(localDayOf(zone, at)).year;
    return startOfLocalDay(zone, daysFromCivil({year, 1, 1}));
}

Period todayUpTo(const ZoneOffsets& zone, Instant at)
{
    const std::int64_t today = localDayOf(zone, at);
    const Instant from = startOfLocalDay(zone, today);
    const Instant fromBefore = startOfLocalDay(zone, today - 1);
    return {{from, at}, {fromBefore, Instant{std::min(from.us, at.us - usPerDay)}}};
}

Period lastDays(std::int64_t days, Instant at)
{
    MUST(days > 0);
    const Instant from{at.us - days * usPerDay};
    return {{from, at}, {Instant{from.us - days * usPerDay}, from}};
}

Period wholeDays(const ZoneOffsets& zone, LocalDays days)
{
    MUST(days.first <= days.last);
    const std::int64_t count = days.last - days.first + 1;
    const Instant from = startOfLocalDay(zone, days.first);
    return {
        {from, startOfLocalDay(zone, days.last + 1)},
        {startOfLocalDay(zone, days.first - count), from}
    };
}

std::vector<SalesBucket> everyBucket(
    std::span<const SalesOfHour> hours,
    const Window& window,
    const ZoneOffsets& zone,
    BucketBy by
)
{
    std::vector<SalesBucket> buckets;
    if (window.from >= window.to) {
        return buckets;
    }
    const std::int64_t first = keyAt(zone, window.from, by);
    const std::int64_t last = keyAt(zone, Instant{window.to.us - 1}, by);
    for (std::int64_t key = first; key <= last; ++key) {
        buckets.push_back({key, 0, 0, {}});
    }
    for (const SalesBucket& sum : bucketSales(hours, zone, by)) {
        if (sum.key >= first && sum.key <= last) {
            buckets[static_cast<std::size_t>(sum.key - first)] = sum;
        }
    }
    return buckets;
}

Window windowOf(std::int64_t key, const Window& window, const ZoneOffsets& zone, BucketBy by)
{
    return {
        std::max(window.from, startOf(zone, key, by)),
        std::min(window.to, startOf(zone, key + 1, by))
    };
}

} // namespace jangbu

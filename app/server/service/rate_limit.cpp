#include "app/server/service/rate_limit.h"

#include <algorithm>
#include <iterator>

namespace jangbu::app {

namespace {

constexpr std::int64_t whole = 1'000'000'000; // one request
constexpr std::size_t bucketsMax = 100'000;

} // namespace

std::optional<std::int64_t> RateLimit::take(std::string_view key, Steady::time_point now)
{
    if (m_rate.perSecond == 0) {
        return std::nullopt;
    }
    auto place = m_buckets.find(key);
    if (place == m_buckets.end()) {
        if (m_buckets.size() >= bucketsMax) {
            dropFull(now);
        }
        place = m_buckets.emplace(std::string(key), Bucket{m_rate.atOnce * whole, now}).first;
    }
    Bucket& bucket = place->second;
    fill(bucket, now);
    if (bucket.nanoTokens >= whole) {
        bucket.nanoTokens -= whole;
        return std::nullopt;
    }
    const std::int64_t missing = whole - bucket.nanoTokens;
    return std::max<std::int64_t>(1, missing / (m_rate.perSecond * whole));
}

void RateLimit::fill(Bucket& bucket, Steady::time_point now) const
{
    // Longer than any bucket takes to fill, and no product overflows.
    constexpr std::int64_t longest = 3'600 * whole;
    const auto passed = std::chrono::duration_cast<std::chrono::nanoseconds>(now - bucket.filledAt);
    const std::int64_t nanoseconds = std::clamp<std::int64_t>(passed.count(), 0, longest);
    const std::int64_t most = m_rate.atOnce * whole;
    const std::int64_t untilFull = (most - bucket.nanoTokens) / m_rate.perSecond;
    bucket.nanoTokens =
        nanoseconds >= untilFull ? most : bucket.nanoTokens + nanoseconds * m_rate.perSecond;
    bucket.filledAt = now;
}

void RateLimit::dropFull(Steady::time_point now)
{
    for (auto place = m_buckets.begin(); place != m_buckets.end();) {
        fill(place->second, now);
        const bool isFull = place->second.nanoTokens >= m_rate.atOnce * whole;
        place = isFull ? m_buckets.erase(place) : std::next(place);
    }
    if (m_buckets.size() >= bucketsMax) {
        m_buckets.clear(); // that many callers at once: the connections' bound must hold them
    }
}

} // namespace jangbu::app

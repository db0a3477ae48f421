#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace jangbu::app {

/// So many requests a second of one key, with as many at once after a rest. Lives on the I/O thread.
class RateLimit
{
public:
    using Steady = std::chrono::steady_clock;

    struct Rate
    {
        std::int64_t perSecond = 0; // 0: no limit
        std::int64_t atOnce = 1;    // >= 1
    };

    explicit RateLimit(Rate rate) : m_rate(rate) {}

    /// Nothing when the request may pass, else the whole seconds to wait.
    [[nodiscard]] std::optional<std::int64_t> take(std::string_view key, Steady::time_point now);

private:
    struct Bucket
    {
        std::int64_t nanoTokens = 0; // thousand millionths of one request
        Steady::time_point filledAt;
    };

    struct KeyHash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view key) const
        {
            return std::hash<std::string_view>{}(key);
        }
    };

    void fill(Bucket& bucket, Steady::time_point now) const;
    void dropFull(Steady::time_point now);

    Rate m_rate;
    std::unordered_map<std::string, Bucket, KeyHash, std::equal_to<>> m_buckets;
};

} // namespace jangbu::app

#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace jangbu::load {

/// Counts microseconds in buckets that grow with them: each is at most 1/64 of its value wide, from
/// a microsecond to an hour and beyond.
class LatencyHistogram
{
public:
    void record(std::uint64_t microseconds)
    {
        ++m_counts[bucketOf(microseconds)];
        ++m_count;
    }

    [[nodiscard]] std::uint64_t count() const { return m_count; }

    /// The upper edge of the bucket below or in which `perMille` of a thousand lie; 0 without any.
    [[nodiscard]] std::uint64_t atPerMille(std::uint64_t perMille) const
    {
        if (m_count == 0) {
            return 0;
        }
        const std::uint64_t wanted = (m_count * perMille + 999) / 1000;
        std::uint64_t seen = 0;
        for (std::size_t bucket = 0; bucket < m_counts.size(); ++bucket) {
            seen += m_counts[bucket];
            if (seen >= wanted) {
                return upperEdge(bucket);
            }
        }
        return upperEdge(m_counts.size() - 1);
    }

private:
    static constexpr unsigned fineBits = 6;
    static constexpr std::size_t fine = std::size_t{1} << fineBits;
    static constexpr std::size_t powers = 40 - fineBits;

    [[nodiscard]] static std::size_t bucketOf(std::uint64_t value)
    {
        if (value < fine) {
            return static_cast<std::size_t>(value);
        }
        const auto width = static_cast<unsigned>(std::bit_width(value));
        const unsigned power = width - fineBits - 1;
        const std::size_t inside = static_cast<std::size_t>(value >> power) - fine;
        const std::size_t bucket = fine + power * fine + inside;
        return bucket < bucketCount ? bucket : bucketCount - 1;
    }

    [[nodiscard]] static std::uint64_t upperEdge(std::size_t bucket)
    {
        if (bucket < fine) {
            return bucket;
        }
        const std::size_t power = (bucket - fine) / fine;
        const std::size_t inside = (bucket - fine) % fine;
        return ((std::uint64_t{fine} + inside + 1) << power) - 1;
    }

    static constexpr std::size_t bucketCount = fine + powers * fine;
    std::array<std::uint64_t, bucketCount> m_counts{};
    std::uint64_t m_count = 0;
};

} // namespace jangbu::load

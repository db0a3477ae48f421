#pragma once

#include "core/port/id_source.h"

#include <atomic>

namespace jangbu::fakes {

/// UUIDv7 values that ascend from a fixed moment, the same in every run.
class SequentialIds : public IdSource
{
public:
    /// Sources of different `stream` give different ids.
    explicit SequentialIds(std::uint8_t stream = 0) : m_stream(stream) {}

    [[nodiscard]] Uuid next() override
    {
        constexpr std::int64_t startMs = 1'790'000'000'000; // September 2026
        const std::int64_t number = m_next.fetch_add(1);
        const std::array<std::uint8_t, 10> tail{0, 0, 0, 0, 0, 0, 0, 0, 0, m_stream};
        return makeUuidV7(startMs + number, tail);
    }

private:
    std::uint8_t m_stream;
    std::atomic<std::int64_t> m_next{0};
};

} // namespace jangbu::fakes

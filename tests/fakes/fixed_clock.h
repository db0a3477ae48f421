#pragma once

#include "core/port/clock.h"

#include <atomic>

namespace jangbu::fakes {

/// A clock that stands still until it is told to move.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Instant at) : m_us(at.us) {}

    [[nodiscard]] Instant now() const override { return Instant{m_us.load()}; }

    void set(Instant at) { m_us.store(at.us); }

    void advance(std::int64_t us) { m_us.fetch_add(us); }

private:
    std::atomic<std::int64_t> m_us;
};

} // namespace jangbu::fakes

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace jangbu::app {

/// Wakes the one thread that waits at it. From any thread.
class Doorbell
{
public:
    using Steady = std::chrono::steady_clock;

    /// Remembered until the thread comes: however often, it is one ring.
    void ring();

    /// Nobody waits any more, now or later.
    void close();

    /// Waits whatever rings; false once closed.
    [[nodiscard]] bool rest(Steady::time_point until);

    /// Waits for a ring, at most so long; false once closed.
    [[nodiscard]] bool waitForRing(Steady::time_point until);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isRung = false;
    bool m_isClosed = false;
};

} // namespace jangbu::app

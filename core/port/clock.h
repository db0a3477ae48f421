#pragma once

#include "core/time/instant.h"

namespace jangbu {

class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;

    /// May be called from any thread.
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace jangbu

#pragma once

#include "core/port/clock.h"
#include "core/port/id_source.h"

#include <mutex>

namespace jangbu::app {

/// UUIDv7 from the operating system's randomness, each greater than the one before it, also when
/// the clock is set back.
class RandomIds final : public IdSource
{
public:
    /// `clock` must outlive it.
    explicit RandomIds(const Clock& clock);

    [[nodiscard]] Uuid next() override;

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    Uuid m_last;
};

} // namespace jangbu::app

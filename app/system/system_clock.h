#pragma once

#include "core/port/clock.h"

namespace jangbu::app {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace jangbu::app

#include "app/system/system_clock.h"

#include <chrono>

namespace jangbu::app {

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count()};
}

} // namespace jangbu::app

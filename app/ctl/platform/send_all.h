#pragma once

#include "storage/platform/pump.h"

#include <functional>
#include <string>

namespace jangbu::app {

/// What became of sending all there is.
struct SendAllResult
{
    bool isAllSent = false; // but for parked customers
    std::string trouble{};  // why not
};

/// Sends until nothing is left or the destination does not take anything for a while. Blocking.
/// `onProgress` is told the last event's number after every step.
[[nodiscard]] SendAllResult
sendAll(storage::Pump& pump, const std::function<void(std::int64_t seq)>& onProgress);

} // namespace jangbu::app

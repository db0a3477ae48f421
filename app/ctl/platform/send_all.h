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

/// What waiting is made of.
struct SendAllHooks
{
    std::function<void(std::int64_t seq)> onProgress; // the last event's number, after every step
    std::function<void(storage::Moment length)> rest; // until the book or the destination may take
};

/// Sleeps.
void restFor(storage::Moment length);

/// Sends until nothing is left, or until the destination or the book does not take anything for a
/// while. Blocking.
[[nodiscard]] SendAllResult sendAll(storage::Pump& pump, const SendAllHooks& hooks);

} // namespace jangbu::app

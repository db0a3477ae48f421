#pragma once

#include "app/server/metric/metrics.h"

#include <chrono>

namespace jangbu::app {

/// What an instance says of itself; on the I/O thread.
struct Instance
{
    const Metrics& metrics;
    bool isDraining = false;
    std::chrono::steady_clock::time_point heardAt{}; // when the book last answered a question
};

} // namespace jangbu::app

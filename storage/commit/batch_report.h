#pragma once

#include <chrono>
#include <cstddef>
#include <functional>

namespace jangbu::storage {

/// What became of one batch, for whoever measures.
struct BatchReport
{
    std::size_t commands = 0;
    std::size_t queued = 0; // what waits now for the next batch
    int tries = 1;          // above 1: it was begun anew on fresh reads
    std::chrono::microseconds took{};
};

/// Called on the committer's thread before the answers are given.
using OnBatch = std::function<void(const BatchReport&)>;

} // namespace jangbu::storage

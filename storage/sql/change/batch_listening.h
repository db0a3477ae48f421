#pragma once

#include <functional>

namespace jangbu::storage {

/// Called when somebody has committed a batch, on a thread that must not be held up.
using OnBatchHint = std::function<void()>;

/// Listens as long as it lives. A hint and no more: some may be lost, and one may stand for many.
class BatchListening
{
public:
    BatchListening() = default;
    virtual ~BatchListening() = default;
    BatchListening(const BatchListening&) = delete;
    BatchListening& operator=(const BatchListening&) = delete;
    BatchListening(BatchListening&&) = delete;
    BatchListening& operator=(BatchListening&&) = delete;
};

} // namespace jangbu::storage

#pragma once

#include "core/port/platform_export.h"

#include <mutex>
#include <utility>
#include <vector>

namespace jangbu::fakes {

/// Says what the test set and remembers what was asked.
class MemoryPlatform : public PlatformExport
{
public:
    [[nodiscard]] Read<PlatformStatus> status() override
    {
        const std::scoped_lock lock{mutex};
        return there;
    }

    [[nodiscard]] bool replay(std::int64_t from, std::int64_t to) override
    {
        const std::scoped_lock lock{mutex};
        if (!there || to > there->sent) {
            return false;
        }
        there->replay = ReplayState{from, to, to, true};
        return true;
    }

    void retry(CustomerId customer) override
    {
        const std::scoped_lock lock{mutex};
        retried.push_back(customer);
    }

    std::mutex mutex;
    Read<PlatformStatus> there = PlatformStatus{};
    std::vector<CustomerId> retried;
};

} // namespace jangbu::fakes

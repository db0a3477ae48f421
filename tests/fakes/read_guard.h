#pragma once

#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

/// What `read` gives while nobody writes, or the error that the test asked for.
template <class Reading>
[[nodiscard]] auto reading(const MemoryShop& shop, Reading read) -> Read<decltype(read())>
{
    const std::lock_guard lock(shop.mutex);
    if (shop.readError) {
        return std::unexpected(*shop.readError);
    }
    return read();
}

} // namespace jangbu::fakes

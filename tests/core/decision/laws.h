#pragma once

#include "tests/fakes/memory_shop.h"

#include <string>
#include <vector>

namespace jangbu::tests {

/// Every law of a book that `shop` breaks, one line each; empty when it is sound.
[[nodiscard]] std::vector<std::string> brokenLaws(const fakes::MemoryShop& shop);

} // namespace jangbu::tests

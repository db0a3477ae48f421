#pragma once

#include "core/limit/limits.h"

#include <cstddef>

namespace jangbu::storage {

/// What a JSON text from outside may be, at most.
namespace wire {
inline constexpr std::size_t bytesMax = limit::bodyBytes;
inline constexpr std::size_t depthMax = 8;
} // namespace wire

} // namespace jangbu::storage

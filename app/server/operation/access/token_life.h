#pragma once

#include "core/time/instant.h"

namespace jangbu::app {

/// How long what the server gives out is good for, unless it is taken back before.
inline constexpr std::int64_t codeLifeUs = std::int64_t{15} * 60 * usPerSecond;
inline constexpr std::int64_t terminalTokenLifeUs = 400 * usPerDay;
inline constexpr std::int64_t sessionLifeUs = 16 * usPerHour; // the longest shift
inline constexpr std::int64_t customerTokenLifeUs = 30 * usPerDay;
inline constexpr std::int64_t serviceTokenLifeUs = 400 * usPerDay;

} // namespace jangbu::app

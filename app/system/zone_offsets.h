#pragma once

#include "core/time/civil.h"

#include <optional>
#include <string>

namespace jangbu::app {

/// The zone's clock from `from` to `to` as values for core; nothing for an unknown IANA name.
[[nodiscard]] std::optional<ZoneOffsets>
zoneOffsets(const std::string& ianaName, Instant from, Instant to);

[[nodiscard]] bool isTimezone(const std::string& ianaName);

} // namespace jangbu::app

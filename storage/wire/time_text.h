#pragma once

#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// How moments stand in a JSON text: as microseconds since 1970 in what is stored, as RFC 3339 in
/// what the server and its clients send each other.
enum class TimeForm : std::uint8_t { Microseconds, Rfc3339 };

/// `2026-11-22T05:41:07.000123Z`: UTC, always six decimals. Takes the years 0 … 9999.
[[nodiscard]] std::string rfc3339(Instant instant);

/// The same with up to six decimals or none; nothing for any other text, other zones included.
[[nodiscard]] std::optional<Instant> parseRfc3339(std::string_view text);

} // namespace jangbu::storage

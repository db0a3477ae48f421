#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu::storage {

/// Without padding; safe in a path, a query and a header.
[[nodiscard]] std::string toBase64Url(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64Url(std::string_view text);

} // namespace jangbu::storage

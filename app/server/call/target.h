#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jangbu::app {

/// What a request's target says, percent-decoded.
struct Target
{
    std::vector<std::string> segments; // of the path
    std::vector<std::pair<std::string, std::string>> query;
};

/// Nothing for a target that is no absolute path, or whose percent signs make no sense.
[[nodiscard]] std::optional<Target> parseTarget(std::string_view text);

/// The text as one segment or value of a target.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace jangbu::app

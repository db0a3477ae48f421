#pragma once

#include <string>
#include <string_view>

namespace jangbu::app {

/// A tag that is equal for equal bodies and for no others: "…" with its quotes.
[[nodiscard]] std::string entityTagOf(std::string_view body);

/// Whether an If-None-Match header names the tag.
[[nodiscard]] bool isNamedBy(std::string_view tag, std::string_view ifNoneMatch);

} // namespace jangbu::app

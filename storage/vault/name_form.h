#pragma once

#include <string>
#include <string_view>

namespace jangbu::storage {

/// The form in which two spellings of one name are equal: no white space, Latin letters small,
/// Hangul in whole syllables, and Latin letters with a separate accent put together.
[[nodiscard]] std::string searchForm(std::string_view utf8Name);

} // namespace jangbu::storage

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// Columns a character takes on a receipt printer: Hangul, Han, kana and full-width forms 2,
/// combining and control characters 0, everything else 1.
[[nodiscard]] std::size_t cellsOf(char32_t codePoint);

[[nodiscard]] std::size_t cellCount(std::string_view utf8);

/// Lines of at most `columns` (>= 2) columns, broken at spaces where there are any and inside a word
/// only when it is longer than a line. Spaces at a break are dropped; '\n' always breaks. Text
/// without a character is one empty line.
[[nodiscard]] std::vector<std::string> wrapToCells(std::string_view utf8, std::size_t columns);

/// The longest beginning of `utf8` that fits `columns`, never half a character.
[[nodiscard]] std::string_view clipToCells(std::string_view utf8, std::size_t columns);

} // namespace jangbu

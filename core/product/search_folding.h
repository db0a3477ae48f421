#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// A name or a word as search compares it: no spaces, small Latin letters, full-width forms as
/// ASCII, syllables put together, ㄳ and its like as the two keys they are.
struct FoldedText
{
    std::u32string characters;
    std::vector<bool> startsWord; // place by place: begins a word of the text
};

[[nodiscard]] FoldedText foldName(std::string_view utf8);

/// The words of a query, parted by white space, as they were typed.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view utf8);

/// A code as search compares it: no spaces or control characters, small Latin letters.
[[nodiscard]] std::string foldCode(std::string_view utf8);

} // namespace jangbu

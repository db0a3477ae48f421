#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jangbu {

/// What a malformed byte is read as.
inline constexpr char32_t replacementCharacter = U'\uFFFD';

struct DecodedCodePoint
{
    char32_t codePoint = replacementCharacter;
    std::size_t bytes = 1; // how many bytes it took, never 0
    bool isValid = false;
};

/// Reads the code point at the front of `utf8`, which must not be empty. A malformed sequence
/// (overlong, surrogate, beyond U+10FFFF, cut short) is one byte of U+FFFD.
[[nodiscard]] DecodedCodePoint firstCodePoint(std::string_view utf8);

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Whether every database gives the text back as it was. PostgreSQL takes no U+0000, SQLite reads
/// U+FFFE and U+FFFF as U+FFFD, and both lose a byte order mark at the beginning.
[[nodiscard]] bool isStorableText(std::string_view bytes);

/// Malformed bytes become U+FFFD, each one.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);

/// Surrogates and values beyond U+10FFFF are written as U+FFFD.
void appendUtf8(std::string& utf8, char32_t codePoint);
[[nodiscard]] std::string toUtf8(std::u32string_view codePoints);

/// Length in code points, as limits count it.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

/// Spaces of Latin, Korean and Japanese text, tabs and line ends included.
[[nodiscard]] bool isWhiteSpace(char32_t codePoint);

} // namespace jangbu

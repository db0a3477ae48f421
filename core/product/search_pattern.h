#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// One byte for one folded character, never 0: Hangul is its initial consonant (a syllable and a
/// lone consonant alike), printable ASCII is itself, the rest share 128 values.
[[nodiscard]] char projectionOf(char32_t folded);

/// What one word looks for. A name matches at a place when, character by character, the projection
/// is equal and the code point lies in the range.
struct SearchPattern
{
    struct Range
    {
        char32_t first = 0;
        char32_t last = 0;
    };

    std::string projected;
    std::vector<Range> ranges; // as many as `projected` has bytes
};

/// Whether the word may still be in the making at its end.
enum class WordEnd : bool { Finished, Growing };

/// The patterns of a folded word, any of which is a match; the word as it stands comes first.
/// A lone consonant matches every syllable that begins with it. At a growing end a syllable also
/// matches what it may become (며 → 면, 고 → 과, 갈 → 갉), and its final may be the next syllable's
/// initial (실 → 시라, 갋 → 갈비).
[[nodiscard]] std::vector<SearchPattern> patternsOf(std::u32string_view folded, WordEnd end);

} // namespace jangbu

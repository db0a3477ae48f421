#include "core/product/search_pattern.h"

#include "core/text/hangul.h"

#include <optional>

namespace jangbu {

namespace {

constexpr char32_t lastCodePoint = 0x10FFFF;

void append(SearchPattern& pattern, char32_t folded)
{
    pattern.projected.push_back(projectionOf(folded));
    if (isInitialConsonant(folded)) {
        pattern.ranges.push_back({0, lastCodePoint}); // the projection says it all
    } else {
        pattern.ranges.push_back({folded, folded});
    }
}

// The last of the vowels that begin with this one on a keyboard: ㅗ may become ㅘ ㅙ ㅚ. They follow
// one another in Unicode's order.
int lastVowelFrom(int vowel)
{
    int last = vowel;
    while (last + 1 < vowelCount) {
        const auto pair = splitJamo(jamoOfVowel(last + 1));
        if (!pair || pair->first != jamoOfVowel(vowel)) {
            break;
        }
        ++last;
    }
    return last;
}

// What a syllable may be in the end when it is still being typed, itself included.
std::vector<SearchPattern::Range> growthsOf(const SyllableParts& parts)
{
    if (parts.final == 0) {
        const int lastVowel = lastVowelFrom(parts.vowel);
        return {{compose(parts), compose({parts.initial, lastVowel, finalCount - 1})}};
    }
    std::vector<SearchPattern::Range> ranges{{compose(parts), compose(parts)}};
    for (int final = parts.final + 1; final < finalCount; ++final) {
        const auto pair = splitJamo(jamoOfFinal(final));
        if (!pair || pair->first != jamoOfFinal(parts.final)) {
            continue;
        }
        const char32_t grown = compose({parts.initial, parts.vowel, final});
        if (ranges.back().last + 1 == grown) {
            ranges.back().last = grown;
        } else {
            ranges.push_back({grown, grown}); // ㄲ lies between ㄱ and ㄳ and has a key of its own
        }
    }
    return ranges;
}

// The word with its last final given to a syllable to come; nothing when the final cannot begin one.
std::optional<std::u32string> withFinalMoved(std::u32string_view folded)
{
    const auto parts = decompose(folded.back());
    if (!parts || parts->final == 0) {
        return std::nullopt;
    }
    const char32_t final = jamoOfFinal(parts->final);
    const auto pair = splitJamo(final);
    const int staying = pair ? finalOfJamo(pair->first).value_or(0) : 0;
    std::u32string moved(folded.substr(0, folded.size() - 1));
    moved.push_back(compose({parts->initial, parts->vowel, staying}));
    moved.push_back(pair ? pair->second : final);
    return moved;
}

SearchPattern exactPattern(std::u32string_view folded)
{
    SearchPattern pattern;
    for (const char32_t character : folded) {
        append(pattern, character);
    }
    return pattern;
}

} // namespace

char projectionOf(char32_t folded)
{
    if (const auto parts = decompose(folded)) {
        return static_cast<char>(1 + parts->initial);
    }
    if (const auto initial = initialOfJamo(folded)) {
        return static_cast<char>(1 + *initial);
    }
    const char32_t byte = folded >= U' ' && folded < 0x80 ? folded : 0x80U | (folded & 0x7FU);
    return static_cast<char>(static_cast<std::uint8_t>(byte));
}

std::vector<SearchPattern> patternsOf(std::u32string_view folded, WordEnd end)
{
    if (folded.empty()) {
        return {};
    }
    const SearchPattern exact = exactPattern(folded);
    const auto lastParts = decompose(folded.back());
    if (end == WordEnd::Finished || !lastParts) {
        return {exact};
    }
    std::vector<SearchPattern> patterns;
    for (const SearchPattern::Range& range : growthsOf(*lastParts)) {
        patterns.push_back(exact);
        patterns.back().ranges.back() = range;
    }
    if (const auto moved = withFinalMoved(folded)) {
        patterns.push_back(exactPattern(*moved));
    }
    return patterns;
}

} // namespace jangbu

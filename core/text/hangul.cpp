#include "core/text/hangul.h"

#include "core/result/must.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

constexpr std::u32string_view initials = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u32string_view vowels = U"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr std::u32string_view finals = U"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

static_assert(initials.size() == initialCount);
static_assert(vowels.size() == vowelCount);
static_assert(finals.size() + 1 == finalCount);

struct Joined
{
    JamoPair pair;
    char32_t jamo = 0;
};

constexpr std::array<Joined, 18> joinedJamo{{
    {{U'ㄱ', U'ㅅ'}, U'ㄳ'},
    {{U'ㄴ', U'ㅈ'}, U'ㄵ'},
    {{U'ㄴ', U'ㅎ'}, U'ㄶ'},
    {{U'ㄹ', U'ㄱ'}, U'ㄺ'},
    {{U'ㄹ', U'ㅁ'}, U'ㄻ'},
    {{U'ㄹ', U'ㅂ'}, U'ㄼ'},
    {{U'ㄹ', U'ㅅ'}, U'ㄽ'},
    {{U'ㄹ', U'ㅌ'}, U'ㄾ'},
    {{U'ㄹ', U'ㅍ'}, U'ㄿ'},
    {{U'ㄹ', U'ㅎ'}, U'ㅀ'},
    {{U'ㅂ', U'ㅅ'}, U'ㅄ'},
    {{U'ㅗ', U'ㅏ'}, U'ㅘ'},
    {{U'ㅗ', U'ㅐ'}, U'ㅙ'},
    {{U'ㅗ', U'ㅣ'}, U'ㅚ'},
    {{U'ㅜ', U'ㅓ'}, U'ㅝ'},
    {{U'ㅜ', U'ㅔ'}, U'ㅞ'},
    {{U'ㅜ', U'ㅣ'}, U'ㅟ'},
    {{U'ㅡ', U'ㅣ'}, U'ㅢ'},
}};

std::optional<int> placeIn(std::u32string_view letters, char32_t jamo)
{
    if (jamo < U'ㄱ' || jamo > U'ㅣ') {
        return std::nullopt; // the usual case, and cheap
    }
    const std::size_t place = letters.find(jamo);
    if (place == std::u32string_view::npos) {
        return std::nullopt;
    }
    return static_cast<int>(place);
}

char32_t letterAt(std::u32string_view letters, int place)
{
    MUST(place >= 0 && static_cast<std::size_t>(place) < letters.size());
    return letters[static_cast<std::size_t>(place)];
}

/// One of the three sorts of letters that syllables written in parts are made of.
struct PartTable
{
    char32_t first = 0;
    int count = 0;

    [[nodiscard]] std::optional<int> placeOf(char32_t codePoint) const
    {
        const bool isOne = codePoint >= first && codePoint < first + static_cast<char32_t>(count);
        return isOne ? std::optional(static_cast<int>(codePoint - first)) : std::nullopt;
    }
};

constexpr PartTable partInitials{0x1100, initialCount};
constexpr PartTable partVowels{0x1161, vowelCount};
constexpr PartTable partFinals{0x11A8, finalCount - 1};

// The syllable that the character so far becomes with the part after it.
std::optional<char32_t> joinParts(const JamoPair& pair)
{
    const auto [before, next] = pair;
    const auto initial = partInitials.placeOf(before);
    const auto vowel = partVowels.placeOf(next);
    if (initial && vowel) {
        return compose({*initial, *vowel, 0});
    }
    const auto syllable = decompose(before);
    const auto final = partFinals.placeOf(next);
    if (syllable && syllable->final == 0 && final) {
        return compose({syllable->initial, syllable->vowel, *final + 1});
    }
    return std::nullopt;
}

} // namespace

std::optional<SyllableParts> decompose(char32_t codePoint)
{
    if (!isSyllable(codePoint)) {
        return std::nullopt;
    }
    const auto place = static_cast<int>(codePoint - firstSyllable);
    return SyllableParts{
        place / (vowelCount * finalCount),
        place / finalCount % vowelCount,
        place % finalCount,
    };
}

char32_t compose(const SyllableParts& parts)
{
    MUST(parts.initial >= 0 && parts.initial < initialCount);
    MUST(parts.vowel >= 0 && parts.vowel < vowelCount);
    MUST(parts.final >= 0 && parts.final < finalCount);
    const int place = (parts.initial * vowelCount + parts.vowel) * finalCount + parts.final;
    return firstSyllable + static_cast<char32_t>(place);
}

std::optional<int> initialOfJamo(char32_t jamo)
{
    return placeIn(initials, jamo);
}

std::optional<int> vowelOfJamo(char32_t jamo)
{
    return placeIn(vowels, jamo);
}

std::optional<int> finalOfJamo(char32_t jamo)
{
    const auto place = placeIn(finals, jamo);
    return place ? std::optional(*place + 1) : std::nullopt;
}

char32_t jamoOfInitial(int initial)
{
    return letterAt(initials, initial);
}

char32_t jamoOfVowel(int vowel)
{
    return letterAt(vowels, vowel);
}

char32_t jamoOfFinal(int final)
{
    return letterAt(finals, final - 1);
}

bool isInitialConsonant(char32_t codePoint)
{
    return initials.find(codePoint) != std::u32string_view::npos;
}

std::optional<JamoPair> splitJamo(char32_t jamo)
{
    const auto* const found = std::ranges::find(joinedJamo, jamo, &Joined::jamo);
    return found == joinedJamo.end() ? std::nullopt : std::optional(found->pair);
}

std::optional<char32_t> joinJamo(const JamoPair& pair)
{
    const auto* const found = std::ranges::find(joinedJamo, pair, &Joined::pair);
    return found == joinedJamo.end() ? std::nullopt : std::optional(found->jamo);
}

std::string initialsOf(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        const DecodedCodePoint next = firstCodePoint(utf8);
        const auto parts = decompose(next.codePoint);
        appendUtf8(result, parts ? jamoOfInitial(parts->initial) : next.codePoint);
        utf8.remove_prefix(next.bytes);
    }
    return result;
}

std::u32string composeHangul(std::u32string_view codePoints)
{
    std::u32string composed;
    composed.reserve(codePoints.size());
    for (const char32_t next : codePoints) {
        const auto joined = composed.empty() ? std::nullopt : joinParts({composed.back(), next});
        if (joined) {
            composed.back() = *joined;
        } else {
            composed.push_back(next);
        }
    }
    return composed;
}

} // namespace jangbu

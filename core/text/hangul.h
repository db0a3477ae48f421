#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jangbu {

/// The places of a syllable's letters in Unicode's tables, e.g. 면 = ㅁ 6, ㅕ 6, ㄴ 4.
struct SyllableParts
{
    int initial = 0; // 0 … 18, ㄱ … ㅎ
    int vowel = 0;   // 0 … 20, ㅏ … ㅣ
    int final = 0;   // 1 … 27, ㄱ … ㅎ; 0: none

    friend bool operator==(const SyllableParts&, const SyllableParts&) = default;
};

inline constexpr char32_t firstSyllable = U'가';
inline constexpr char32_t lastSyllable = U'힣';
inline constexpr int initialCount = 19;
inline constexpr int vowelCount = 21;
inline constexpr int finalCount = 28; // with "none"

[[nodiscard]] constexpr bool isSyllable(char32_t codePoint)
{
    return codePoint >= firstSyllable && codePoint <= lastSyllable;
}

/// Nothing when it is not one of 가 … 힣.
[[nodiscard]] std::optional<SyllableParts> decompose(char32_t codePoint);

/// Takes parts inside their ranges.
[[nodiscard]] char32_t compose(const SyllableParts& parts);

/// Compatibility jamo (the letters a keyboard types: ㄱ … ㅣ) and their places. Nothing when the
/// letter cannot stand there: ㄸ is no final, ㄳ no initial.
[[nodiscard]] std::optional<int> initialOfJamo(char32_t jamo);
[[nodiscard]] std::optional<int> vowelOfJamo(char32_t jamo);
[[nodiscard]] std::optional<int> finalOfJamo(char32_t jamo);

/// Takes a place inside its range; a final's is not 0.
[[nodiscard]] char32_t jamoOfInitial(int initial);
[[nodiscard]] char32_t jamoOfVowel(int vowel);
[[nodiscard]] char32_t jamoOfFinal(int final);

/// ㄱ … ㅎ, the nineteen that begin a syllable.
[[nodiscard]] bool isInitialConsonant(char32_t codePoint);

/// The two letters of ㄳ ㄵ ㄶ ㄺ … ㅄ (consonants) or ㅘ … ㅢ (vowels), as they are typed.
struct JamoPair
{
    char32_t first = 0;
    char32_t second = 0;

    friend bool operator==(const JamoPair&, const JamoPair&) = default;
};

/// Nothing when the jamo is a single key.
[[nodiscard]] std::optional<JamoPair> splitJamo(char32_t jamo);

/// The jamo that the two make on a two-set keyboard; nothing when they make none.
[[nodiscard]] std::optional<char32_t> joinJamo(const JamoPair& pair);

/// 초성: each syllable becomes its initial consonant, everything else stays. 신라면 2kg → ㅅㄹㅁ 2kg.
[[nodiscard]] std::string initialsOf(std::string_view utf8);

/// Syllables written in parts (as macOS names files) put together; everything else stays.
[[nodiscard]] std::u32string composeHangul(std::u32string_view codePoints);

} // namespace jangbu

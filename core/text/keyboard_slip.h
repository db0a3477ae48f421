#pragma once

#include <string>
#include <string_view>

namespace jangbu {

/// What the same keys would have written on the two-set (두벌식) Hangul layout: tlsfkaus → 신라면.
/// Consonants without a vowel stay letters (tfa → ㅅㄹㅁ); a capital without a shifted letter of its
/// own counts as its small one; everything that is no Latin letter stays and ends a syllable.
[[nodiscard]] std::string hangulFromLatinKeys(std::string_view utf8);

/// The Latin keys behind Hangul typed while the input method was on by mistake: ㅁㅠㅊ → abc,
/// 신라면 → tlsfkaus. Everything that is no Hangul stays.
[[nodiscard]] std::string latinFromHangulKeys(std::string_view utf8);

} // namespace jangbu

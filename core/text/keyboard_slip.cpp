#include "core/text/keyboard_slip.h"

#include "core/text/hangul.h"
#include "core/text/utf8.h"

namespace jangbu {

namespace {

// Place by place: the key and the letter on it.
constexpr std::u32string_view keys = U"qwertyuiopasdfghjklzxcvbnmQWERTOP";
constexpr std::u32string_view letters =
    U"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

static_assert(keys.size() == letters.size());

char32_t lowered(char32_t key)
{
    return key >= U'A' && key <= U'Z' ? key - U'A' + U'a' : key;
}

// The letter a key writes, or the key itself where it writes none.
char32_t letterOn(char32_t key)
{
    const std::size_t place = keys.find(key);
    if (place != std::u32string_view::npos) {
        return letters[place];
    }
    const std::size_t small = keys.find(lowered(key));
    return small == std::u32string_view::npos ? key : letters[small];
}

void appendKey(std::u32string& typed, char32_t jamo)
{
    const std::size_t place = letters.find(jamo);
    typed.push_back(place == std::u32string_view::npos ? jamo : keys[place]);
}

void appendKeys(std::u32string& typed, char32_t jamo)
{
    if (const auto pair = splitJamo(jamo)) {
        appendKey(typed, pair->first);
        appendKey(typed, pair->second);
    } else {
        appendKey(typed, jamo);
    }
}

/// Puts letters together as an input method does. At any moment the open syllable is one of:
/// nothing, a consonant, a vowel, consonant + vowel, consonant + vowel + final. 0 means none.
class SyllableBuilder
{
public:
    void type(char32_t letter)
    {
        if (isInitialConsonant(letter)) {
            typeConsonant(letter);
        } else if (vowelOfJamo(letter)) {
            typeVowel(letter);
        } else {
            close();
            m_text.push_back(letter);
        }
    }

    [[nodiscard]] std::u32string takeText()
    {
        close();
        return std::move(m_text);
    }

private:
    void typeConsonant(char32_t letter)
    {
        const bool isOpenForFinal = m_initial != 0 && m_vowel != 0;
        if (isOpenForFinal && m_final == 0 && finalOfJamo(letter)) {
            m_final = letter;
            return;
        }
        const auto joined = m_final != 0 ? joinJamo({m_final, letter}) : std::nullopt;
        if (joined) {
            m_final = *joined;
            return;
        }
        close();
        m_initial = letter;
    }

    void typeVowel(char32_t letter)
    {
        if (m_final != 0) {
            moveFinalToNextSyllable();
            m_vowel = letter;
            return;
        }
        if (m_vowel == 0) {
            m_vowel = letter;
            return;
        }
        if (const auto joined = joinJamo({m_vowel, letter})) {
            m_vowel = *joined;
            return;
        }
        close();
        m_vowel = letter;
    }

    // 도깨비불: the vowel takes the consonant away from the syllable before it.
    void moveFinalToNextSyllable()
    {
        const auto pair = splitJamo(m_final);
        const char32_t moving = pair ? pair->second : m_final;
        m_final = pair ? pair->first : 0;
        close();
        m_initial = moving;
    }

    void close()
    {
        if (m_initial != 0 && m_vowel != 0) {
            const int final = m_final != 0 ? finalOfJamo(m_final).value_or(0) : 0;
            m_text.push_back(compose(
                {initialOfJamo(m_initial).value_or(0), vowelOfJamo(m_vowel).value_or(0), final}
            ));
        } else if (m_initial != 0 || m_vowel != 0) {
            m_text.push_back(m_initial != 0 ? m_initial : m_vowel);
        }
        m_initial = 0;
        m_vowel = 0;
        m_final = 0;
    }

    std::u32string m_text;
    char32_t m_initial = 0;
    char32_t m_vowel = 0;
    char32_t m_final = 0;
};

} // namespace

std::string hangulFromLatinKeys(std::string_view utf8)
{
    SyllableBuilder builder;
    for (const char32_t key : toCodePoints(utf8)) {
        builder.type(letterOn(key));
    }
    return toUtf8(builder.takeText());
}

std::string latinFromHangulKeys(std::string_view utf8)
{
    std::u32string typed;
    for (const char32_t codePoint : composeHangul(toCodePoints(utf8))) {
        const auto parts = decompose(codePoint);
        if (!parts) {
            appendKeys(typed, codePoint);
            continue;
        }
        appendKeys(typed, jamoOfInitial(parts->initial));
        appendKeys(typed, jamoOfVowel(parts->vowel));
        if (parts->final != 0) {
            appendKeys(typed, jamoOfFinal(parts->final));
        }
    }
    return toUtf8(typed);
}

} // namespace jangbu

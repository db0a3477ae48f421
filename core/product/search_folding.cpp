#include "core/product/search_folding.h"

#include "core/text/hangul.h"
#include "core/text/utf8.h"

namespace jangbu {

namespace {

bool isBetween(char32_t codePoint, std::pair<char32_t, char32_t> range)
{
    return codePoint >= range.first && codePoint <= range.second;
}

char32_t folded(char32_t codePoint)
{
    const bool isFullWidth = isBetween(codePoint, {U'！', U'～'});
    const char32_t narrow = isFullWidth ? codePoint - U'！' + U'!' : codePoint;
    const bool isLatinOneCapital = isBetween(narrow, {U'À', U'Þ'}) && narrow != U'×';
    if (isBetween(narrow, {U'A', U'Z'}) || isLatinOneCapital) {
        return narrow + 0x20;
    }
    return narrow;
}

bool isGap(char32_t codePoint)
{
    return codePoint < U' ' || codePoint == 0x7F || isWhiteSpace(codePoint);
}

// After one of these a word begins, as after a space: [특가]감자, 감자/고구마, 감자·고구마.
bool isPunctuation(char32_t folded)
{
    constexpr std::u32string_view ascii = U"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    constexpr std::u32string_view others = U"·×※₩";
    return ascii.find(folded) != std::u32string_view::npos
           || others.find(folded) != std::u32string_view::npos
           || isBetween(folded, {0x2010, 0x205E}) || isBetween(folded, {0x3001, 0x303F});
}

bool isPairOfConsonants(char32_t codePoint)
{
    return finalOfJamo(codePoint).has_value() && splitJamo(codePoint).has_value();
}

void append(FoldedText& text, std::u32string_view characters, bool startsWord)
{
    for (const char32_t character : characters) {
        text.characters.push_back(character);
        text.startsWord.push_back(startsWord);
        startsWord = false;
    }
}

} // namespace

FoldedText foldName(std::string_view utf8)
{
    FoldedText text;
    bool startsWord = true;
    for (const char32_t codePoint : composeHangul(toCodePoints(utf8))) {
        if (isGap(codePoint)) {
            startsWord = true;
            continue;
        }
        if (isPairOfConsonants(codePoint)) {
            const JamoPair pair = splitJamo(codePoint).value_or(JamoPair{});
            append(text, std::u32string{pair.first, pair.second}, startsWord);
            startsWord = false;
            continue;
        }
        const char32_t character = folded(codePoint);
        append(text, std::u32string_view(&character, 1), startsWord);
        startsWord = isPunctuation(character);
    }
    return text;
}

std::vector<std::string> wordsOf(std::string_view utf8)
{
    std::vector<std::string> words;
    bool isInside = false;
    for (const char32_t codePoint : toCodePoints(utf8)) {
        if (isGap(codePoint)) {
            isInside = false;
            continue;
        }
        if (!isInside) {
            words.emplace_back();
            isInside = true;
        }
        appendUtf8(words.back(), codePoint);
    }
    return words;
}

std::string foldCode(std::string_view utf8)
{
    std::string code;
    for (const char32_t codePoint : toCodePoints(utf8)) {
        if (!isGap(codePoint)) {
            appendUtf8(code, folded(codePoint));
        }
    }
    return code;
}

} // namespace jangbu

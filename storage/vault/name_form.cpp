#include "storage/vault/name_form.h"

#include "core/text/hangul.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jangbu::storage {

namespace {

constexpr char32_t distanceOfCases = U'a' - U'A';

/// Small form of Latin-1 and of the Latin Extended-A pairs; everything else stays.
char32_t smallForm(char32_t letter)
{
    const bool isAscii = letter >= U'A' && letter <= U'Z';
    const bool isLatin1 = letter >= U'À' && letter <= U'Þ' && letter != U'×';
    if (isAscii || isLatin1) {
        return letter + distanceOfCases;
    }
    const bool isEvenPair = (letter >= U'Ā' && letter <= U'ķ' && letter != U'İ' && letter != U'ı')
                            || (letter >= U'Ŋ' && letter <= U'ŷ');
    if (isEvenPair) {
        return letter | 1U;
    }
    const bool isOddPair = (letter >= U'Ĺ' && letter <= U'ň') || (letter >= U'Ź' && letter <= U'ž');
    if (isOddPair) {
        return letter + (letter & 1U);
    }
    return letter;
}

struct Accent
{
    char32_t letter;
    char32_t mark;
    char32_t whole;
};

constexpr auto accents = std::to_array<Accent>({
    {U'a', U'\u0300', U'à'}, {U'a', U'\u0301', U'á'}, {U'a', U'\u0302', U'â'},
    {U'a', U'\u0303', U'ã'}, {U'a', U'\u0308', U'ä'}, {U'a', U'\u030A', U'å'},
    {U'c', U'\u0327', U'ç'}, {U'e', U'\u0300', U'è'}, {U'e', U'\u0301', U'é'},
    {U'e', U'\u0302', U'ê'}, {U'e', U'\u0308', U'ë'}, {U'i', U'\u0300', U'ì'},
    {U'i', U'\u0301', U'í'}, {U'i', U'\u0302', U'î'}, {U'i', U'\u0308', U'ï'},
    {U'n', U'\u0303', U'ñ'}, {U'o', U'\u0300', U'ò'}, {U'o', U'\u0301', U'ó'},
    {U'o', U'\u0302', U'ô'}, {U'o', U'\u0303', U'õ'}, {U'o', U'\u0308', U'ö'},
    {U'u', U'\u0300', U'ù'}, {U'u', U'\u0301', U'ú'}, {U'u', U'\u0302', U'û'},
    {U'u', U'\u0308', U'ü'}, {U'y', U'\u0301', U'ý'}, {U'y', U'\u0308', U'ÿ'},
});

void appendComposed(std::u32string& text, char32_t codePoint)
{
    if (!text.empty()) {
        const auto* const found = std::ranges::find_if(accents, [&](const Accent& accent) {
            return accent.letter == text.back() && accent.mark == codePoint;
        });
        if (found != accents.end()) {
            text.back() = found->whole;
            return;
        }
    }
    text.push_back(codePoint);
}

} // namespace

std::string searchForm(std::string_view utf8Name)
{
    std::u32string form;
    for (const char32_t codePoint : composeHangul(toCodePoints(utf8Name))) {
        if (!isWhiteSpace(codePoint)) {
            appendComposed(form, smallForm(codePoint));
        }
    }
    return toUtf8(form);
}

} // namespace jangbu::storage

#include "core/customer/phone.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

constexpr std::string_view korea = "82";
constexpr std::size_t lastGroup = 4;
constexpr std::size_t e164DigitsMin = 8;
constexpr std::size_t e164DigitsMax = 15;

/// Numbers that begin alike, without the 0 that is dialled before them inside the country.
struct Area
{
    std::string_view prefix;
    std::size_t digitsMin = 0; // behind the prefix
    std::size_t digitsMax = 0;
};

constexpr std::array<Area, 28> areas{{
    {"10", 8, 8}, {"11", 7, 8}, {"16", 7, 8}, {"17", 7, 8}, {"18", 7, 8}, {"19", 7, 8}, // mobile
    {"2", 7, 8},                                                                        // 서울
    {"31", 7, 8}, {"32", 7, 8}, {"33", 7, 8}, {"41", 7, 8}, {"42", 7, 8}, {"43", 7, 8},
    {"44", 7, 8}, {"51", 7, 8}, {"52", 7, 8}, {"53", 7, 8}, {"54", 7, 8}, {"55", 7, 8},
    {"61", 7, 8}, {"62", 7, 8}, {"63", 7, 8}, {"64", 7, 8}, {"70", 8, 8}, // internet
    {"80", 7, 7},                                                         // free
    {"30", 8, 9}, {"50", 8, 9},                                           // 0303-…, 0505-…
    {"60", 7, 8},
}};

struct Typed
{
    std::string digits;
    bool hasPlus = false;
};

bool isFiller(char32_t codePoint)
{
    constexpr std::u32string_view fillers = U"-.()\u2010\u2011\u2012\u2013\u2014\u00B7";
    return isWhiteSpace(codePoint) || fillers.find(codePoint) != std::u32string_view::npos;
}

// Full-width forms lie a fixed distance above ASCII.
char32_t narrowed(char32_t codePoint)
{
    return codePoint >= U'！' && codePoint <= U'～' ? codePoint - U'！' + U'!' : codePoint;
}

std::optional<Typed> readDigits(std::string_view utf8)
{
    Typed typed;
    for (const char32_t codePoint : toCodePoints(utf8)) {
        const char32_t character = narrowed(codePoint);
        const bool isFirst = typed.digits.empty() && !typed.hasPlus;
        if (character >= U'0' && character <= U'9') {
            typed.digits.push_back(static_cast<char>(character));
        } else if (character == U'+' && isFirst) {
            typed.hasPlus = true;
        } else if (!isFiller(character)) {
            return std::nullopt;
        }
    }
    return typed;
}

const Area* areaOf(std::string_view national)
{
    const auto* const found = std::ranges::find_if(areas, [national](const Area& area) {
        return national.starts_with(area.prefix);
    });
    if (found == areas.end()) {
        return nullptr;
    }
    const std::size_t rest = national.size() - found->prefix.size();
    return rest >= found->digitsMin && rest <= found->digitsMax ? found : nullptr;
}

std::optional<std::string> korean(std::string_view national)
{
    if (areaOf(national) == nullptr) {
        return std::nullopt;
    }
    return "+" + std::string(korea) + std::string(national);
}

std::string_view withoutZero(std::string_view digits)
{
    return digits.starts_with('0') ? digits.substr(1) : digits;
}

std::optional<std::string> international(std::string_view digits)
{
    if (digits.starts_with(korea)) {
        return korean(withoutZero(digits.substr(korea.size())));
    }
    const bool fits = digits.size() >= e164DigitsMin && digits.size() <= e164DigitsMax;
    if (!fits || digits.starts_with('0')) {
        return std::nullopt;
    }
    return "+" + std::string(digits);
}

} // namespace

std::optional<std::string> parsePhone(std::string_view utf8)
{
    const auto typed = readDigits(utf8);
    if (!typed) {
        return std::nullopt;
    }
    const std::string_view digits = typed->digits;
    if (typed->hasPlus) {
        return international(digits);
    }
    if (digits.starts_with("00")) {
        return international(digits.substr(2));
    }
    if (digits.starts_with('0')) {
        return korean(digits.substr(1));
    }
    // 1012345678: a spreadsheet took the 0 away. 821012345678: somebody left the + out.
    constexpr std::size_t mobileDigits = 10;
    if (digits.size() == mobileDigits && digits.starts_with("10")) {
        return korean(digits);
    }
    if (digits.starts_with("8210")) {
        return international(digits);
    }
    return std::nullopt;
}

std::string phoneDisplay(std::string_view e164)
{
    const std::string prefix = "+" + std::string(korea);
    const std::string_view national =
        e164.starts_with(prefix) ? e164.substr(prefix.size()) : std::string_view{};
    const Area* const area = areaOf(national);
    if (area == nullptr) {
        return std::string(e164);
    }
    // 0505 and its like are named by four digits.
    const bool isLongArea = area->prefix == "30" || area->prefix == "50";
    const std::size_t areaDigits = area->prefix.size() + (isLongArea ? 1 : 0);
    const std::size_t middle = national.size() - areaDigits - lastGroup;
    return "0" + std::string(national.substr(0, areaDigits)) + "-"
           + std::string(national.substr(areaDigits, middle)) + "-"
           + std::string(national.substr(areaDigits + middle));
}

std::string_view lastFourDigits(std::string_view e164)
{
    return e164.substr(e164.size() - std::min(e164.size(), lastGroup));
}

} // namespace jangbu

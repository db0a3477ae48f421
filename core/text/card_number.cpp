#include "core/text/card_number.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <string>
#include <vector>

namespace jangbu {

namespace {

constexpr std::size_t digitsMin = 13;
constexpr std::size_t digitsMax = 19;

/// Digits without anything between them, and what parts them from the group before.
struct Group
{
    std::string digits;
    std::u32string markBefore;
};

struct Range
{
    char32_t first = 0;
    char32_t last = 0;
};

// What is no letter beyond ASCII: signs and spaces that somebody may put between the groups.
constexpr std::array<Range, 7> signs{{
    {0x80, 0xBF},
    {0x2000, 0x206F},
    {0x2190, 0x2BFF},
    {0x3000, 0x303F},
    {0xFEFF, 0xFEFF},
    {0xFF01, 0xFF0F},
    {0xFF1A, 0xFF20},
}};

bool isLetter(char32_t codePoint)
{
    if (codePoint < 0x80) {
        return (codePoint >= U'a' && codePoint <= U'z') || (codePoint >= U'A' && codePoint <= U'Z');
    }
    return std::ranges::none_of(signs, [codePoint](const Range& range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
}

bool isDash(char32_t codePoint)
{
    return codePoint == U'-' || (codePoint >= 0x2010 && codePoint <= 0x2015) || codePoint == 0x2212
           || codePoint == 0xFF0D;
}

/// The mark as it is compared: spaces of any kind and number are one space, or nothing beside other
/// signs; dashes of any length are one dash.
std::u32string plainMark(std::u32string_view between)
{
    std::u32string mark;
    for (const char32_t codePoint : between) {
        if (!isWhiteSpace(codePoint)) {
            mark += isDash(codePoint) ? U'-' : codePoint;
        }
    }
    return mark.empty() && !between.empty() ? U" " : mark;
}

std::optional<char> digitOf(char32_t codePoint)
{
    constexpr char32_t wideZero = 0xFF10;
    const char32_t zero = codePoint >= wideZero ? wideZero : U'0';
    if (codePoint < zero || codePoint > zero + 9) {
        return std::nullopt;
    }
    return static_cast<char>('0' + static_cast<int>(codePoint - zero));
}

bool isLuhnValid(std::string_view digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (const char digit : digits | std::views::reverse) {
        const int value = (digit - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

bool isCardNumber(std::string_view digits)
{
    return digits.size() >= digitsMin && digits.size() <= digitsMax && isLuhnValid(digits);
}

// Groups from `first` on that are parted by one and the same mark: 4111-1111-1111-1111 is a number,
// the two phone numbers in 010-1234-5678 010-9876-5432 are not one.
bool beginsCardNumber(const std::vector<Group>& run, std::size_t first)
{
    std::string digits;
    for (std::size_t place = first; place < run.size() && digits.size() <= digitsMax; ++place) {
        if (place > first + 1 && run[place].markBefore != run[first + 1].markBefore) {
            return false;
        }
        digits += run[place].digits;
        if (isCardNumber(digits)) {
            return true;
        }
    }
    return false;
}

bool holdsCardNumber(const std::vector<Group>& run)
{
    std::string whole;
    bool isPlain = true; // other marks part numbers that have nothing to do with each other
    for (std::size_t place = 0; place < run.size(); ++place) {
        if (beginsCardNumber(run, place)) {
            return true;
        }
        const std::u32string& mark = run[place].markBefore;
        isPlain = isPlain && (place == 0 || mark == U" " || mark == U"-");
        whole += run[place].digits;
    }
    return isPlain && isCardNumber(whole);
}

} // namespace

bool containsCardNumber(std::string_view utf8)
{
    std::vector<Group> run;
    std::u32string between; // since the last digit
    bool isAfterDigit = false;
    for (const char32_t codePoint : toCodePoints(utf8)) {
        const auto digit = digitOf(codePoint);
        if (digit && isAfterDigit) {
            run.back().digits.push_back(*digit);
        } else if (digit) {
            run.push_back({std::string(1, *digit), plainMark(between)});
        } else if (!isLetter(codePoint)) {
            between.push_back(codePoint);
        } else if (holdsCardNumber(run)) {
            return true;
        } else {
            run.clear();
        }
        isAfterDigit = digit.has_value();
        if (isAfterDigit || run.empty()) {
            between.clear();
        }
    }
    return holdsCardNumber(run);
}

} // namespace jangbu

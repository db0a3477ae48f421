#include "core/text/card_number.h"

#include "core/text/utf8.h"

#include <optional>
#include <ranges>
#include <string>
#include <vector>

namespace jangbu {

namespace {

constexpr std::size_t digitsMin = 13;
constexpr std::size_t digitsMax = 19;

/// Digits without anything between them, and the mark that parts them from the group before.
struct Group
{
    std::string digits;
    char32_t markBefore = 0;
};

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
    for (std::size_t place = 0; place < run.size(); ++place) {
        if (beginsCardNumber(run, place)) {
            return true;
        }
        whole += run[place].digits;
    }
    return isCardNumber(whole);
}

} // namespace

bool containsCardNumber(std::string_view utf8)
{
    std::vector<Group> run;
    char32_t mark = 0; // between the last digit and here
    bool isAfterDigit = false;
    for (const char32_t codePoint : toCodePoints(utf8)) {
        const auto digit = digitOf(codePoint);
        if (digit && isAfterDigit) {
            run.back().digits.push_back(*digit);
        } else if (digit) {
            run.push_back({std::string(1, *digit), mark});
        }
        const bool parts = isAfterDigit && (codePoint == U' ' || codePoint == U'-');
        mark = parts ? codePoint : 0;
        isAfterDigit = digit.has_value();
        if (digit || parts) {
            continue;
        }
        if (holdsCardNumber(run)) {
            return true;
        }
        run.clear();
    }
    return holdsCardNumber(run);
}

} // namespace jangbu

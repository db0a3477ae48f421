#include "core/money/money_text.h"

#include <algorithm>
#include <cstdint>

namespace jangbu {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool appendDigit(std::int64_t& magnitude, char digit)
{
    return !__builtin_mul_overflow(magnitude, 10, &magnitude)
           && !__builtin_add_overflow(magnitude, digit - '0', &magnitude);
}

// Commas may stand only between groups of three, as in 1,234,567.
bool isGrouped(std::string_view whole)
{
    const std::size_t first = whole.find(',');
    if (first == std::string_view::npos) {
        return true;
    }
    if (first == 0 || first > 3) {
        return false;
    }
    for (std::size_t place = first; place < whole.size(); ++place) {
        const bool commaBelongsHere = (place - first) % 4 == 0;
        if ((whole[place] == ',') != commaBelongsHere) {
            return false;
        }
    }
    return (whole.size() - first) % 4 == 0;
}

std::optional<std::int64_t>
parseMagnitude(std::string_view whole, std::string_view fraction, int exponent)
{
    std::int64_t magnitude = 0;
    for (const char digit : whole) {
        if (digit != ',' && (!isDigit(digit) || !appendDigit(magnitude, digit))) {
            return std::nullopt;
        }
    }
    const auto kept = static_cast<std::size_t>(exponent);
    for (std::size_t place = 0; place < std::max(kept, fraction.size()); ++place) {
        const char digit = place < fraction.size() ? fraction[place] : '0';
        if (!isDigit(digit) || (place >= kept && digit != '0')) {
            return std::nullopt;
        }
        if (place < kept && !appendDigit(magnitude, digit)) {
            return std::nullopt;
        }
    }
    return magnitude;
}

} // namespace

std::optional<Money> parseMoney(std::string_view text, const Currency& currency)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative) {
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const bool hasFraction = point != std::string_view::npos;
    const std::string_view fraction = hasFraction ? text.substr(point + 1) : std::string_view{};
    if (whole.empty() || (hasFraction && fraction.empty()) || !isGrouped(whole)) {
        return std::nullopt;
    }
    const auto magnitude = parseMagnitude(whole, fraction, currency.exponent);
    if (!magnitude) {
        return std::nullopt;
    }
    return Money{isNegative ? -*magnitude : *magnitude};
}

std::string toText(Money amount, const Currency& currency)
{
    const bool isNegative = amount.minor < 0;
    // Negated as unsigned, so that the smallest amount has a magnitude too.
    const auto raw = static_cast<std::uint64_t>(amount.minor);
    std::string digits = std::to_string(isNegative ? 0 - raw : raw);
    const auto decimals = static_cast<std::size_t>(currency.exponent);
    if (decimals > 0) {
        if (digits.size() <= decimals) {
            digits.insert(0, decimals + 1 - digits.size(), '0');
        }
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return isNegative ? "-" + digits : digits;
}

} // namespace jangbu

#include "storage/wire/time_text.h"

#include "core/time/civil.h"

#include <algorithm>
#include <array>

namespace jangbu::storage {

namespace {

constexpr std::size_t wholeSeconds = std::string_view{"2026-11-22T05:41:07"}.size();
constexpr std::size_t decimals = 6;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The microseconds behind `2026-11-22T05:41:07`, nothing when that is no `.123456`.
std::optional<std::int64_t> fractionOf(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    text.remove_prefix(1);
    if (text.empty() || text.size() > decimals || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    std::int64_t fraction = 0;
    for (std::size_t place = 0; place < decimals; ++place) {
        fraction = fraction * 10 + (place < text.size() ? text[place] - '0' : 0);
    }
    return fraction;
}

} // namespace

std::string rfc3339(Instant instant)
{
    const std::int64_t rest = instant.us % usPerSecond;
    std::int64_t fraction = rest < 0 ? rest + usPerSecond : rest;
    std::string text = toText(Instant{instant.us - fraction});
    std::array<char, decimals + 2> tail{'.', '0', '0', '0', '0', '0', '0', 'Z'};
    for (std::size_t place = decimals; place > 0; --place) {
        tail[place] = static_cast<char>('0' + fraction % 10);
        fraction /= 10;
    }
    text.pop_back();
    return text.append(tail.data(), tail.size());
}

std::optional<Instant> parseRfc3339(std::string_view text)
{
    const bool isShaped = text.size() > wholeSeconds && text[10] == 'T' && text.back() == 'Z'
                          && (text[wholeSeconds] == 'Z' || text[wholeSeconds] == '.');
    if (!isShaped) {
        return std::nullopt;
    }
    const auto whole = parseInstant(text.substr(0, wholeSeconds));
    text.remove_suffix(1);
    const auto fraction = fractionOf(text.substr(wholeSeconds));
    if (!whole || !fraction) {
        return std::nullopt;
    }
    return Instant{whole->us + *fraction};
}

} // namespace jangbu::storage

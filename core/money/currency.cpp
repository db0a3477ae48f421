#include "core/money/currency.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu {

std::optional<Currency> currencyByCode(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, int>, 14> known{{
        {"AUD", 2},
        {"CAD", 2},
        {"CHF", 2},
        {"CNY", 2},
        {"EUR", 2},
        {"GBP", 2},
        {"HKD", 2},
        {"JPY", 0},
        {"KRW", 0},
        {"SGD", 2},
        {"THB", 2},
        {"TWD", 2},
        {"USD", 2},
        {"VND", 0},
    }};
    const auto* const found =
        std::ranges::find(known, code, &std::pair<std::string_view, int>::first);
    if (found == known.end()) {
        return std::nullopt;
    }
    return Currency{std::string(found->first), found->second};
}

} // namespace jangbu

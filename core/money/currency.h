#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jangbu {

/// ISO 4217: three letters, and how many decimals a minor unit is away from the major one (0 … 4).
struct Currency
{
    std::string code = "KRW";
    int exponent = 0;

    friend bool operator==(const Currency&, const Currency&) = default;
};

/// The currencies a shop may keep its book in; nothing for an unknown code.
[[nodiscard]] std::optional<Currency> currencyByCode(std::string_view code);

} // namespace jangbu

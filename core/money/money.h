#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace jangbu {

/// An amount in minor units of the shop's currency (KRW: 원, GBP: pence). May be negative.
struct Money
{
    std::int64_t minor = 0;

    friend auto operator<=>(const Money&, const Money&) = default;
};

/// Each gives nothing when the result does not fit 64 bits.
[[nodiscard]] constexpr std::optional<Money> add(Money left, Money right)
{
    Money sum;
    if (__builtin_add_overflow(left.minor, right.minor, &sum.minor)) {
        return std::nullopt;
    }
    return sum;
}

[[nodiscard]] constexpr std::optional<Money> subtract(Money left, Money right)
{
    Money difference;
    if (__builtin_sub_overflow(left.minor, right.minor, &difference.minor)) {
        return std::nullopt;
    }
    return difference;
}

[[nodiscard]] constexpr std::optional<Money> multiply(Money amount, std::int64_t count)
{
    Money product;
    if (__builtin_mul_overflow(amount.minor, count, &product.minor)) {
        return std::nullopt;
    }
    return product;
}

} // namespace jangbu

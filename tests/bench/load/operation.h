#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace jangbu::load {

enum class Operation : std::uint8_t {
    Order,
    Product,
    Balance,
    Claim,
    Refund,
    TopUp,
    Reversal,
    Cash,
    Opening,
    Closing,
};
inline constexpr std::size_t operationCount = 10;

[[nodiscard]] constexpr std::string_view operationName(Operation operation)
{
    constexpr std::array<std::string_view, operationCount> names{
        "order",
        "product",
        "balance",
        "claim",
        "refund",
        "top-up",
        "reversal",
        "cash",
        "opening",
        "closing",
    };
    return names.at(static_cast<std::size_t>(operation));
}

/// Whether it only asks.
[[nodiscard]] constexpr bool isRead(Operation operation)
{
    return operation == Operation::Product || operation == Operation::Balance;
}

} // namespace jangbu::load

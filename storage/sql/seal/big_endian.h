#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace jangbu::storage {

/// A whole number as it is hashed, kept in keys and sent: most significant byte first.
template <std::integral Number>
[[nodiscard]] constexpr std::array<std::uint8_t, sizeof(Number)> bigEndian(Number value)
{
    std::array<std::uint8_t, sizeof(Number)> bytes{};
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t place = bytes.size(); place > 0; --place) {
        bytes[place - 1] = static_cast<std::uint8_t>(rest & 0xFFU);
        rest >>= 8U;
    }
    return bytes;
}

[[nodiscard]] constexpr std::int64_t fromBigEndian(std::span<const std::uint8_t, 8> bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) {
        value = value << 8U | byte;
    }
    return static_cast<std::int64_t>(value);
}

} // namespace jangbu::storage

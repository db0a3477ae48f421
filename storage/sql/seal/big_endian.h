#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace jangbu::storage {

/// A whole number as what is hashed of it: 8 bytes, most significant first.
[[nodiscard]] constexpr std::array<std::uint8_t, 8> bigEndian(std::int64_t value)
{
    std::array<std::uint8_t, 8> bytes{};
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t place = bytes.size(); place > 0; --place) {
        bytes[place - 1] = static_cast<std::uint8_t>(rest & 0xFFU);
        rest >>= 8U;
    }
    return bytes;
}

} // namespace jangbu::storage

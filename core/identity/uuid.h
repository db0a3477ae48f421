#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jangbu {

/// Sixteen bytes, ordered as they are written. An identifier, never a secret (ASVS 11.5.1).
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    [[nodiscard]] bool isNil() const;
};

/// Lower-case 8-4-4-4-12 form.
[[nodiscard]] std::string toText(const Uuid& uuid);

/// Accepts the 8-4-4-4-12 form in either case; anything else gives nothing.
[[nodiscard]] std::optional<Uuid> parseUuid(std::string_view text);

/// RFC 9562 version 7: 48 bits of milliseconds since 1970, the rest from `random`.
[[nodiscard]] Uuid makeUuidV7(std::int64_t unixMs, std::span<const std::uint8_t, 10> random);

} // namespace jangbu

template <>
struct std::hash<jangbu::Uuid>
{
    std::size_t operator()(const jangbu::Uuid& uuid) const noexcept;
};

#include "core/identity/uuid.h"

#include <algorithm>
#include <cstring>

namespace jangbu {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

std::optional<std::uint8_t> hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint8_t>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<std::uint8_t>(digit - 'a' + 10);
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<std::uint8_t>(digit - 'A' + 10);
    }
    return std::nullopt;
}

bool isHyphenPlace(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

} // namespace

bool Uuid::isNil() const
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

std::string toText(const Uuid& uuid)
{
    std::string text;
    text.reserve(36);
    for (const std::uint8_t byte : uuid.bytes) {
        if (isHyphenPlace(text.size())) {
            text.push_back('-');
        }
        text.push_back(hexDigits[byte >> 4U]);
        text.push_back(hexDigits[byte & 0x0FU]);
    }
    return text;
}

std::optional<Uuid> parseUuid(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    Uuid uuid;
    std::size_t digits = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isHyphen = text[place] == '-';
        const auto value = hexValue(text[place]);
        if (isHyphen != isHyphenPlace(place) || isHyphen == value.has_value()) {
            return std::nullopt;
        }
        if (!value) {
            continue;
        }
        std::uint8_t& byte = uuid.bytes[digits / 2];
        byte = static_cast<std::uint8_t>((byte << 4U) | *value);
        ++digits;
    }
    return uuid;
}

Uuid makeUuidV7(std::int64_t unixMs, std::span<const std::uint8_t, 10> random)
{
    Uuid uuid;
    const auto ms = static_cast<std::uint64_t>(unixMs);
    for (std::size_t place = 0; place < 6; ++place) {
        uuid.bytes[place] = static_cast<std::uint8_t>(ms >> (8 * (5 - place)));
    }
    std::ranges::copy(random, uuid.bytes.begin() + 6);
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0FU) | 0x70U);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3FU) | 0x80U);
    return uuid;
}

} // namespace jangbu

std::size_t std::hash<jangbu::Uuid>::operator()(const jangbu::Uuid& uuid) const noexcept
{
    // The tail of a UUIDv7 is random already; the head is time and must not decide alone.
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::memcpy(&head, uuid.bytes.data(), sizeof head);
    std::memcpy(&tail, uuid.bytes.data() + sizeof head, sizeof tail);
    return static_cast<std::size_t>(tail ^ (head * 0x9E3779B97F4A7C15ULL));
}

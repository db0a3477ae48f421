#pragma once

#include "core/identity/uuid.h"

#include <algorithm>
#include <cstddef>

namespace jangbu {

/// A UUID that names one kind of thing. Ids of different nouns do not convert into each other.
template <class Noun>
struct Id
{
    Uuid uuid;

    friend auto operator<=>(const Id&, const Id&) = default;

    [[nodiscard]] bool isNil() const { return uuid.isNil(); }
};

using CommandId = Id<struct CommandNoun>;
using ProductId = Id<struct ProductNoun>;
using CustomerId = Id<struct CustomerNoun>;
using OrderId = Id<struct OrderNoun>;
using RefundId = Id<struct RefundNoun>;
using CampaignId = Id<struct CampaignNoun>;
using StaffId = Id<struct StaffNoun>;
using TerminalId = Id<struct TerminalNoun>;
using ShiftId = Id<struct ShiftNoun>;
using AccountId = Id<struct AccountNoun>;

template <class Noun>
[[nodiscard]] std::string toText(const Id<Noun>& id)
{
    return toText(id.uuid);
}

/// What a fixed id names.
enum class WellKnown : std::uint8_t { Customer = 1, Account = 2 };

/// Fixed ids for what every shop has from the start: all but the last two bytes 0, so they sort
/// before and never meet a UUIDv7 of this century.
[[nodiscard]] constexpr Uuid wellKnownUuid(WellKnown kind, std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[14] = static_cast<std::uint8_t>(kind);
    uuid.bytes[15] = number;
    return uuid;
}

/// Whether an id is one of those, or nil.
[[nodiscard]] constexpr bool isWellKnown(const Uuid& uuid)
{
    constexpr std::size_t kindAt = 14;
    return std::all_of(uuid.bytes.begin(), uuid.bytes.begin() + kindAt, [](std::uint8_t byte) {
        return byte == 0;
    });
}

/// The built-in customer of sales without membership.
inline constexpr CustomerId walkInCustomer{wellKnownUuid(WellKnown::Customer, 1)};

} // namespace jangbu

template <class Noun>
struct std::hash<jangbu::Id<Noun>>
{
    std::size_t operator()(const jangbu::Id<Noun>& id) const noexcept
    {
        return std::hash<jangbu::Uuid>{}(id.uuid);
    }
};

#pragma once

#include "core/command/command.h"
#include "core/ledger/entry.h"
#include "core/product/stock_move.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

// The names that numbers of enumerations have on the wire. Never renamed, only added.
namespace jangbu::storage {

/// Names in the order of the enumerators, which are numbered from 1 without a gap.
template <class Enum>
inline constexpr std::array<std::string_view, 0> enumNames{};

template <>
inline constexpr std::array<std::string_view, 3> enumNames<Tender>{"cash", "card", "transfer"};

template <>
inline constexpr std::array<std::string_view, 2> enumNames<TaxClass>{"taxable", "exempt"};

template <>
inline constexpr std::array<std::string_view, 2> enumNames<CampaignKind>{
    "amount_off",
    "percent_off",
};

template <>
inline constexpr std::array<std::string_view, 3> enumNames<Role>{"cashier", "manager", "admin"};

template <>
inline constexpr std::array<std::string_view, 11> enumNames<JournalledAct>{
    "unmasked",
    "drawer_opened",
    "exported",
    "backed_up",
    "terminal_enrolled",
    "token_issued",
    "tokens_revoked",
    "alert_raised",
    "alert_cleared",
    "restored",
    "verified",
};

template <>
inline constexpr std::array<std::string_view, 5> enumNames<EntryCode>{
    "top_up",
    "top_up_reversal",
    "order",
    "refund",
    "cash",
};

template <>
inline constexpr std::array<std::string_view, 6> enumNames<MoveReason>{
    "sale",
    "refund",
    "receive",
    "count",
    "damage",
    "import",
};

template <>
inline constexpr std::array<std::string_view, 3> enumNames<OrderState>{
    "paid",
    "partly_refunded",
    "refunded",
};

template <>
inline constexpr std::array<std::string_view, 3> enumNames<CouponState>{
    "issued",
    "used",
    "revoked",
};

/// Empty for a number that is no enumerator.
template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value)
{
    static_assert(!enumNames<Enum>.empty());
    const auto place = static_cast<std::size_t>(value) - 1;
    return place < enumNames<Enum>.size() ? enumNames<Enum>[place] : std::string_view{};
}

template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> enumByName(std::string_view name)
{
    static_assert(!enumNames<Enum>.empty());
    for (std::size_t place = 0; place < enumNames<Enum>.size(); ++place) {
        if (enumNames<Enum>[place] == name) {
            return static_cast<Enum>(place + 1);
        }
    }
    return std::nullopt;
}

} // namespace jangbu::storage

#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"

namespace jangbu {

/// Why money moved. The numbers are stored: append only.
enum class EntryCode : std::uint8_t {
    TopUp = 1,
    TopUpReversal = 2,
    Order = 3,
    Refund = 4,
    Cash = 5
};

/// One movement of money, both legs in one row, so that an unbalanced entry cannot be written.
struct Entry
{
    CommandId command;
    AccountId debit;
    AccountId credit;
    Money amount; // > 0
    EntryCode code = EntryCode::Order;

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// The account that holds what the shop owes a customer: balance = Σ credits − Σ debits.
[[nodiscard]] constexpr AccountId walletAccount(CustomerId customer)
{
    return AccountId{customer.uuid};
}

/// Accounts of the house. No row keeps their balance: it is the fold of the entries.
namespace house {
inline constexpr AccountId cash{wellKnownUuid(WellKnown::Account, 1)};
inline constexpr AccountId card{wellKnownUuid(WellKnown::Account, 2)};
inline constexpr AccountId transfer{wellKnownUuid(WellKnown::Account, 3)};
inline constexpr AccountId sales{wellKnownUuid(WellKnown::Account, 4)};
inline constexpr AccountId cashInOut{wellKnownUuid(WellKnown::Account, 5)};
inline constexpr AccountId overShort{wellKnownUuid(WellKnown::Account, 6)};
} // namespace house

/// Whether the account is one of the house, not a customer's.
[[nodiscard]] constexpr bool isHouseAccount(AccountId account)
{
    return account.uuid == wellKnownUuid(WellKnown::Account, account.uuid.bytes[15]);
}

} // namespace jangbu

#pragma once

#include "core/customer/customer.h"
#include "core/ledger/entry.h"
#include "core/money/money.h"
#include "core/port/read.h"
#include "core/time/instant.h"
#include "core/wallet/wallet.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// A customer as a counter may show one: masked, with the balance committed at this moment.
struct CustomerCard
{
    CustomerId id;
    std::string maskedName;  // 홍*동; empty for the walk-in customer
    std::string maskedPhone; // 010-1234-****, or empty
    std::optional<std::int64_t> memberNo;
    bool isBlocked = false;
    Money balance;
};

/// One movement of a wallet, newest first. Positive amounts raised the balance.
struct WalletEntry
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0;
    CommandId command;
    EntryCode code = EntryCode::Order;
    Money amount;
    Money balanceAfter;
    Instant at;
};

struct BookedTopUp
{
    TopUpRecord record; // without its approval number
    std::string terminalName;
    std::string staffName;
};

/// Questions about customers. Blocking; each may be called from any thread but a painting one.
class CustomerReader
{
public:
    CustomerReader() = default;
    virtual ~CustomerReader() = default;
    CustomerReader(const CustomerReader&) = delete;
    CustomerReader& operator=(const CustomerReader&) = delete;
    CustomerReader(CustomerReader&&) = delete;
    CustomerReader& operator=(CustomerReader&&) = delete;

    [[nodiscard]] virtual Read<std::optional<CustomerCard>> customer(CustomerId id) = 0;
    /// By full phone number, its last four digits, member number or exact name; up to `limit`.
    [[nodiscard]] virtual Read<std::vector<CustomerCard>>
    findCustomers(std::string text, std::size_t limit) = 0;
    [[nodiscard]] virtual Read<std::optional<CustomerCard>> customerByMemberNo(std::int64_t memberNo
    ) = 0;
    /// Balances as committed at this moment, in the asked order; nothing for an unknown customer.
    [[nodiscard]] virtual Read<std::vector<std::optional<Money>>> balances(
        std::vector<CustomerId> ids
    ) = 0;
    /// Unmasked. Whoever shows it has the right to, and a RecordAct command says that it was done.
    [[nodiscard]] virtual Read<std::optional<CustomerProfile>> profile(CustomerId id) = 0;
    /// Up to `limit` newest entries older than batch `beforeBatchNo` (0: from the newest).
    [[nodiscard]] virtual Read<std::vector<WalletEntry>>
    entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit) = 0;
    [[nodiscard]] virtual Read<std::vector<BookedTopUp>>
    lastTopUps(CustomerId id, std::size_t limit) = 0;
};

} // namespace jangbu

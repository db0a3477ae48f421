#pragma once

#include "core/command/outcome.h"
#include "core/command/working_set.h"
#include "core/port/read.h"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace jangbu::fakes {

/// A row that a batch added, with its place in the book.
template <class Row>
struct Booked
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0;
    Instant recordedAt;
    Row row;
};

struct AnsweredCommand
{
    Command command;
    Outcome outcome;
};

/// All rows of one shop in memory: what the fake book writes and the fake readers read. Whoever
/// touches the rows holds the mutex; a test that uses one thread need not.
struct MemoryShop
{
    ShopSettings settings;
    std::map<CustomerId, Wallet> wallets{{walkInCustomer, walkInWallet()}};
    std::map<CustomerId, CustomerProfile> profiles;
    std::map<ProductId, Product> products;
    std::map<CampaignId, Campaign> campaigns;
    std::map<CouponKey, Coupon> coupons;
    std::map<TerminalId, Terminal> terminals;
    std::map<ShiftId, Shift> shifts;
    std::map<OrderId, Order> orders;
    std::map<CommandId, TopUpRecord> topUps;
    std::map<StaffId, Staff> staff;

    std::vector<Booked<Entry>> entries;
    std::vector<Booked<StockMove>> moves;
    std::vector<Booked<OutboxEvent>> events;
    std::vector<Booked<Refund>> refunds;
    std::vector<Booked<PricePoint>> prices;
    std::vector<Booked<AuditLine>> audits;
    std::map<SalesKey, SalesDelta> sales;

    std::map<CommandId, AnsweredCommand> answers;
    std::int64_t batchNo = 0;

    std::optional<ReadError> readError; // see failReads
    mutable std::mutex mutex;

    /// From now on every reader answers with the error, those that are under way too.
    void failReads(ReadError error)
    {
        const std::lock_guard lock(mutex);
        readError = error;
    }

    void readAgain()
    {
        const std::lock_guard lock(mutex);
        readError.reset();
    }

    [[nodiscard]] static Wallet walkInWallet();
};

/// What a batch that needs `keys` would see.
[[nodiscard]] WorkingSet load(const MemoryShop& shop, const RowKeys& keys);

/// Writes what the decisions of one batch made.
void apply(MemoryShop& shop, const WorkingSet& set);

} // namespace jangbu::fakes

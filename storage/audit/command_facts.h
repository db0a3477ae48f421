#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/outbox_event.h"
#include "core/order/order.h"
#include "core/product/stock_move.h"
#include "storage/audit/findings.h"
#include "storage/sql/batch_rows.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace jangbu::storage {

/// What one command should have caused, by its own row, and what it did cause. Goods are summed
/// with opposite signs, so that they must come to nothing.
struct CommandFacts
{
    std::int64_t batchNo = 0;
    std::vector<Entry> expected;
    std::vector<Entry> booked;
    std::map<ProductId, std::int64_t> goods;
    std::optional<OutboxEvent> expectedEvent;
    std::vector<OutboxEvent> events;
    bool isOrder = false;
    bool isRefund = false;
    bool isTopUp = false;
};

/// Who a refund's money went back to.
struct RefundReceiver
{
    CustomerId customer;    // of the refund's order
    bool isPaidOut = false; // in cash, so that nothing stayed on the balance
};

/// The commands of some batches and everything that names them.
class CommandBook
{
public:
    void add(CommandId id, std::int64_t batchNo);
    void addOrder(const OrderRow& row, const std::vector<OrderLine>& lines);
    void addRefund(
        const RefundRow& row,
        const RefundReceiver& receiver,
        const std::vector<RefundLine>& lines
    );
    void addTopUp(const TopUpRow& row);
    void addEntry(const Entry& entry);
    void addMove(const StockMove& move);
    void addEvent(const OutboxEvent& event);

    /// Whether the command is there and of that batch.
    [[nodiscard]] bool has(CommandId id, std::int64_t batchNo) const;

    /// Asks every command whether it caused what its row says, no more and no less.
    void judge(Findings& findings) const;

private:
    [[nodiscard]] CommandFacts& factsOf(CommandId id) { return m_facts[id]; }

    std::unordered_map<CommandId, CommandFacts> m_facts;
};

} // namespace jangbu::storage

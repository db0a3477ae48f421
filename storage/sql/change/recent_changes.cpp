#include "storage/sql/change/recent_changes.h"

#include "core/ledger/outbox_event.h"

#include <algorithm>
#include <string>

namespace jangbu::storage {

namespace {

/// After `from`, `to` included.
struct Batches
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

Sql<std::int64_t> lastBatch(Transaction& transaction)
{
    const auto last =
        transaction.prepare("SELECT batch_no FROM head").first([](const RowView& row) {
            return row.integer(0);
        });
    if (!last) {
        return std::unexpected(last.error());
    }
    return last->value_or(0);
}

/// The journal of privileged acts says what was edited.
Sql<void> addEdits(Transaction& transaction, const Batches& batches, RecentChanges& changes)
{
    static constexpr std::string_view text =
        "SELECT DISTINCT act, subject FROM audit WHERE batch_no > ? AND batch_no <= ?";
    return transaction.prepare(text)
        .bind(batches.from, batches.to)
        .forEach([&](const RowView& row) {
            const std::string act = row.text(0);
            if (act.starts_with("product_")) {
                if (const auto id = parseUuid(row.text(1))) {
                    changes.edited.push_back(ProductId{*id});
                }
            } else if (act.starts_with("staff")) {
                changes.isStaffChanged = true;
            } else {
                changes.isShopChanged = true;
            }
        });
}

Sql<void> addMoves(Transaction& transaction, const Batches& batches, RecentChanges& changes)
{
    static constexpr std::string_view text =
        "SELECT DISTINCT product_id FROM stock_move WHERE batch_no > ? AND batch_no <= ?";
    return transaction.prepare(text)
        .bind(batches.from, batches.to)
        .forEach([&](const RowView& row) { changes.stockMoved.push_back(row.id<ProductId>(0)); });
}

Sql<void> addSales(Transaction& transaction, const Batches& batches, RecentChanges& changes)
{
    static constexpr std::string_view text =
        "SELECT MIN(o.occurred_at), MAX(o.occurred_at) FROM outbox x "
        "LEFT JOIN refund r ON r.refund_id = x.ref "
        "JOIN orders o ON o.order_id = COALESCE(r.order_id, x.ref) "
        "WHERE x.batch_no > ? AND x.batch_no <= ? AND x.kind IN (?, ?)";
    return transaction.prepare(text)
        .bind(batches.from, batches.to, EventKind::OrderPaid, EventKind::OrderRefunded)
        .forEach([&](const RowView& row) {
            if (!row.isNull(0)) {
                changes.firstSale = row.instant(0);
                changes.lastSale = row.instant(1);
            }
        });
}

} // namespace

Sql<RecentChanges> noChangesYet(Transaction& transaction)
{
    const auto last = lastBatch(transaction);
    if (!last) {
        return std::unexpected(last.error());
    }
    RecentChanges changes;
    changes.batchNo = *last;
    changes.isUpToNow = true;
    return changes;
}

Sql<RecentChanges>
changesAfter(Transaction& transaction, std::int64_t batchNo, std::int64_t batchesMax)
{
    const auto last = lastBatch(transaction);
    if (!last) {
        return std::unexpected(last.error());
    }
    RecentChanges changes;
    changes.batchNo = std::min(*last, batchNo + batchesMax);
    changes.isUpToNow = changes.batchNo == *last;
    if (changes.batchNo <= batchNo) {
        changes.batchNo = batchNo;
        return changes;
    }
    const Batches batches{batchNo, changes.batchNo};
    auto read = addEdits(transaction, batches, changes);
    if (read) {
        read = addMoves(transaction, batches, changes);
    }
    if (read) {
        read = addSales(transaction, batches, changes);
    }
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    std::ranges::sort(changes.edited);
    const auto repeated = std::ranges::unique(changes.edited);
    changes.edited.erase(repeated.begin(), repeated.end());
    return changes;
}

} // namespace jangbu::storage

#pragma once

#include "core/identity/ids.h"
#include "core/time/instant.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace jangbu::storage {

/// What a range of batches changed, for whoever remembers an answer of before.
struct RecentChanges
{
    std::int64_t batchNo = 0;          // the last one of the range
    bool isUpToNow = false;            // whether there was none after it
    std::vector<ProductId> edited;     // each once: created, or anything but the stock changed
    std::vector<ProductId> stockMoved; // each once
    bool isStaffChanged = false;       // or what they may do
    bool isShopChanged = false;        // settings, counters, campaigns
    std::optional<Instant> firstSale;  // when the orders happened that were placed
    std::optional<Instant> lastSale;   // or given back
};

/// The last batch there is, for whoever begins to watch: nothing that it remembers is older.
[[nodiscard]] Sql<RecentChanges> noChangesYet(Transaction& transaction);

/// Of the batches after `batchNo`, at most `batchesMax` of them.
[[nodiscard]] Sql<RecentChanges>
changesAfter(Transaction& transaction, std::int64_t batchNo, std::int64_t batchesMax);

} // namespace jangbu::storage

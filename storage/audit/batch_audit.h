#pragma once

#include "storage/audit/findings.h"
#include "storage/sql/transaction.h"

namespace jangbu::storage {

/// Walks through all batches in their order, some at a time: recomputes the hash chain, asks every
/// command what it caused, and folds entries and moves into balances and stocks.
[[nodiscard]] Sql<void> auditBatches(Transaction& transaction, Findings& findings);

} // namespace jangbu::storage

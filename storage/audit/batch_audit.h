#pragma once

#include "storage/audit/findings.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

#include <functional>

namespace jangbu::storage {

/// Walks through all batches in their order, some at a time: recomputes the hash chain, asks every
/// command what it caused, folds entries and moves into balances and stocks, and holds the rows that
/// commands save against what the last of them sealed. Ends early, with nothing judged, once
/// `goesOn` says no.
[[nodiscard]] Sql<void> auditBatches(
    Transaction& transaction,
    const Vault& vault,
    Findings& findings,
    const std::function<bool()>& goesOn
);

} // namespace jangbu::storage

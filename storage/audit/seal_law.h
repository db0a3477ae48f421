#pragma once

#include "storage/audit/findings.h"
#include "storage/sql/seal/row_seal.h"
#include "storage/sql/transaction.h"

#include <map>

namespace jangbu::storage {

using NewestSeals = std::map<SealedRow, ContentHash>;

/// Whether every row that only commands of its own change is there, as the last of them left it.
[[nodiscard]] Sql<void> auditRows(
    Transaction& transaction,
    const Vault& vault,
    const NewestSeals& seals,
    Findings& findings
);

} // namespace jangbu::storage

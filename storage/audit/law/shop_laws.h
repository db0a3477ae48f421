#pragma once

#include "storage/audit/findings.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

// Laws that no batch is needed for: each asks one table against another.
namespace jangbu::storage {

[[nodiscard]] Sql<void> auditSales(Transaction& transaction, Findings& findings);
/// The dashboard's sums, but for those by staff, which auditSales() asks.
[[nodiscard]] Sql<void> auditFigures(Transaction& transaction, Findings& findings);
[[nodiscard]] Sql<void> auditCoupons(Transaction& transaction, Findings& findings);
[[nodiscard]] Sql<void> auditReceipts(Transaction& transaction, Findings& findings);
[[nodiscard]] Sql<void> auditReversals(Transaction& transaction, Findings& findings);
[[nodiscard]] Sql<void> auditPrices(Transaction& transaction, Findings& findings);
/// The cash that should be in the drawers that are open now.
[[nodiscard]] Sql<void> auditDrawers(Transaction& transaction, Findings& findings);
/// Whether the tables, indexes and whatever acts on its own are those that the migrations make.
[[nodiscard]] Sql<void> auditSchema(Transaction& transaction, Findings& findings);
/// Staff, counters, customers and destinations that rows speak of.
[[nodiscard]] Sql<void> auditNames(Transaction& transaction, Findings& findings);
[[nodiscard]] Sql<void>
auditSealed(Transaction& transaction, const Vault& vault, Findings& findings);

} // namespace jangbu::storage

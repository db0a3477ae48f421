#pragma once

#include "core/command/row_keys.h"
#include "core/command/working_set.h"
#include "storage/sql/transaction.h"
#include "storage/vault/vault.h"

namespace jangbu::storage {

/// Reads what a batch must see, in the order that RowKeys is written in: on an engine with row
/// locks the order in which every writer takes them.
class WorkingSetLoader
{
public:
    /// Both must outlive the loader.
    WorkingSetLoader(Transaction& transaction, const Vault& vault)
        : m_transaction(transaction), m_vault(vault)
    {}

    [[nodiscard]] Sql<WorkingSet> load(const RowKeys& keys);

private:
    using Step = Sql<void> (WorkingSetLoader::*)(const RowKeys&, WorkingSet&);

    Sql<void> settings(const RowKeys& keys, WorkingSet& set);
    Sql<void> wallets(const RowKeys& keys, WorkingSet& set);
    Sql<void> products(const RowKeys& keys, WorkingSet& set);
    Sql<void> campaigns(const RowKeys& keys, WorkingSet& set);
    Sql<void> coupons(const RowKeys& keys, WorkingSet& set);
    Sql<void> claims(const RowKeys& keys, WorkingSet& set);
    Sql<void> terminals(const RowKeys& keys, WorkingSet& set);
    Sql<void> openShifts(const RowKeys& keys, WorkingSet& set);
    Sql<void> orders(const RowKeys& keys, WorkingSet& set);
    Sql<void> topUps(const RowKeys& keys, WorkingSet& set);
    Sql<void> staff(const RowKeys& keys, WorkingSet& set);
    Sql<void> productHolders(const RowKeys& keys, WorkingSet& set);
    Sql<void> customerHolders(const RowKeys& keys, WorkingSet& set);
    Sql<void> shopHolders(const RowKeys& keys, WorkingSet& set);
    Sql<void> admins(const RowKeys& keys, WorkingSet& set);

    Transaction& m_transaction;
    const Vault& m_vault;
};

} // namespace jangbu::storage

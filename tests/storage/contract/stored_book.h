#pragma once

#include "core/command/working_set.h"
#include "core/customer/customer.h"
#include "storage/sql/connection.h"
#include "storage/vault/vault.h"
#include "tests/fakes/memory_shop.h"

#include <map>
#include <string>
#include <vector>

namespace jangbu::tests {

/// The keys of everything that is in the shop.
[[nodiscard]] RowKeys everyKey(const fakes::MemoryShop& shop);

/// What a batch that needs `keys` sees in the stored book.
[[nodiscard]] WorkingSet
storedSet(storage::Connection& reader, const storage::Vault& vault, const RowKeys& keys);

/// Entries, moves, events, refunds, prices, journal and sales as they are stored, in their order.
[[nodiscard]] Effects storedEffects(storage::Connection& reader);

[[nodiscard]] std::map<CustomerId, CustomerProfile>
storedProfiles(storage::Connection& reader, const storage::Vault& vault);

struct StoredCommand
{
    CommandId id;
    std::string outcome;
};

/// In the order they were decided.
[[nodiscard]] std::vector<StoredCommand> storedCommands(storage::Connection& reader);

/// What the stored book has otherwise than `shop`, by the names of the rows; empty when it has the
/// same. Both must have lived the same commands, each committed under a clock that stands still.
[[nodiscard]] std::string differences(
    storage::Connection& reader,
    const storage::Vault& vault,
    const fakes::MemoryShop& shop
);

} // namespace jangbu::tests

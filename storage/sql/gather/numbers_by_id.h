#pragma once

#include "core/identity/uuid.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jangbu::storage {

/// What is asked of many rows at once.
enum class NumberOf : std::uint8_t { StockOfProduct, BalanceOfWallet };

/// A number and the version of the row it stands in.
struct VersionedNumber
{
    std::int64_t number = 0;
    std::int64_t version = 0;
};

/// The numbers as committed at this moment, in the asked order, nothing where there is no such row.
/// Many ids share a statement, so that asking for many costs little more than asking for one.
[[nodiscard]] Sql<std::vector<std::optional<VersionedNumber>>>
numbersById(Transaction& transaction, NumberOf what, std::span<const Uuid> ids);

} // namespace jangbu::storage

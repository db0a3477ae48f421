#pragma once

#include "core/money/money.h"
#include "storage/sql/transaction.h"

#include <cstdint>

namespace jangbu::storage {

/// A few numbers by which somebody far away sees how the shop is.
struct ShopFigures
{
    std::int64_t lowStock = 0;  // active products at or below their threshold
    std::int64_t outboxLag = 0; // events that the slowest destination has not had yet
    Money owed;                 // Σ of all balances: the shop's liability
};

/// Reads whole tables: not to be asked often.
[[nodiscard]] Sql<ShopFigures> loadShopFigures(Transaction& transaction);

} // namespace jangbu::storage

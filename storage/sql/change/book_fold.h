#pragma once

#include "core/money/money.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <optional>

namespace jangbu::storage {

/// What the entries and stock moves of all batches up to one add up to.
struct BookFold
{
    std::int64_t batchNo = 0;
    Money owed;             // all customers' balances together
    std::int64_t units = 0; // all stocks together

    friend bool operator==(const BookFold&, const BookFold&) = default;
};

/// `fold` and the batches that follow it, at most `batchesMax`: reads these only.
[[nodiscard]] Sql<BookFold>
foldOn(Transaction& transaction, const BookFold& fold, std::int64_t batchesMax);

/// How far what is kept is from what was moved: 0 in a book that is right.
struct Imbalance
{
    Money balances;
    std::int64_t stocks = 0;

    friend bool operator==(const Imbalance&, const Imbalance&) = default;
};

/// Adds up all balances and stocks as they are kept. Nothing while `fold` is behind the newest batch:
/// it must then be folded on first. Reads whole tables.
[[nodiscard]] Sql<std::optional<Imbalance>>
imbalanceOf(Transaction& transaction, const BookFold& fold);

} // namespace jangbu::storage

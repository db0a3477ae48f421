#include "storage/sql/change/book_fold.h"

#include "core/identity/ids.h"
#include "core/ledger/entry.h"

#include <limits>

namespace jangbu::storage {

namespace {

constexpr std::uint8_t lastNumber = std::numeric_limits<std::uint8_t>::max();
constexpr Uuid firstOfHouse = wellKnownUuid(WellKnown::Account, 0);
constexpr Uuid lastOfHouse = wellKnownUuid(WellKnown::Account, lastNumber);

/// Money that came to customers, or went from them: what the house moves within itself is neither.
constexpr std::string_view moved =
    "SELECT h.batch_no, "
    "(SELECT CAST(COALESCE(SUM(CASE WHEN credit BETWEEN ? AND ? THEN 0 ELSE amount END "
    "- CASE WHEN debit BETWEEN ? AND ? THEN 0 ELSE amount END), 0) AS BIGINT) "
    "FROM entry WHERE batch_no > ? AND batch_no <= h.batch_no), "
    "(SELECT CAST(COALESCE(SUM(delta), 0) AS BIGINT) "
    "FROM stock_move WHERE batch_no > ? AND batch_no <= h.batch_no) "
    "FROM (SELECT CASE WHEN batch_no < ? THEN batch_no ELSE ? END AS batch_no FROM head) h";

/// A book that somebody bent may hold any number: sums that do not fit are another imbalance.
std::int64_t sum(std::int64_t left, std::int64_t right)
{
    return static_cast<std::int64_t>(
        static_cast<std::uint64_t>(left) + static_cast<std::uint64_t>(right)
    );
}

std::int64_t difference(std::int64_t left, std::int64_t right)
{
    return static_cast<std::int64_t>(
        static_cast<std::uint64_t>(left) - static_cast<std::uint64_t>(right)
    );
}

} // namespace

Sql<BookFold> foldOn(Transaction& transaction, const BookFold& fold, std::int64_t batchesMax)
{
    const std::int64_t until = fold.batchNo + batchesMax;
    auto further = transaction.prepare(moved)
                       .bind(firstOfHouse, lastOfHouse, firstOfHouse, lastOfHouse)
                       .bind(fold.batchNo, fold.batchNo, until, until)
                       .first([&fold](const RowView& row) {
                           return BookFold{
                               row.integer(0),
                               Money{sum(fold.owed.minor, row.integer(1))},
                               sum(fold.units, row.integer(2)),
                           };
                       });
    if (!further) {
        return std::unexpected(std::move(further).error());
    }
    return further->value_or(fold);
}

Sql<std::optional<Imbalance>> imbalanceOf(Transaction& transaction, const BookFold& fold)
{
    static constexpr std::string_view kept =
        "SELECT batch_no, (SELECT CAST(COALESCE(SUM(balance), 0) AS BIGINT) FROM wallet), "
        "(SELECT CAST(COALESCE(SUM(stock), 0) AS BIGINT) FROM product) FROM head "
        "WHERE batch_no = ?";
    return transaction.prepare(kept).bind(fold.batchNo).first([&fold](const RowView& row) {
        return Imbalance{
            Money{difference(row.integer(1), fold.owed.minor)},
            difference(row.integer(2), fold.units),
        };
    });
}

} // namespace jangbu::storage

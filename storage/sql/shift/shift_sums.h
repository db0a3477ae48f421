#pragma once

#include "core/shift/shift_report.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace jangbu::storage {

/// Where a command stands in the book.
struct BookPlace
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0;
};

/// The end of a shift: the command that closed it, and who gave it.
struct ShiftEnd
{
    BookPlace place;
    std::string staffName; // may be empty: shifts of older programs have none
};

/// What lies between two commands, both left out. A shift is cut by the order of the book and not
/// by clocks, which may go backwards: so the cash that it expects is the fold of what is in it.
struct ShiftSpan
{
    TerminalId terminal;
    BookPlace from;
    BookPlace to{
        std::numeric_limits<std::int64_t>::max(),
        std::numeric_limits<std::int32_t>::max() // as far as the column goes
    };
};

/// Where the shift was opened; nothing when no command opened it.
[[nodiscard]] Sql<std::optional<BookPlace>> placeOfOpening(Transaction& transaction, ShiftId shift);

/// Where the shift that was opened there was closed; nothing while it is open.
[[nodiscard]] Sql<std::optional<ShiftEnd>>
endOf(Transaction& transaction, ShiftId shift, const BookPlace& opening);

[[nodiscard]] Sql<ShiftSums> sumsOf(Transaction& transaction, const ShiftSpan& span);

} // namespace jangbu::storage

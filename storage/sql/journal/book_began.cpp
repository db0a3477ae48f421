#include "storage/sql/journal/book_began.h"

namespace jangbu::storage {

Sql<std::optional<Instant>> bookBegan(Transaction& transaction)
{
    return transaction.prepare("SELECT at FROM batch WHERE batch_no = 1")
        .first([](const RowView& row) { return row.instant(0); });
}

} // namespace jangbu::storage

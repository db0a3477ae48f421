#pragma once

#include "storage/sql/rows/value_rows.h"
#include "storage/sql/sql_failure.h"
#include "storage/sql/transaction.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace jangbu::storage {

/// A table and the columns of it that are written, the key's last.
struct TableColumns
{
    std::string_view table;
    std::vector<std::string_view> columns;
    std::size_t keyColumns = 1; // of the columns, at their end
};

/// Rows of one table that are written together. As many rows as were added must be touched, or it is
/// a failure (Constraint).
///
///     RowBatch rows({"wallet", {"balance", "version", "customer_id"}});
///     rows.add(balance, version, customer);
///     return rows.update(transaction);
class RowBatch
{
public:
    explicit RowBatch(TableColumns table) : m_table(std::move(table)) {}

    /// The values of one row, in the order of the columns.
    template <class... Values>
    void add(const Values&... values)
    {
        m_rows.add(values...);
    }

    [[nodiscard]] Sql<void> insert(Transaction& transaction) const;
    /// `onConflict` says what becomes of a row whose key is there already.
    [[nodiscard]] Sql<void> insert(Transaction& transaction, std::string_view onConflict) const;
    [[nodiscard]] Sql<void> update(Transaction& transaction) const;

private:
    TableColumns m_table;
    ValueRows m_rows;
};

} // namespace jangbu::storage

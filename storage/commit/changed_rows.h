#pragma once

#include "storage/sql/rows/row_batch.h"

#include <utility>

namespace jangbu::storage {

/// The rows of a table that a batch changed, and those that it made.
class ChangedRows
{
public:
    explicit ChangedRows(const TableColumns& table) : m_changed(table), m_created(table) {}

    /// The values of one row, in the order of the columns.
    template <class... Values>
    void add(bool isCreated, const Values&... values)
    {
        (isCreated ? m_created : m_changed).add(values...);
    }

    /// Changed rows first: what they give up, a new one may take.
    [[nodiscard]] Sql<void> write(Transaction& transaction) const
    {
        if (auto updated = m_changed.update(transaction); !updated) {
            return updated;
        }
        return m_created.insert(transaction);
    }

private:
    RowBatch m_changed;
    RowBatch m_created;
};

} // namespace jangbu::storage

#pragma once

#include "core/command/rows.h"
#include "storage/sql/sql_failure.h"

#include <utility>

namespace jangbu::storage {

/// write(key, row, isCreated) → Sql<void> for every changed row, until one fails.
template <class Key, class Row, class Write>
[[nodiscard]] Sql<void> writeChanged(const Rows<Key, Row>& rows, Write write)
{
    Sql<void> written;
    rows.forEachChanged([&](const Key& key, const Row& row, bool isCreated) {
        if (written) {
            written = write(key, row, isCreated);
        }
    });
    return written;
}

/// write(row) → Sql<void> for every row of a list, until one fails.
template <class List, class Write>
[[nodiscard]] Sql<void> forEachRow(const List& list, Write write)
{
    for (const auto& row : list) {
        if (Sql<void> written = write(row); !written) {
            return written;
        }
    }
    return {};
}

} // namespace jangbu::storage

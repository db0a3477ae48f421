#pragma once

#include "storage/sql/rows/value_rows.h"
#include "storage/sql/transaction.h"

#include <string>
#include <string_view>

namespace jangbu::storage {

/// A SELECT of the rows that have one of many keys.
struct RowLookup
{
    std::string_view select;     // "SELECT … FROM table", or with a condition: "… WHERE x AND"
    std::string_view key;        // its columns: "customer_id", "(campaign_id, customer_id)"
    std::string_view after = {}; // what follows the condition, say "GROUP BY …"
    bool isToBeWritten = true;   // lock the rows, sorted by key, where others write meanwhile
};

/// Runs it for all keys and calls visit(row) for every row found, in any order.
template <class Visit>
[[nodiscard]] Sql<void>
lookUp(Transaction& transaction, const RowLookup& lookup, const ValueRows& keys, Visit visit)
{
    const Dialect& dialect = transaction.connection().dialect();
    for (std::size_t from = 0; from < keys.size();) {
        const std::size_t count = dialect.rowsAtOnce(keys.size() - from);
        std::string text(lookup.select);
        text += lookup.select.ends_with(" AND") ? " " : " WHERE ";
        text += lookup.key;
        text += " IN (" + dialect.valuesText(keys, count) + ")";
        text += lookup.after;
        if (lookup.isToBeWritten && !transaction.rowLock().empty()) {
            text += " ORDER BY " + std::string(lookup.key) + std::string(transaction.rowLock());
        }
        Statement statement = transaction.prepare(text);
        dialect.bindValues(statement, keys, {from, count});
        if (auto found = statement.forEach(visit); !found) {
            return found;
        }
        from += count;
    }
    return {};
}

/// The same for keys of one column.
template <class Keys, class Visit>
[[nodiscard]] Sql<void>
lookUpEach(Transaction& transaction, const RowLookup& lookup, const Keys& keys, Visit visit)
{
    ValueRows rows;
    for (const auto& key : keys) {
        rows.add(key);
    }
    return lookUp(transaction, lookup, rows, visit);
}

} // namespace jangbu::storage

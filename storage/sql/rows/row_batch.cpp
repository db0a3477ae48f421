#include "storage/sql/rows/row_batch.h"

#include "core/result/must.h"

#include <string>

namespace jangbu::storage {

namespace {

std::string joined(const std::vector<std::string_view>& columns)
{
    std::string text;
    for (const std::string_view column : columns) {
        text += text.empty() ? "" : ", ";
        text += column;
    }
    return text;
}

/// `column = value` for the columns that are no key, or for those that are.
std::string
assignments(const TableColumns& table, bool isKey, std::string_view between, bool isFromValues)
{
    const std::size_t firstKey = table.columns.size() - table.keyColumns;
    std::string text;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        if ((place >= firstKey) != isKey) {
            continue;
        }
        const std::string column(table.columns[place]);
        const std::string target = isKey && isFromValues ? "t." + column : column;
        text += text.empty() ? "" : std::string(between);
        text += target + " = " + (isFromValues ? "v." + column : "?");
    }
    return text;
}

std::string updateOne(const TableColumns& table)
{
    return "UPDATE " + std::string(table.table) + " SET " + assignments(table, false, ", ", false)
           + " WHERE " + assignments(table, true, " AND ", false);
}

std::string updateFrom(const TableColumns& table, const std::string& values)
{
    return "UPDATE " + std::string(table.table) + " AS t SET "
           + assignments(table, false, ", ", true) + " FROM (" + values + ") AS v ("
           + joined(table.columns) + ") WHERE " + assignments(table, true, " AND ", true);
}

} // namespace

Sql<void> RowBatch::insert(Transaction& transaction) const
{
    return insert(transaction, "");
}

Sql<void> RowBatch::insert(Transaction& transaction, std::string_view onConflict) const
{
    if (m_rows.isEmpty()) {
        return {};
    }
    MUST(m_rows.columns() == m_table.columns.size());
    const std::string head =
        "INSERT INTO " + std::string(m_table.table) + " (" + joined(m_table.columns) + ") ";
    const Dialect& dialect = transaction.connection().dialect();
    if (SentWrites* const sent = transaction.sentWrites()) {
        const std::size_t shown = sent->takesRowByRow() ? 1 : m_rows.size();
        const std::string values = dialect.valuesText(m_rows, shown);
        return sent->send(head + values + std::string(onConflict), m_rows);
    }
    for (std::size_t from = 0; from < m_rows.size();) {
        const std::size_t count = dialect.rowsAtOnce(m_rows.size() - from);
        const std::string text = head + dialect.valuesText(m_rows, count) + std::string(onConflict);
        Statement statement = transaction.prepare(text);
        dialect.bindValues(statement, m_rows, {from, count});
        if (auto done = statement.execute(static_cast<std::int64_t>(count)); !done) {
            return done;
        }
        from += count;
    }
    return {};
}

Sql<void> RowBatch::update(Transaction& transaction) const
{
    if (m_rows.isEmpty()) {
        return {};
    }
    MUST(m_rows.columns() == m_table.columns.size());
    const Dialect& dialect = transaction.connection().dialect();
    if (SentWrites* const sent = transaction.sentWrites()) {
        return sent->takesRowByRow()
                   ? sent->send(updateOne(m_table), m_rows)
                   : sent->send(
                         updateFrom(m_table, dialect.valuesText(m_rows, m_rows.size())),
                         m_rows
                     );
    }
    Statement statement = transaction.prepare(updateOne(m_table));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        dialect.bindValues(statement, m_rows, {row, 1});
        if (auto done = statement.execute(1); !done) {
            return done;
        }
    }
    return {};
}

} // namespace jangbu::storage

#include "storage/sqlite/sqlite_dialect.h"

#include "core/text/whole_number.h"
#include "storage/sql/rows/value_rows.h"
#include "storage/sql/statement.h"
#include "storage/sqlite/book_schema.h"
#include "storage/sqlite/native_handle.h"
#include "storage/sqlite/stepped_writes.h"

#include <QString>

#include <sqlite3.h>

namespace jangbu::storage {

namespace {

Sql<std::int64_t> oneNumber(Connection& connection, const char* query)
{
    const auto rows = runOn(nativeSqlite(connection), query);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::int64_t number = 0;
    for (const std::string& row : *rows) {
        number = parseWholeNumber(row).value_or(0);
    }
    return number;
}

} // namespace

Fault faultOfCode(int code)
{
    switch (code & 0xFF) { // NOLINT(hicpp-signed-bitwise): SQLite's own rule for extended codes
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return Fault::Constraint;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Damaged;
    case SQLITE_FULL:
        return Fault::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
        return Fault::Lost;
    default:
        return Fault::Other;
    }
}

std::size_t SqliteDialect::rowsAtOnce(std::size_t rowsLeft) const
{
    constexpr std::size_t many = 64;
    constexpr std::size_t some = 8;
    if (rowsLeft >= many) {
        return many;
    }
    return rowsLeft >= some ? some : 1;
}

std::string SqliteDialect::valuesText(const ValueRows& rows, std::size_t count) const
{
    std::string row = "(?";
    for (std::size_t column = 1; column < rows.columns(); ++column) {
        row += ", ?";
    }
    row += ')';
    std::string text = "VALUES " + row;
    for (std::size_t more = 1; more < count; ++more) {
        text += ", " + row;
    }
    return text;
}

void SqliteDialect::bindValues(Statement& statement, const ValueRows& rows, RowRange range) const
{
    for (std::size_t row = range.from; row < range.from + range.count; ++row) {
        for (std::size_t column = 0; column < rows.columns(); ++column) {
            statement.bind(rows.at(row, column));
        }
    }
}

std::unique_ptr<SentWrites> SqliteDialect::sendsWrites(Connection& connection) const
{
    return std::make_unique<SteppedWrites>(connection);
}

std::string_view SqliteDialect::createMigrationTable() const
{
    return "CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
           "sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL, oldest_program INTEGER NOT NULL) "
           "STRICT";
}

Fault SqliteDialect::faultOf(const QString& nativeCode) const
{
    return faultOfCode(nativeCode.toInt());
}

Sql<std::vector<std::string>>
SqliteDialect::runScript(Connection& connection, std::string_view script) const
{
    return runOn(nativeSqlite(connection), std::string(script).c_str());
}

Sql<std::int64_t> SqliteDialect::applicationId(Connection& connection) const
{
    return oneNumber(connection, "PRAGMA application_id");
}

Sql<void> SqliteDialect::setApplicationId(Connection& connection, std::int64_t applicationId) const
{
    const std::string text = "PRAGMA application_id = " + std::to_string(applicationId);
    const auto done = runOn(nativeSqlite(connection), text.c_str());
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

Sql<std::int64_t> SqliteDialect::tableCount(Connection& connection) const
{
    return oneNumber(connection, "SELECT count(*) FROM sqlite_schema");
}

Schema SqliteDialect::bookSchema() const
{
    return storage::bookSchema();
}

std::string_view SqliteDialect::schemaObjects() const
{
    return "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'";
}

} // namespace jangbu::storage

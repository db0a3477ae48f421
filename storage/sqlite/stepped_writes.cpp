#include "storage/sqlite/stepped_writes.h"

#include "core/result/must.h"
#include "storage/sql/rows/value_rows.h"
#include "storage/sqlite/native_handle.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <sqlite3.h>

#include <utility>

namespace jangbu::storage {

namespace {

/// The value's bytes stay where they are until the statement has stepped.
int bind(sqlite3_stmt& statement, int place, const BoundValue& value)
{
    if (value.isNull) {
        return sqlite3_bind_null(&statement, place);
    }
    const std::string_view bytes = value.bytes;
    switch (value.kind) {
    case ValueKind::Integer:
        return sqlite3_bind_int64(&statement, place, value.integer);
    case ValueKind::Text:
        return sqlite3_bind_text64(
            &statement,
            place,
            bytes.data(),
            bytes.size(),
            SQLITE_STATIC,
            SQLITE_UTF8
        );
    case ValueKind::Blob:
        return sqlite3_bind_blob64(&statement, place, bytes.data(), bytes.size(), SQLITE_STATIC);
    }
    MUST(false);
}

/// Ready for the next row, or to let go of the table, however the step went.
class Resetting
{
public:
    explicit Resetting(sqlite3_stmt& statement) : m_statement(statement) {}

    ~Resetting() { sqlite3_reset(&m_statement); }

    Resetting(const Resetting&) = delete;
    Resetting& operator=(const Resetting&) = delete;
    Resetting(Resetting&&) = delete;
    Resetting& operator=(Resetting&&) = delete;

private:
    sqlite3_stmt& m_statement;
};

} // namespace

void SteppedWrites::Finalizing::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

SteppedWrites::SteppedWrites(const Connection& connection) : m_handle(nativeSqlite(connection)) {}

Sql<void> SteppedWrites::send(std::string_view text, const ValueRows& rows)
{
    const auto statement = prepared(text);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    MUST(sqlite3_bind_parameter_count(*statement) == static_cast<int>(rows.columns()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (auto done = step(**statement, rows, row); !done) {
            return done;
        }
        if (const auto touched = sqlite3_changes64(m_handle); touched != 1) {
            return std::unexpected(Connection::otherRowsTouched(touched, 1, text));
        }
    }
    return {};
}

Sql<sqlite3_stmt*> SteppedWrites::prepared(std::string_view text)
{
    Prepared& kept = m_prepared[std::string(text)];
    if (!kept) {
        sqlite3_stmt* fresh = nullptr;
        const int code = sqlite3_prepare_v3(
            m_handle,
            text.data(),
            static_cast<int>(text.size()),
            SQLITE_PREPARE_PERSISTENT,
            &fresh,
            nullptr
        );
        if (code != SQLITE_OK) {
            return std::unexpected(failure());
        }
        kept.reset(fresh);
    }
    return kept.get();
}

Sql<void> SteppedWrites::step(sqlite3_stmt& statement, const ValueRows& rows, std::size_t row)
{
    const Resetting resetting(statement);
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        const BoundValue value = rows.at(row, column);
        if (!value.isStorable) {
            return std::unexpected(notStorable());
        }
        if (bind(statement, static_cast<int>(column) + 1, value) != SQLITE_OK) {
            return std::unexpected(failure());
        }
    }
    return sqlite3_step(&statement) == SQLITE_DONE ? Sql<void>{} : std::unexpected(failure());
}

SqlFailure SteppedWrites::failure() const
{
    return {faultOfCode(sqlite3_extended_errcode(m_handle)), sqlite3_errmsg(m_handle)};
}

} // namespace jangbu::storage

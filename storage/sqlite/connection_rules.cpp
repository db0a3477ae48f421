#include "storage/sqlite/connection_rules.h"

#include "storage/sqlite/native_handle.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace jangbu::storage {

namespace {

// Long enough for any of our transactions, short enough for somebody who waits.
constexpr int busyTimeoutMs = 5'000;

Sql<void> configure(sqlite3* handle, int option, int value)
{
    int now = 0;
    if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value) {
        return std::unexpected(SqlFailure{Fault::Other, "a connection option was refused"});
    }
    return {};
}

Sql<void> run(sqlite3* handle, const char* script)
{
    const auto done = runOn(handle, script);
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

} // namespace

ConnectionTarget sqliteTarget(const std::filesystem::path& file)
{
    return ConnectionTarget{
        .driver = QStringLiteral("QSQLITE"),
        .databaseName = QString::fromStdString(file.string()),
        .connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs),
    };
}

Sql<void> applySafetyRules(const Connection& connection)
{
    sqlite3* handle = nativeSqlite(connection);
    // Qt's plugin must use the library we are linked with, or the handle is not what we take it for.
    const auto source = runOn(handle, "SELECT sqlite_source_id()");
    if (!source) {
        return std::unexpected(source.error());
    }
    if (source->empty() || source->front() != sqlite3_sourceid()) {
        return std::unexpected(SqlFailure{Fault::Other, "Qt uses another SQLite than we do"});
    }
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}}) {
        if (auto done = configure(handle, option, value); !done) {
            return done;
        }
    }
    return run(
        handle,
        "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; "
        "PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL"
    );
}

Sql<void> applyWriterRules(const Connection& connection)
{
    sqlite3* handle = nativeSqlite(connection);
    const auto mode = runOn(handle, "PRAGMA journal_mode = WAL");
    if (!mode) {
        return std::unexpected(mode.error());
    }
    if (mode->empty() || mode->front() != "wal") {
        return std::unexpected(SqlFailure{Fault::ReadOnly, "the journal cannot be a WAL"});
    }
    return run(handle, "PRAGMA cache_size = -65536");
}

Sql<void> applyReaderRules(const Connection& connection)
{
    sqlite3* handle = nativeSqlite(connection);
    if (auto done = configure(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1); !done) {
        return done;
    }
    return run(handle, "PRAGMA query_only = ON; PRAGMA cache_size = -16384");
}

} // namespace jangbu::storage

#include "storage/sqlite/sqlite_database.h"

#include "storage/sqlite/book_schema.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/native_handle.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

// A checkpoint writes every page of the WAL once, so a larger one costs less a commit; 16 MB is
// still replayed in a moment after a kill.
constexpr int checkpointPages = 4'096;

// Below it the check of all pages takes less than half a second and is always made.
constexpr std::uintmax_t alwaysCheckedBytes = std::uintmax_t{64} * 1024 * 1024;

FileFailure failureOf(const SqlFailure& failure)
{
    switch (failure.fault) {
    case Fault::Busy:
        return {FileError::InUse, failure.text};
    case Fault::Damaged:
        return {FileError::Damaged, failure.text};
    case Fault::Full:
        return {FileError::DiskFull, failure.text};
    case Fault::ReadOnly:
        return {FileError::ReadOnly, failure.text};
    case Fault::Conflict:
    case Fault::Constraint:
    case Fault::Lost:
    case Fault::Other:
        return {FileError::Failed, failure.text};
    }
    return {FileError::Failed, failure.text};
}

std::expected<void, FileFailure> readyFolder(const std::filesystem::path& folder, OpenIntent intent)
{
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) {
        return {};
    }
    if (intent == OpenIntent::Existing) {
        return std::unexpected(FileFailure{FileError::FolderUnusable, folder.string()});
    }
    std::filesystem::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0) {
        return std::unexpected(fileFailureOf(errno, folder));
    }
    return {};
}

bool isMissing(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return static_cast<bool>(error) || size == 0;
}

/// Makes the file before SQLite does, so that nobody else may ever read it. The WAL takes its mode.
std::expected<void, FileFailure> readyFile(const std::filesystem::path& path)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return std::unexpected(fileFailureOf(errno, path));
    }
    ::fchmod(descriptor, 0600);
    ::close(descriptor);
    return {};
}

/// A failure of the first statements on a file: whose header is not SQLite's is no database.
FileFailure firstFailureOf(const Connection& connection, const SqlFailure& failure)
{
    const bool isDatabase = sqlite3_errcode(nativeSqlite(connection)) != SQLITE_NOTADB;
    return isDatabase ? failureOf(failure) : FileFailure{FileError::NotOurs, failure.text};
}

/// Nothing when the file is empty or one of ours; asked before anything is written to it.
std::expected<void, FileFailure> checkOwner(Connection& connection, const Schema& schema)
{
    if (auto safe = applySafetyRules(connection); !safe) {
        return std::unexpected(firstFailureOf(connection, safe.error()));
    }
    const auto applicationId = connection.dialect().applicationId(connection);
    if (!applicationId) {
        return std::unexpected(firstFailureOf(connection, applicationId.error()));
    }
    const auto tables = connection.dialect().tableCount(connection);
    if (!tables) {
        return std::unexpected(firstFailureOf(connection, tables.error()));
    }
    const bool isEmpty = *applicationId == 0 && *tables == 0;
    if (!isEmpty && *applicationId != schema.applicationId) {
        return std::unexpected(FileFailure{FileError::NotOurs, "its application id is not ours"});
    }
    return {};
}

int rememberWalPages(void* pages, sqlite3* /*handle*/, const char* /*schema*/, int walPages)
{
    *static_cast<int*>(pages) = walPages;
    return SQLITE_OK;
}

} // namespace

std::expected<std::unique_ptr<SqliteDatabase>, FileFailure>
SqliteDatabase::open(const SqliteFile& file, OpenIntent intent, Instant now)
{
    if (auto ready = readyFolder(file.folder, intent); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    const std::filesystem::path path = file.folder / file.name;
    if (intent == OpenIntent::Existing && isMissing(path)) {
        return std::unexpected(FileFailure{FileError::Missing, path.string()});
    }
    auto lock = FileLock::take(std::filesystem::path(path).replace_extension(".lock"));
    if (!lock) {
        return std::unexpected(std::move(lock).error());
    }
    if (auto ready = readyFile(path); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(path, *std::move(lock)));
    if (auto prepared = database->prepare(file.schema, now); !prepared) {
        return std::unexpected(std::move(prepared).error());
    }
    return database;
}

SqliteDatabase::~SqliteDatabase()
{
    if (!m_isWriterOut) {
        m_lock->markClosedInOrder();
    }
}

std::expected<void, FileFailure> SqliteDatabase::prepare(const Schema& schema, Instant now)
{
    const auto connection = Connection::open(sqliteTarget(m_path), m_dialect);
    if (!connection) {
        return std::unexpected(failureOf(connection.error()));
    }
    if (auto ours = checkOwner(**connection, schema); !ours) {
        return ours;
    }
    if (sqlite3_db_readonly(nativeSqlite(**connection), "main") != 0) {
        return std::unexpected(FileFailure{FileError::ReadOnly, m_path.string()});
    }
    if (auto ruled = applyWriterRules(**connection); !ruled) {
        return std::unexpected(failureOf(ruled.error()));
    }
    if (auto sound = checkPages(**connection); !sound) {
        return sound;
    }
    const MigrationOutcome outcome = migrate(**connection, schema, now);
    m_migration = outcome.result;
    if (!mayOpen(outcome.result)) {
        return std::unexpected(openFailureOf<FileFailure>(outcome, failureOf));
    }
    return {};
}

std::expected<void, FileFailure> SqliteDatabase::checkPages(const Connection& connection) const
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_path, error);
    if (m_lock->wasClosedInOrder() && !error && size > alwaysCheckedBytes) {
        return {};
    }
    const auto rows = runOn(nativeSqlite(connection), "PRAGMA quick_check(1)");
    if (!rows) {
        return std::unexpected(failureOf(rows.error()));
    }
    if (rows->size() != 1 || rows->front() != "ok") {
        return std::unexpected(
            FileFailure{FileError::Damaged, rows->empty() ? "no answer" : rows->front()}
        );
    }
    return {};
}

Sql<std::unique_ptr<Connection>> SqliteDatabase::openWriter()
{
    auto connection = Connection::open(sqliteTarget(m_path), m_dialect);
    if (!connection) {
        return connection;
    }
    if (auto safe = applySafetyRules(**connection); !safe) {
        return std::unexpected(std::move(safe).error());
    }
    if (auto ruled = applyWriterRules(**connection); !ruled) {
        return std::unexpected(std::move(ruled).error());
    }
    m_isWriterOut = true;
    m_walPages = 0;
    m_checkpointedAt = 0;
    sqlite3_wal_hook(nativeSqlite(**connection), rememberWalPages, &m_walPages);
    return connection;
}

Sql<std::unique_ptr<Connection>> SqliteDatabase::openReader()
{
    auto connection = Connection::open(sqliteTarget(m_path), m_dialect);
    if (!connection) {
        return connection;
    }
    if (auto safe = applySafetyRules(**connection); !safe) {
        return std::unexpected(std::move(safe).error());
    }
    if (auto ruled = applyReaderRules(**connection); !ruled) {
        return std::unexpected(std::move(ruled).error());
    }
    return connection;
}

void SqliteDatabase::afterCommit(Connection& writer)
{
    if (m_walPages < m_checkpointedAt) {
        m_checkpointedAt = 0; // the WAL began anew
    }
    if (m_walPages - m_checkpointedAt < checkpointPages) {
        return;
    }
    m_checkpointedAt = m_walPages;
    // What a reader still needs stays in the WAL and is taken the next time.
    sqlite3_wal_checkpoint_v2(
        nativeSqlite(writer),
        nullptr,
        SQLITE_CHECKPOINT_PASSIVE,
        nullptr,
        nullptr
    );
}

void SqliteDatabase::beforeClose(Connection& writer)
{
    const int result = sqlite3_wal_checkpoint_v2(
        nativeSqlite(writer),
        nullptr,
        SQLITE_CHECKPOINT_TRUNCATE,
        nullptr,
        nullptr
    );
    // With a reader still open the WAL stays; that, too, is in order.
    m_isWriterOut = result != SQLITE_OK && result != SQLITE_BUSY;
}

SqliteFile bookFile(std::filesystem::path folder)
{
    return SqliteFile{.folder = std::move(folder), .name = "book.db", .schema = bookSchema()};
}

} // namespace jangbu::storage

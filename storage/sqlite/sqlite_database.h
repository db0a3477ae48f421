#pragma once

#include "core/time/instant.h"
#include "storage/sql/database.h"
#include "storage/sql/migration.h"
#include "storage/sql/migration_runner.h"
#include "storage/sqlite/file_error.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

namespace jangbu::storage {

/// Which file, and what it must be.
struct SqliteFile
{
    std::filesystem::path folder; // made with mode 0700 when it is to be created
    std::string name;             // book.db
    Schema schema;
};

/// One of our database files, held against other processes until this is gone. Outlives every
/// connection that it gave.
class SqliteDatabase final : public Database
{
public:
    /// Checks the file, brings its schema up to date and gives it ready for use.
    [[nodiscard]] static std::expected<std::unique_ptr<SqliteDatabase>, FileFailure>
    open(const SqliteFile& file, OpenIntent intent, Instant now);

    ~SqliteDatabase() override;
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;
    SqliteDatabase(SqliteDatabase&&) = delete;
    SqliteDatabase& operator=(SqliteDatabase&&) = delete;

    [[nodiscard]] Sql<std::unique_ptr<Connection>> openWriter() override;
    [[nodiscard]] Sql<std::unique_ptr<Connection>> openReader() override;
    void afterCommit(Connection& writer) override;
    void beforeClose(Connection& writer) override;

    /// What opening made of the schema.
    [[nodiscard]] MigrationResult migration() const { return m_migration; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    SqliteDatabase(std::filesystem::path path, std::unique_ptr<FileLock> lock)
        : m_path(std::move(path)), m_lock(std::move(lock))
    {}

    /// Everything of opening that needs a connection.
    [[nodiscard]] std::expected<void, FileFailure> prepare(const Schema& schema, Instant now);
    [[nodiscard]] std::expected<void, FileFailure> checkPages(const Connection& connection) const;

    std::filesystem::path m_path;
    std::unique_ptr<FileLock> m_lock;
    SqliteDialect m_dialect;
    MigrationResult m_migration = MigrationResult::Failed;
    bool m_isWriterOut = false; // given and not yet said to be done
    int m_walPages = 0;         // in the WAL after the last commit; the writer's thread only
    int m_checkpointedAt = 0;   // m_walPages when a checkpoint was last tried
};

/// book.db of a data folder.
[[nodiscard]] SqliteFile bookFile(std::filesystem::path folder);

} // namespace jangbu::storage

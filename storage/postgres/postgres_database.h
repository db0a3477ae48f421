#pragma once

#include "core/time/instant.h"
#include "storage/postgres/database_error.h"
#include "storage/postgres/postgres_dialect.h"
#include "storage/sql/database.h"
#include "storage/sql/migration.h"
#include "storage/sql/migration_runner.h"

#include <chrono>
#include <expected>
#include <memory>
#include <string>

namespace jangbu::storage {

/// Which database, and what it must be.
struct PostgresTarget
{
    /// libpq's keywords and values: "host=db.shop port=5432 dbname=jangbu user=jangbu
    /// sslmode=verify-full". No password in it: libpq finds that in ~/.pgpass or `passfile=`.
    std::string parameters;
    Schema schema;
};

/// A book on a PostgreSQL server, which other processes may have open as well. Outlives every
/// connection that it gave.
class PostgresDatabase final : public Database
{
public:
    /// Checks the database, brings its schema up to date where the user may, and gives it ready for
    /// use. With CreateIfMissing an empty database becomes a book; the user must then be allowed to
    /// make roles and a schema.
    [[nodiscard]] static std::expected<std::unique_ptr<PostgresDatabase>, DatabaseFailure>
    open(const PostgresTarget& target, OpenIntent intent, Instant now);

    [[nodiscard]] Sql<std::unique_ptr<Connection>> openWriter() override;
    [[nodiscard]] Sql<std::unique_ptr<Connection>> openReader() override;
    /// Makes the partitions of the months to come, once in a while.
    void afterCommit(Connection& writer) override;

    void beforeClose(Connection& /*writer*/) override {}

    [[nodiscard]] std::unique_ptr<BatchListening> listen(const OnBatchHint& onHint) override;

    /// What opening made of the schema.
    [[nodiscard]] MigrationResult migration() const { return m_migration; }

private:
    using Steady = std::chrono::steady_clock;

    PostgresDatabase(std::string parameters, Instant now)
        : m_parameters(std::move(parameters)), m_openedAt(now)
    {}

    [[nodiscard]] Sql<std::unique_ptr<Connection>> connect() const;
    /// Everything of opening that needs a connection.
    [[nodiscard]] std::expected<void, DatabaseFailure>
    prepare(const Schema& schema, OpenIntent intent);
    void makePartitions(Connection& connection);

    std::string m_parameters;
    PostgresDialect m_dialect;
    MigrationResult m_migration = MigrationResult::Failed;
    Instant m_openedAt;
    Steady::time_point m_opened = Steady::now();
    Steady::time_point m_partitionsMade; // the writer's thread, once it is open
};

/// The book in the database that `parameters` name.
[[nodiscard]] PostgresTarget bookDatabase(std::string parameters);

} // namespace jangbu::storage

#include "storage/postgres/postgres_database.h"

#include "storage/postgres/book_schema.h"
#include "storage/postgres/connection_rules.h"
#include "storage/postgres/notified_batches.h"

#include <utility>

namespace jangbu::storage {

namespace {

// Partitions are made three months ahead: a day without one made is no harm.
constexpr std::chrono::hours partitionsEvery{1};

/// Makes what the first migration needs. Roles belong to the whole server, so they may be there.
constexpr std::string_view foundations =
    "DO $$ BEGIN CREATE ROLE jangbu_owner NOLOGIN; "
    "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$; "
    "DO $$ BEGIN CREATE ROLE jangbu_app NOLOGIN; "
    "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$; "
    "DO $$ BEGIN "
    "IF NOT pg_has_role('jangbu_owner', 'MEMBER') THEN GRANT jangbu_owner TO CURRENT_USER; END IF; "
    "IF NOT pg_has_role('jangbu_app', 'MEMBER') THEN GRANT jangbu_app TO CURRENT_USER; END IF; "
    "END $$; "
    "CREATE SCHEMA IF NOT EXISTS jangbu AUTHORIZATION jangbu_owner";

constexpr std::string_view isOwner =
    "SELECT 1 FROM pg_roles WHERE rolname = 'jangbu_owner' AND pg_has_role(oid, 'MEMBER')";

// Two programs that open an empty database at once make one book. Goes with the connection.
constexpr std::string_view takeTurns = "SELECT pg_advisory_lock(1784824395)";

DatabaseFailure failureOf(const SqlFailure& failure)
{
    switch (failure.fault) {
    case Fault::Lost:
        return {DatabaseError::Unreachable, failure.text};
    case Fault::ReadOnly:
        return {DatabaseError::NotAllowed, failure.text};
    case Fault::Damaged:
        return {DatabaseError::Damaged, failure.text};
    case Fault::Full:
        return {DatabaseError::DiskFull, failure.text};
    case Fault::Busy:
    case Fault::Conflict:
    case Fault::Constraint:
    case Fault::Other:
        return {DatabaseError::Failed, failure.text};
    }
    return {DatabaseError::Failed, failure.text};
}

std::expected<void, DatabaseFailure> checkServer(Connection& connection)
{
    const auto unfit = connection.runText(
        "SELECT 'the server is older than 15' WHERE current_setting('server_version_num')::int "
        "< 150000; SELECT 'the database holds ' || current_setting('server_encoding') "
        "WHERE current_setting('server_encoding') <> 'UTF8'"
    );
    if (!unfit) {
        return std::unexpected(failureOf(unfit.error()));
    }
    if (!unfit->empty()) {
        return std::unexpected(DatabaseFailure{DatabaseError::Unfit, unfit->front()});
    }
    return {};
}

/// Whether there is a book, asked before anything is written; somebody else's database is a failure.
std::expected<bool, DatabaseFailure> hasBook(Connection& connection, const Schema& schema)
{
    const auto applicationId = connection.dialect().applicationId(connection);
    const auto tables = connection.dialect().tableCount(connection);
    if (!applicationId || !tables) {
        return std::unexpected(failureOf(applicationId ? tables.error() : applicationId.error()));
    }
    const bool isEmpty = *applicationId == 0 && *tables == 0;
    if (!isEmpty && *applicationId != schema.applicationId) {
        return std::unexpected(DatabaseFailure{DatabaseError::NotOurs, "its tables are not ours"});
    }
    return !isEmpty;
}

/// Takes turns with other programs, lays the foundations where there is nothing, and gives the role
/// in which the schema is looked after.
std::expected<BookRole, DatabaseFailure>
readyToMigrate(Connection& connection, const Schema& schema, OpenIntent intent)
{
    if (auto turn = connection.runText(takeTurns); !turn) {
        return std::unexpected(failureOf(turn.error()));
    }
    const auto isThere = hasBook(connection, schema);
    if (!isThere) {
        return std::unexpected(isThere.error());
    }
    if (!*isThere && intent == OpenIntent::Existing) {
        return std::unexpected(DatabaseFailure{DatabaseError::Missing, "it is empty"});
    }
    if (!*isThere) {
        if (auto laid = connection.runText(foundations); !laid) {
            return std::unexpected(failureOf(laid.error()));
        }
    }
    const auto owner = connection.runText(isOwner);
    if (!owner) {
        return std::unexpected(failureOf(owner.error()));
    }
    return owner->empty() ? BookRole::App : BookRole::Owner;
}

} // namespace

std::expected<std::unique_ptr<PostgresDatabase>, DatabaseFailure>
PostgresDatabase::open(const PostgresTarget& target, OpenIntent intent, Instant now)
{
    // Qt takes a semicolon for the end of a parameter.
    if (target.parameters.find(';') != std::string::npos) {
        return std::unexpected(DatabaseFailure{DatabaseError::BadTarget, "a semicolon in it"});
    }
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(target.parameters, now));
    if (auto prepared = database->prepare(target.schema, intent); !prepared) {
        return std::unexpected(std::move(prepared).error());
    }
    return database;
}

Sql<std::unique_ptr<Connection>> PostgresDatabase::connect() const
{
    return Connection::open(postgresTargetOf(m_parameters), m_dialect);
}

std::expected<void, DatabaseFailure>
PostgresDatabase::prepare(const Schema& schema, OpenIntent intent)
{
    const auto connection = connect();
    if (!connection) {
        return std::unexpected(connectFailureOf(connection.error()));
    }
    if (auto fit = checkServer(**connection); !fit) {
        return fit;
    }
    const auto role = readyToMigrate(**connection, schema, intent);
    if (!role) {
        return std::unexpected(role.error());
    }
    if (auto safe = applySafetyRules(**connection, *role); !safe) {
        return std::unexpected(failureOf(safe.error()));
    }
    const MigrationOutcome outcome = migrate(**connection, schema, m_openedAt);
    m_migration = outcome.result;
    if (!mayOpen(outcome.result)) {
        return std::unexpected(openFailureOf<DatabaseFailure>(outcome, failureOf));
    }
    makePartitions(**connection);
    return {};
}

Sql<std::unique_ptr<Connection>> PostgresDatabase::openWriter()
{
    auto connection = connect();
    if (!connection) {
        return connection;
    }
    if (auto safe = applySafetyRules(**connection, BookRole::App); !safe) {
        return std::unexpected(std::move(safe).error());
    }
    if (auto ruled = applyWriterRules(**connection); !ruled) {
        return std::unexpected(std::move(ruled).error());
    }
    return connection;
}

Sql<std::unique_ptr<Connection>> PostgresDatabase::openReader()
{
    auto connection = connect();
    if (!connection) {
        return connection;
    }
    if (auto safe = applySafetyRules(**connection, BookRole::App); !safe) {
        return std::unexpected(std::move(safe).error());
    }
    if (auto ruled = applyReaderRules(**connection); !ruled) {
        return std::unexpected(std::move(ruled).error());
    }
    return connection;
}

void PostgresDatabase::afterCommit(Connection& writer)
{
    if (Steady::now() - m_partitionsMade >= partitionsEvery) {
        makePartitions(writer);
    }
}

std::unique_ptr<BatchListening> PostgresDatabase::listen(const OnBatchHint& onHint)
{
    return std::make_unique<NotifiedBatches>(
        postgresTargetOf(m_parameters).connectOptions.toStdString(),
        onHint
    );
}

void PostgresDatabase::makePartitions(Connection& connection)
{
    m_partitionsMade = Steady::now();
    const auto open =
        std::chrono::duration_cast<std::chrono::microseconds>(m_partitionsMade - m_opened);
    // A month without a partition of its own lies in orders_other: slower one day, never wrong.
    static_cast<void>(connection.runText(
        "SELECT make_order_partitions(" + std::to_string(m_openedAt.us + open.count()) + ")"
    ));
}

PostgresTarget bookDatabase(std::string parameters)
{
    return PostgresTarget{.parameters = std::move(parameters), .schema = postgresBookSchema()};
}

} // namespace jangbu::storage

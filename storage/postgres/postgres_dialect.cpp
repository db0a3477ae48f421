#include "storage/postgres/postgres_dialect.h"

#include "storage/postgres/array_text.h"
#include "storage/postgres/book_schema.h"
#include "storage/postgres/pipelined_writes.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

#include <QString>

#include <array>
#include <charconv>

namespace jangbu::storage {

namespace {

struct StateMeaning
{
    std::string_view prefix;
    Fault fault;
};

// The first that a state begins with counts.
constexpr std::array meanings{
    StateMeaning{"40002", Fault::Constraint}, // a constraint broken at COMMIT
    StateMeaning{"40003", Fault::Lost},       // it is unknown whether the statement was done
    StateMeaning{"40", Fault::Busy},          // serialization, deadlock
    StateMeaning{"55P03", Fault::Busy},       // a lock was not to be had in time
    StateMeaning{"57014", Fault::Busy},       // it took too long
    StateMeaning{"25P03", Fault::Lost},       // idle for too long: the server hung up
    StateMeaning{"25006", Fault::ReadOnly},
    StateMeaning{"42501", Fault::ReadOnly}, // the role may not
    StateMeaning{"23505", Fault::Conflict}, // taken, perhaps by another writer just now
    StateMeaning{"23", Fault::Constraint},
    StateMeaning{"22", Fault::Constraint},
    StateMeaning{"54", Fault::Constraint}, // too large for the engine
    StateMeaning{"53100", Fault::Full},
    StateMeaning{"53", Fault::Busy}, // out of memory, of connections …
    StateMeaning{"57P", Fault::Lost},
    StateMeaning{"08", Fault::Lost},
    StateMeaning{"58", Fault::Lost},
    StateMeaning{"XX001", Fault::Damaged},
    StateMeaning{"XX002", Fault::Damaged},
};

Sql<std::int64_t> oneNumber(Connection& connection, std::string_view query)
{
    const auto rows = connection.runText(query);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::int64_t number = 0;
    for (const std::string& row : *rows) {
        std::from_chars(row.data(), row.data() + row.size(), number);
    }
    return number;
}

} // namespace

Fault faultOfState(std::string_view state)
{
    if (state.empty()) {
        return Fault::Lost;
    }
    for (const StateMeaning& meaning : meanings) {
        if (state.starts_with(meaning.prefix)) {
            return meaning.fault;
        }
    }
    return Fault::Other;
}

std::string PostgresDialect::valuesText(const ValueRows& rows, std::size_t /*count*/) const
{
    std::string arrays;
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        arrays += arrays.empty() ? "?::" : ", ?::";
        arrays += arrayTypeOf(rows.kindOf(column));
    }
    return "SELECT * FROM unnest(" + arrays + ")";
}

void PostgresDialect::bindValues(Statement& statement, const ValueRows& rows, RowRange range) const
{
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        const ArrayText array = arrayTextOf(rows, column, range);
        statement.bind(BoundValue{
            .kind = ValueKind::Text,
            .isStorable = array.isStorable,
            .bytes = array.text,
        });
    }
}

std::unique_ptr<SentWrites> PostgresDialect::sendsWrites(Connection& connection) const
{
    return std::make_unique<PipelinedWrites>(connection);
}

std::string_view PostgresDialect::createMigrationTable() const
{
    return "CREATE TABLE migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, "
           "sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL, oldest_program BIGINT NOT NULL)";
}

Fault PostgresDialect::faultOf(const QString& nativeCode) const
{
    return faultOfState(nativeCode.toStdString());
}

Sql<std::vector<std::string>>
PostgresDialect::runScript(Connection& connection, std::string_view script) const
{
    return connection.runText(script);
}

// PostgreSQL has no header of its own for it: the schema's comment carries the number.
Sql<std::int64_t> PostgresDialect::applicationId(Connection& connection) const
{
    return oneNumber(
        connection,
        "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = 'jangbu'"
    );
}

Sql<void> PostgresDialect::setApplicationId(Connection& connection, std::int64_t applicationId)
    const
{
    const auto done =
        connection.runText("COMMENT ON SCHEMA jangbu IS '" + std::to_string(applicationId) + "'");
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

Sql<std::int64_t> PostgresDialect::tableCount(Connection& connection) const
{
    return oneNumber(
        connection,
        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') "
        "AND n.nspname NOT LIKE 'pg!_toast%' ESCAPE '!' AND n.nspname NOT LIKE 'pg!_temp%' ESCAPE '!'"
    );
}

Schema PostgresDialect::bookSchema() const
{
    return storage::postgresBookSchema();
}

std::string_view PostgresDialect::schemaObjects() const
{
    // Orders have a table a month, made as time goes by.
    return "WITH ours AS (SELECT oid FROM pg_namespace WHERE nspname = 'jangbu') "
           "SELECT CASE WHEN c.relkind IN ('r', 'p') THEN 'table' ELSE 'view' END, "
           "CAST(c.relname AS TEXT) FROM pg_class c JOIN ours ON c.relnamespace = ours.oid "
           "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') "
           "AND NOT (c.relispartition AND c.relname ~ '^orders_[0-9]+_[0-9]+$') "
           "UNION ALL SELECT 'index', CAST(c.relname AS TEXT) FROM pg_class c "
           "JOIN ours ON c.relnamespace = ours.oid JOIN pg_index x ON x.indexrelid = c.oid "
           "JOIN pg_class t ON t.oid = x.indrelid WHERE x.indisvalid AND NOT t.relispartition "
           "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid) "
           "UNION ALL SELECT 'trigger', CAST(g.tgname AS TEXT) FROM pg_trigger g "
           "JOIN pg_class c ON c.oid = g.tgrelid JOIN ours ON c.relnamespace = ours.oid "
           "WHERE NOT g.tgisinternal "
           "UNION ALL SELECT 'rule', CAST(r.rulename AS TEXT) FROM pg_rewrite r "
           "JOIN pg_class c ON c.oid = r.ev_class JOIN ours ON c.relnamespace = ours.oid "
           "UNION ALL SELECT 'function', CAST(p.proname AS TEXT) FROM pg_proc p "
           "JOIN ours ON p.pronamespace = ours.oid";
}

} // namespace jangbu::storage

#include "tests/storage/contract/engine.h"

#include "storage/postgres/connection_rules.h"
#include "storage/postgres/postgres_database.h"
#include "storage/sqlite/sqlite_database.h"

#include <QDebug>

#include <sqlite3.h>

#include <utility>

namespace jangbu::tests {

using storage::OpenIntent;

std::unique_ptr<storage::Database> SqliteEngine::open(const std::filesystem::path& folder)
{
    auto database = storage::SqliteDatabase::open(
        storage::bookFile(folder),
        OpenIntent::CreateIfMissing,
        Instant{}
    );
    if (!database) {
        qWarning("cannot open: %s", database.error().text.c_str());
        return nullptr;
    }
    return *std::move(database);
}

bool SqliteEngine::harm(const std::filesystem::path& folder, const std::string& sql)
{
    sqlite3* handle = nullptr;
    const bool isOpen = sqlite3_open((folder / "book.db").c_str(), &handle) == SQLITE_OK;
    const std::string script =
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql;
    const bool isDone =
        isOpen && sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isDone) {
        qWarning("%s", sqlite3_errmsg(handle));
    }
    sqlite3_close(handle);
    return isDone;
}

void SqliteEngine::copy(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::copy_file(from / "book.db", to / "book.db");
}

PostgresEngine::PostgresEngine(servers::PostgresServer& server)
    : m_server(&server), m_address(server.parametersOf(""))
{}

PostgresEngine::PostgresEngine(std::string address) : m_address(std::move(address)) {}

std::string PostgresEngine::parametersOf(const std::filesystem::path& folder)
{
    const std::string name = folder.filename().string();
    if (m_server != nullptr && m_made.insert(name).second) {
        m_server->createDatabase(name);
    }
    return m_address + name;
}

std::unique_ptr<storage::Database> PostgresEngine::open(const std::filesystem::path& folder)
{
    auto database = storage::PostgresDatabase::open(
        storage::bookDatabase(parametersOf(folder)),
        OpenIntent::CreateIfMissing,
        Instant{}
    );
    if (!database) {
        qWarning("cannot open: %s", database.error().text.c_str());
        return nullptr;
    }
    return *std::move(database);
}

std::string PostgresEngine::addressOf(const std::filesystem::path& folder)
{
    static_cast<void>(parametersOf(folder));
    return m_address;
}

bool PostgresEngine::harm(const std::filesystem::path& folder, const std::string& sql)
{
    // The functions that SQLite has and PostgreSQL has not, and nothing that guards the tables.
    static constexpr std::string_view freely =
        "SET search_path = jangbu, pg_temp; SET session_replication_role = replica; "
        "DO $$ DECLARE rule record; BEGIN FOR rule IN SELECT conrelid::regclass AS place, conname "
        "FROM pg_constraint WHERE contype = 'c' AND coninhcount = 0 "
        "AND connamespace = 'jangbu'::regnamespace LOOP "
        "EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', rule.place, rule.conname); "
        "END LOOP; END $$; "
        "CREATE OR REPLACE FUNCTION jangbu.zeroblob(size int) RETURNS bytea LANGUAGE sql AS "
        "$$ SELECT decode(repeat('00', size), 'hex') $$; "
        "CREATE OR REPLACE FUNCTION jangbu.randomblob(size int) RETURNS bytea LANGUAGE sql AS "
        "$$ SELECT substr(sha256(random()::text::bytea), 1, size) $$; ";
    const storage::PostgresDialect dialect;
    const auto connection =
        storage::Connection::open(storage::postgresTargetOf(parametersOf(folder)), dialect);
    if (!connection) {
        qWarning("%s", connection.error().text.c_str());
        return false;
    }
    const auto done = (*connection)->runText(std::string(freely) + sql);
    if (!done) {
        qWarning("%s", done.error().text.c_str());
    }
    return done.has_value();
}

void PostgresEngine::copy(const std::filesystem::path& from, const std::filesystem::path& to)
{
    m_server->createDatabase(to.filename().string(), from.filename().string());
    m_made.insert(to.filename().string());
}

std::unique_ptr<Engine> engineAt(const std::string& address)
{
    if (address == "sqlite") {
        return std::make_unique<SqliteEngine>();
    }
    return std::make_unique<PostgresEngine>(address);
}

} // namespace jangbu::tests

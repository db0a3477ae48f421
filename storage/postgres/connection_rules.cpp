#include "storage/postgres/connection_rules.h"

namespace jangbu::storage {

namespace {

Sql<void> run(Connection& connection, std::string_view script)
{
    const auto done = connection.runText(script);
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

} // namespace

ConnectionTarget postgresTargetOf(const std::string& parameters)
{
    // Keepalives: a server that is gone without a word is noticed in half a minute.
    return ConnectionTarget{
        .driver = QStringLiteral("QPSQL"),
        .databaseName = {},
        .connectOptions =
            QStringLiteral("connect_timeout=5 keepalives_idle=10 keepalives_interval=5 "
                           "keepalives_count=4 application_name=jangbu %1")
                .arg(QString::fromStdString(parameters)),
    };
}

Sql<void> applySafetyRules(Connection& connection, BookRole role)
{
    // Qt asks for the long form of bytes; hexadecimal is half as long and quicker to read.
    // What a session leaves behind when its program hangs must not hold locks for ever.
    static constexpr std::string_view rules =
        "SET search_path = jangbu, pg_temp; SET bytea_output = hex; "
        "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'; "
        "SET client_min_messages = warning; SET timezone = 'UTC'; SET jit = off; ";
    return run(
        connection,
        std::string(rules)
            + (role == BookRole::Owner ? "SET ROLE jangbu_owner" : "SET ROLE jangbu_app")
    );
}

Sql<void> applyWriterRules(Connection& connection)
{
    // A plan made while a table was empty would read it whole for ever after: it costs four times as
    // much once the table is full. Without synchronous_commit an answer would not be durable.
    return run(
        connection,
        "SET enable_seqscan = off; SET statement_timeout = '10s'; "
        "SELECT set_config('synchronous_commit', 'on', false) "
        "WHERE current_setting('synchronous_commit') = 'off'"
    );
}

Sql<void> applyReaderRules(Connection& connection)
{
    return run(connection, "SET default_transaction_read_only = on");
}

} // namespace jangbu::storage

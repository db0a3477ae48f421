#pragma once

#include "tests/storage/contract/engine.h"

#include <QCoreApplication>
#include <QTest>

namespace jangbu::tests {

/// The whole main function of a test whose class takes an Engine: every case on every engine.
template <class Test>
[[nodiscard]] int runOnEveryEngine(int argc, char* argv[])
{
    SqliteEngine sqlite;
    Test onSqlite(sqlite);
    int failed = QTest::qExec(&onSqlite, argc, argv);
    if (!servers::PostgresServer::isInstalled()) {
        qWarning("SKIPPED on PostgreSQL: the package postgresql-15 is not installed");
        return failed;
    }
    servers::PostgresServer server;
    PostgresEngine postgres(server);
    Test onPostgres(postgres);
    qInfo("and now on PostgreSQL");
    failed += QTest::qExec(&onPostgres, argc, argv);
    return failed;
}

} // namespace jangbu::tests

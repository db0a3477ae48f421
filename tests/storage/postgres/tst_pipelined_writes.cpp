#include "storage/postgres/connection_rules.h"
#include "storage/postgres/postgres_dialect.h"
#include "tests/servers/postgres_server.h"
#include "tests/storage/sql/probe_rows.h"

#include <QTest>

#include <memory>
#include <string>

namespace jangbu::storage {

using namespace tests;

/// Writes that travel together succeed or fail together, and leave the connection as it was.
class TestPipelinedWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void valuesArriveAsTheyWere();
    void manyStatementsLandTogether();
    void missingRowUndoesAll();
    void refusedRowUndoesAll();
    void refusedStatementMayBeSentAgain();
    void unstorableTextIsNotSent();
    void lostServerIsSaid();

private:
    [[nodiscard]] std::unique_ptr<Connection> connect() const
    {
        return Connection::open(postgresTargetOf(m_parameters), m_dialect).value();
    }

    [[nodiscard]] Transaction begin() const
    {
        return Transaction::begin(*m_connection, TransactionMode::Write).value();
    }

    [[nodiscard]] std::string count() const
    {
        return m_connection->runText("SELECT count(*) FROM probe").value().at(0);
    }

    std::unique_ptr<servers::PostgresServer> m_server;
    PostgresDialect m_dialect;
    std::string m_parameters;
    std::unique_ptr<Connection> m_connection;
    int m_databases = 0;
};

void TestPipelinedWrites::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
}

void TestPipelinedWrites::init()
{
    m_parameters = m_server->createDatabase("sent" + std::to_string(++m_databases));
    m_connection = connect();
    const auto made = m_connection->runText(
        "SET bytea_output = hex; CREATE TABLE probe (probe_id BIGINT PRIMARY KEY, "
        "amount BIGINT CHECK (amount < 1000), note TEXT, seal BYTEA)"
    );
    QVERIFY(made.has_value());
}

void TestPipelinedWrites::valuesArriveAsTheyWere()
{
    auto transaction = begin();
    RowBatch rows = hardProbes();
    QVERIFY(rows.insert(transaction).has_value());
    const auto seen = readProbes(transaction);
    QVERIFY(seen.has_value());
    QCOMPARE(*seen, hardProbesRead());
}

void TestPipelinedWrites::manyStatementsLandTogether()
{
    constexpr std::int64_t rowsEach = 256;
    auto transaction = begin();
    for (std::int64_t statement = 0; statement < 40; ++statement) {
        RowBatch rows = probes();
        for (std::int64_t row = 0; row < rowsEach; ++row) {
            add(rows, statement * rowsEach + row, 1);
        }
        QVERIFY(rows.insert(transaction).has_value());
        RowBatch raised({"probe", {"amount", "probe_id"}});
        raised.add(std::int64_t{2}, statement * rowsEach);
        QVERIFY(raised.update(transaction).has_value());
    }
    QVERIFY(transaction.commit().has_value());
    QCOMPARE(count(), std::string("10240"));
    QCOMPARE(
        m_connection->runText("SELECT count(*) FROM probe WHERE amount = 2").value().at(0),
        std::string("40")
    );
}

void TestPipelinedWrites::missingRowUndoesAll()
{
    {
        auto transaction = begin();
        RowBatch rows = probes();
        add(rows, 1, 1);
        QVERIFY(rows.insert(transaction).has_value());
        RowBatch changed({"probe", {"amount", "probe_id"}});
        changed.add(std::int64_t{2}, 1);
        changed.add(std::int64_t{2}, 9);
        QVERIFY(changed.update(transaction).has_value());
        const auto committed = transaction.commit();
        QVERIFY(!committed && committed.error().fault == Fault::Constraint);
        QVERIFY(committed.error().text.starts_with("1 rows were touched, expected 2"));
    }
    QCOMPARE(count(), std::string("0"));
}

void TestPipelinedWrites::refusedRowUndoesAll()
{
    {
        auto transaction = begin();
        RowBatch good = probes();
        add(good, 1, 1);
        QVERIFY(good.insert(transaction).has_value());
        RowBatch bad = probes();
        add(bad, 2, tooMuch);
        static_cast<void>(bad.insert(transaction));
        RowBatch after = probes();
        add(after, 3, 1);
        static_cast<void>(after.insert(transaction));
        const auto read = transaction.prepare("SELECT 1").first([](const RowView& row) {
            return row.integer(0);
        });
        QVERIFY(!read && read.error().fault == Fault::Constraint);
    }
    QCOMPARE(count(), std::string("0"));
}

void TestPipelinedWrites::refusedStatementMayBeSentAgain()
{
    {
        auto transaction = begin();
        RowBatch bad = probes();
        add(bad, 1, tooMuch);
        static_cast<void>(bad.insert(transaction));
        // Parsed for the first time behind a failure: the server never sees it.
        RowBatch unseen({"probe", {"amount", "probe_id"}});
        unseen.add(std::int64_t{2}, 1);
        static_cast<void>(unseen.insert(transaction));
    }
    auto transaction = begin();
    RowBatch again({"probe", {"amount", "probe_id"}});
    again.add(std::int64_t{2}, 1);
    QVERIFY(again.insert(transaction).has_value());
    QVERIFY(transaction.commit().has_value());
    QCOMPARE(count(), std::string("1"));
}

void TestPipelinedWrites::unstorableTextIsNotSent()
{
    auto transaction = begin();
    RowBatch rows = unstorableProbe();
    const auto sent = rows.insert(transaction);
    QVERIFY(!sent && sent.error().fault == Fault::Constraint);
}

void TestPipelinedWrites::lostServerIsSaid()
{
    const std::string process = m_connection->runText("SELECT pg_backend_pid()").value().at(0);
    auto transaction = begin();
    RowBatch rows = probes();
    add(rows, 1, 1);
    QVERIFY(rows.insert(transaction).has_value());
    const auto other = connect();
    QVERIFY(other->runText("SELECT pg_terminate_backend(" + process + ", 5000)").has_value());
    RowBatch more = probes();
    add(more, 2, 1);
    static_cast<void>(more.insert(transaction));
    const auto committed = transaction.commit();
    QVERIFY(!committed && committed.error().fault == Fault::Lost);
    QCOMPARE(other->runText("SELECT count(*) FROM probe").value().at(0), std::string("0"));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestPipelinedWrites)

#include "tst_pipelined_writes.moc"

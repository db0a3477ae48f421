#include "storage/postgres/connection_rules.h"
#include "storage/postgres/notified_batches.h"
#include "storage/postgres/postgres_dialect.h"
#include "storage/sql/transaction.h"
#include "tests/servers/postgres_server.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <string>

namespace jangbu::storage {

/// What other instances commit is heard at once, and again after the connection broke.
class TestNotifiedBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyCommitIsHeard();
    void nothingIsHeardOfWhatIsUndone();
    void lostConnectionIsMadeAgain();
    void endsThoughNothingAnswers();

private:
    [[nodiscard]] std::unique_ptr<NotifiedBatches> listen()
    {
        return std::make_unique<NotifiedBatches>(m_parameters, [this] { ++m_heard; });
    }

    [[nodiscard]] bool commit() const
    {
        const auto connection = Connection::open(postgresTargetOf(m_parameters), m_dialect);
        auto transaction = Transaction::begin(**connection, TransactionMode::Write);
        return transaction && transaction->commit();
    }

    std::unique_ptr<servers::PostgresServer> m_server;
    PostgresDialect m_dialect;
    std::string m_parameters;
    std::atomic_int m_heard = 0;
};

void TestNotifiedBatches::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
    m_parameters = m_server->createDatabase("notified");
}

void TestNotifiedBatches::init()
{
    m_heard = 0;
}

void TestNotifiedBatches::everyCommitIsHeard()
{
    const auto listening = listen();
    QTRY_COMPARE(m_heard.load(), 1); // it listens: something may have been missed before
    for (int commits = 1; commits <= 3; ++commits) {
        QVERIFY(commit());
        const auto isHeard = [this, commits] { return m_heard == 1 + commits; };
        QVERIFY2(QTest::qWaitFor(isHeard), qPrintable(QString::number(m_heard.load())));
    }
}

void TestNotifiedBatches::nothingIsHeardOfWhatIsUndone()
{
    const auto listening = listen();
    QTRY_COMPARE(m_heard.load(), 1);
    {
        const auto connection = Connection::open(postgresTargetOf(m_parameters), m_dialect);
        QVERIFY(Transaction::begin(**connection, TransactionMode::Write).has_value());
    }
    QVERIFY(commit());
    QTRY_COMPARE(m_heard.load(), 2);
}

void TestNotifiedBatches::lostConnectionIsMadeAgain()
{
    const auto listening = listen();
    QTRY_COMPARE(m_heard.load(), 1);
    m_server->crash();
    QTRY_COMPARE(m_heard.load(), 2);
    QVERIFY(commit());
    QTRY_COMPARE(m_heard.load(), 3);
}

void TestNotifiedBatches::endsThoughNothingAnswers()
{
    auto listening = listen();
    QTRY_COMPARE(m_heard.load(), 1);
    m_server->stop();
    listening.reset();
    listening = listen(); // nobody is there
    listening.reset();
    m_server->start();
    QCOMPARE(m_heard.load(), 1);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestNotifiedBatches)

#include "tst_notified_batches.moc"

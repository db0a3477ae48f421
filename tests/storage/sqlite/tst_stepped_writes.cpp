#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/sqlite_dialect.h"
#include "tests/storage/sql/probe_rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace jangbu::storage {

using namespace tests;

/// Writes past Qt's driver store what that one would, and fail where it would.
class TestSteppedWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void valuesArriveAsTheyWere();
    void everyRowOfManyIsWritten();
    void conflictsAreResolvedAsSaid();
    void missingRowIsAFailure();
    void refusedRowIsAFailureAndNothingStaysOpen();
    void unstorableTextIsNotWritten();
    void brokenStatementIsSaid();

private:
    [[nodiscard]] Transaction write()
    {
        return Transaction::begin(*m_connection, TransactionMode::Write).value();
    }

    [[nodiscard]] std::string asked(const std::string& question) const
    {
        return m_connection->runText(question).value().at(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SqliteDialect m_dialect;
    std::unique_ptr<Connection> m_connection;
};

void TestSteppedWrites::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("t.db")).toStdString();
    m_connection = Connection::open(sqliteTarget(file), m_dialect).value();
    QVERIFY(applySafetyRules(*m_connection));
    QVERIFY(applyWriterRules(*m_connection));
    Transaction transaction = write();
    QVERIFY(transaction.runScript("CREATE TABLE probe (probe_id INTEGER PRIMARY KEY, "
                                  "amount INTEGER CHECK (amount < 1000), note TEXT, seal BLOB) "
                                  "STRICT"));
    QVERIFY(transaction.commit());
}

void TestSteppedWrites::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TestSteppedWrites::valuesArriveAsTheyWere()
{
    Transaction transaction = write();
    RowBatch rows = hardProbes();
    QVERIFY(rows.insert(transaction));
    const auto seen = readProbes(transaction);
    QVERIFY(seen.has_value());
    QCOMPARE(*seen, hardProbesRead());
    QVERIFY(transaction.commit());
    QCOMPARE(
        asked("SELECT typeof(note) || typeof(seal) FROM probe WHERE probe_id = 2"),
        "textblob"
    );
}

void TestSteppedWrites::everyRowOfManyIsWritten()
{
    Transaction transaction = write();
    for (int round = 0; round < 3; ++round) {
        RowBatch rows = probes();
        for (std::int64_t row = 0; row < 300; ++row) {
            add(rows, std::int64_t{300} * round + row, row);
        }
        QVERIFY(rows.insert(transaction));
    }
    RowBatch changed({"probe", {"amount", "probe_id"}});
    changed.add(std::int64_t{999}, 7);
    changed.add(std::int64_t{999}, 899);
    QVERIFY(changed.update(transaction));
    QVERIFY(transaction.commit());
    QCOMPARE(asked("SELECT count(*) FROM probe"), "900");
    QCOMPARE(asked("SELECT count(*) FROM probe WHERE amount = 999"), "2");
}

void TestSteppedWrites::conflictsAreResolvedAsSaid()
{
    Transaction transaction = write();
    for (int round = 0; round < 3; ++round) {
        RowBatch rows = probes();
        add(rows, 1, 5);
        add(rows, 1, 7);
        QVERIFY(rows.insert(
            transaction,
            " ON CONFLICT (probe_id) DO UPDATE SET amount = amount + excluded.amount"
        ));
    }
    QVERIFY(transaction.commit());
    QCOMPARE(asked("SELECT amount FROM probe"), "36");
}

void TestSteppedWrites::missingRowIsAFailure()
{
    Transaction transaction = write();
    RowBatch rows = probes();
    add(rows, 1, 1);
    QVERIFY(rows.insert(transaction));
    RowBatch changed({"probe", {"amount", "probe_id"}});
    changed.add(std::int64_t{2}, 1);
    changed.add(std::int64_t{2}, 9);
    const auto done = changed.update(transaction);
    QVERIFY(!done && done.error().fault == Fault::Constraint);
    QVERIFY(done.error().text.starts_with("0 rows were touched, expected 1"));
}

void TestSteppedWrites::refusedRowIsAFailureAndNothingStaysOpen()
{
    {
        Transaction transaction = write();
        RowBatch rows = probes();
        add(rows, 1, 1);
        add(rows, 2, tooMuch);
        const auto done = rows.insert(transaction);
        QVERIFY(!done && done.error().fault == Fault::Constraint);
        QVERIFY(done.error().text.find("CHECK") != std::string::npos);
    }
    QCOMPARE(asked("SELECT count(*) FROM probe"), "0");
    // The same statement again, and the transaction ends: none is still under way.
    Transaction transaction = write();
    RowBatch rows = probes();
    add(rows, 2, 1);
    QVERIFY(rows.insert(transaction));
    QVERIFY(transaction.commit());
    QCOMPARE(asked("SELECT count(*) FROM probe"), "1");
}

void TestSteppedWrites::unstorableTextIsNotWritten()
{
    Transaction transaction = write();
    RowBatch rows = unstorableProbe();
    const auto done = rows.insert(transaction);
    QVERIFY(!done && done.error().fault == Fault::Constraint);
}

void TestSteppedWrites::brokenStatementIsSaid()
{
    Transaction transaction = write();
    RowBatch rows({"nowhere", {"amount"}});
    rows.add(std::int64_t{1});
    const auto done = rows.insert(transaction);
    QVERIFY(!done && done.error().text.find("nowhere") != std::string::npos);
    RowBatch good = probes();
    add(good, 1, 1);
    QVERIFY(good.insert(transaction));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestSteppedWrites)

#include "tst_stepped_writes.moc"

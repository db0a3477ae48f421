#include "storage/commit/batch_commit.h"
#include "storage/sql/transaction.h"
#include "storage/wire/command_json.h"
#include "storage/wire/outcome_json.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

#include <algorithm>
#include <variant>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 500;
constexpr std::size_t batchSize = 37;

/// What a book holds after a history, as far as two books that lived it must be equal.
struct Lived
{
    std::vector<std::string> outcomes; // of the history, as they were answered
    std::vector<std::string> stored;
    Effects effects;
    std::string root;
    std::string broken;
};

std::string answerText(const Answer& answer)
{
    return answer ? storage::writeOutcome(*answer)
                  : "no outcome: " + std::to_string(static_cast<int>(answer.error()));
}

std::string rootOf(OpenBook& open)
{
    auto transaction =
        storage::Transaction::begin(open.reader(), storage::TransactionMode::Read).value();
    return transaction.prepare("SELECT root FROM head")
        .first([](const storage::RowView& row) {
            const auto bytes = row.blob(0);
            return std::string(bytes.begin(), bytes.end());
        })
        .value()
        .value_or("");
}

/// Batches are cut by number, not by time, so that both books cut them alike.
Lived live(Engine& engine, const std::vector<Command>& history)
{
    OpenBook open(engine);
    static_cast<storage::Committer&>(open.book()).close(); // its connection is not needed
    storage::BatchCommit batches(open.database(), open.vault(), open.clock(), {});
    std::vector<storage::ContentHash> hashes;
    for (const Command& command : history) {
        hashes.push_back(open.vault().contentHash(storage::writeCommandContent(command)));
    }
    const storage::CommandBatch all{history, hashes};
    Lived lived;
    for (std::size_t from = 0; from < all.size(); from += batchSize) {
        const auto part = all.part(from, std::min(batchSize, all.size() - from));
        for (const Answer& answer : batches.commit(part)) {
            lived.outcomes.push_back(answerText(answer));
        }
        batches.rest();
    }
    batches.close();
    for (const StoredCommand& command : storedCommands(open.reader())) {
        lived.stored.push_back(toText(command.id) + command.outcome);
    }
    lived.effects = storedEffects(open.reader());
    lived.root = rootOf(open);
    lived.broken = brokenLaws(open);
    return lived;
}

} // namespace

/// The same batches make the same book on every engine.
class TestEqualEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void historiesMakeEqualBooks_data();
    void historiesMakeEqualBooks();
    void rootsAreEqual_data();
    void rootsAreEqual();

private:
    SqliteEngine m_sqlite;
    std::unique_ptr<servers::PostgresServer> m_server;
    std::unique_ptr<PostgresEngine> m_postgres;
};

void TestEqualEngines::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
    m_postgres = std::make_unique<PostgresEngine>(*m_server);
}

void TestEqualEngines::historiesMakeEqualBooks_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 40; seed < 48; ++seed) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void TestEqualEngines::historiesMakeEqualBooks()
{
    QFETCH(const quint64, seed);
    const std::vector<Command> history = generators::makeHistory(seed, historyLength);
    const Lived onSqlite = live(m_sqlite, history);
    const Lived onPostgres = live(*m_postgres, history);
    QVERIFY(onPostgres.outcomes == onSqlite.outcomes);
    QVERIFY(onPostgres.stored == onSqlite.stored);
    QVERIFY(onPostgres.effects.entries == onSqlite.effects.entries);
    QVERIFY(onPostgres.effects.moves == onSqlite.effects.moves);
    QVERIFY(onPostgres.effects.events == onSqlite.effects.events);
    QVERIFY(onPostgres.effects.prices == onSqlite.effects.prices);
    QVERIFY(onPostgres.effects.audits == onSqlite.effects.audits);
    QVERIFY(onPostgres.effects.sales == onSqlite.effects.sales);
    QCOMPARE(onSqlite.broken, std::string{});
    QCOMPARE(onPostgres.broken, std::string{});
}

void TestEqualEngines::rootsAreEqual_data()
{
    historiesMakeEqualBooks_data();
}

void TestEqualEngines::rootsAreEqual()
{
    QFETCH(const quint64, seed);
    // A top-up's approval number is sealed with a nonce of its own, which is in the hash.
    std::vector<Command> history = generators::makeHistory(seed, historyLength);
    std::erase_if(history, [](const Command& command) {
        return std::holds_alternative<TopUp>(command.body);
    });
    const Lived onSqlite = live(m_sqlite, history);
    const Lived onPostgres = live(*m_postgres, history);
    QVERIFY(!onSqlite.root.empty());
    QVERIFY(onPostgres.root == onSqlite.root);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestEqualEngines)

#include "tst_equal_engines.moc"

#include "core/limit/limits.h"
#include "storage/commit/batch_commit.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/native_handle.h"
#include "storage/wire/command_json.h"
#include "tests/generators/cast.h"
#include "tests/storage/contract/engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

#include <sqlite3.h>

#include <functional>

namespace jangbu::tests {

namespace {

using storage::AlertKind;
using storage::BatchCommit;
using storage::Connection;
using storage::Fault;
using storage::Sql;

constexpr std::unexpected unavailable(SubmitError::Unavailable);
constexpr std::unexpected quarantined(SubmitError::Quarantined);

/// The database of a test, with what is done to each writing connection when it is opened.
class MeddledDatabase final : public storage::Database
{
public:
    using Meddle = std::function<void(Connection&)>;

    MeddledDatabase(storage::Database& database, Meddle meddle)
        : m_database(database), m_meddle(std::move(meddle))
    {}

    [[nodiscard]] Sql<std::unique_ptr<Connection>> openWriter() override
    {
        auto writer = m_database.openWriter();
        if (writer) {
            ++m_opened;
            m_meddle(**writer);
        }
        return writer;
    }

    [[nodiscard]] Sql<std::unique_ptr<Connection>> openReader() override
    {
        return m_database.openReader();
    }

    void afterCommit(Connection& writer) override { m_database.afterCommit(writer); }

    void beforeClose(Connection& writer) override { m_database.beforeClose(writer); }

    [[nodiscard]] int opened() const { return m_opened; }

private:
    storage::Database& m_database;
    Meddle m_meddle;
    int m_opened = 0;
};

/// Says after a commit that it failed. What SQLite does then: the commit stays.
int failAfterCommit(void* failuresLeft, sqlite3* /*handle*/, const char* /*name*/, int /*pages*/)
{
    int& left = *static_cast<int*>(failuresLeft);
    return left > 0 && left-- > 0 ? SQLITE_IOERR : SQLITE_OK;
}

Command commandOf(std::uint64_t number, CommandBody body)
{
    Command command;
    command.id = CommandId{generators::numberedId(number)};
    command.occurredAt = generators::openingTime;
    command.body = std::move(body);
    return command;
}

Command topUpNo(std::uint64_t number)
{
    return commandOf(number, TopUp{walkInCustomer, Money{1'000}, Tender::Cash, ""});
}

std::vector<Command> topUps(std::uint64_t count)
{
    std::vector<Command> commands;
    for (std::uint64_t number = 1; number <= count; ++number) {
        commands.push_back(topUpNo(number));
    }
    return commands;
}

std::string blobText(CommandId id)
{
    const auto* bytes = reinterpret_cast<const char*>(id.uuid.bytes.data());
    return "x'" + QByteArray(bytes, 16).toHex().toStdString() + "'";
}

SaveProduct noodles(std::string name)
{
    SaveProduct body;
    body.product = ProductId{generators::numberedId(500)};
    body.details.code = "R-001";
    body.details.name = std::move(name);
    body.details.price = Money{1'000};
    body.details.barcodes = {"8801043014809"};
    return body;
}

} // namespace

/// One batch at a time, on the test's own thread: what is in a batch is what the test says.
class TestBatchCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void batchHasOneNumber();
    void repetitionInsideABatch();
    void poisonIsSetAsideAlone();
    void damagedRowIsSetAsideAlone();
    void damagedOutcomeStaysUnknownAlone();
    void damagedHeadIsNobodysFault();
    void poisonedBatchLeavesNothingHalfDone();
    void refusedSaveKeepsBarcodes();
    void textThatIsNoTextIsSetAside();
    void codeMayPassBetweenProductsInABatch();
    void lostCommitThatWasDoneIsFound();
    void commitThatStaysUnknownIsSaidSo();
    void heldLockIsUnavailableAndPasses();

private:
    [[nodiscard]] std::vector<Answer>
    commit(BatchCommit& batches, const std::vector<Command>& batch);
    [[nodiscard]] std::vector<Answer> commitOnce(const std::vector<Command>& batch);
    [[nodiscard]] std::int64_t count(std::string_view question);
    void poison(const Command& topUp);
    void write(const std::string& sql);
    [[nodiscard]] BatchCommit batchesOn(storage::Database& database);

    SqliteEngine m_engine;
    std::unique_ptr<OpenBook> m_open;
    std::vector<storage::CommitAlert> m_alerts;
};

void TestBatchCommit::init()
{
    m_alerts.clear();
    m_open = std::make_unique<OpenBook>(m_engine);
    static_cast<storage::Committer&>(m_open->book()).close(); // its connection is not needed
}

void TestBatchCommit::cleanup()
{
    write("DROP TRIGGER IF EXISTS poison");
    QCOMPARE(brokenLaws(*m_open), std::string{});
    m_open.reset();
}

BatchCommit TestBatchCommit::batchesOn(storage::Database& database)
{
    return {database, m_open->vault(), m_open->clock(), [this](const storage::CommitAlert& alert) {
                m_alerts.push_back(alert);
            }};
}

std::vector<Answer> TestBatchCommit::commit(BatchCommit& batches, const std::vector<Command>& batch)
{
    std::vector<storage::ContentHash> hashes;
    for (const Command& command : batch) {
        hashes.push_back(m_open->vault().contentHash(storage::writeCommandContent(command)));
    }
    return batches.commit({batch, hashes});
}

std::vector<Answer> TestBatchCommit::commitOnce(const std::vector<Command>& batch)
{
    BatchCommit batches = batchesOn(m_open->database());
    std::vector<Answer> answers = commit(batches, batch);
    batches.close();
    return answers;
}

std::int64_t TestBatchCommit::count(std::string_view question)
{
    auto transaction =
        storage::Transaction::begin(m_open->reader(), storage::TransactionMode::Read).value();
    return transaction.prepare(question)
        .first([](const storage::RowView& row) { return row.integer(0); })
        .value()
        .value();
}

void TestBatchCommit::write(const std::string& sql)
{
    const auto writer = m_open->database().openWriter().value();
    auto transaction =
        storage::Transaction::begin(*writer, storage::TransactionMode::Write).value();
    QVERIFY(transaction.runScript(sql));
    QVERIFY(transaction.commit());
    m_open->database().beforeClose(*writer);
}

void TestBatchCommit::poison(const Command& topUp)
{
    write(
        "CREATE TRIGGER poison BEFORE INSERT ON top_up WHEN NEW.command_id = " + blobText(topUp.id)
        + " BEGIN SELECT RAISE(ABORT, 'poison'); END"
    );
}

void TestBatchCommit::batchHasOneNumber()
{
    const std::vector<Answer> answers = commitOnce(topUps(3));
    QVERIFY(answers[0] && answers[1] && answers[2]);
    QCOMPARE(count("SELECT count(*) FROM batch"), 1);
    QCOMPARE(count("SELECT count FROM batch"), 3);
    QCOMPARE(count("SELECT batch_no FROM head"), 1);
    QCOMPARE(count("SELECT outbox_seq FROM head"), 3);
    // Nothing new in it: no batch.
    QVERIFY(commitOnce(topUps(3)) == answers);
    QCOMPARE(count("SELECT count(*) FROM batch"), 1);
}

void TestBatchCommit::repetitionInsideABatch()
{
    Command other = topUpNo(1);
    std::get<TopUp>(other.body).amount = Money{2'000};
    const std::vector<Answer> answers = commitOnce({topUpNo(1), topUpNo(1), other, topUpNo(2)});
    QVERIFY(answers[0] && answers[1] == answers[0]);
    QVERIFY(answers[2] == Answer(std::unexpected(SubmitError::IdReused)));
    QVERIFY(answers[3]);
    QCOMPARE(count("SELECT count(*) FROM command"), 2);
}

void TestBatchCommit::poisonIsSetAsideAlone()
{
    const std::vector<Command> batch = topUps(37);
    poison(batch[20]);
    const std::vector<Answer> answers = commitOnce(batch);
    for (std::size_t place = 0; place < batch.size(); ++place) {
        QVERIFY(place == 20 ? answers[place] == quarantined : answers[place].has_value());
    }
    QCOMPARE(m_alerts.size(), std::size_t{1});
    QVERIFY(m_alerts[0].kind == AlertKind::Quarantined);
    QVERIFY(m_alerts[0].command == batch[20].id);
    QCOMPARE(m_alerts[0].commandType, std::string("top_up"));
    QCOMPARE(count("SELECT balance FROM wallet"), 36'000);
    QCOMPARE(count("SELECT count(*) FROM command"), 36);
}

void TestBatchCommit::damagedRowIsSetAsideAlone()
{
    SaveProduct save = noodles("신라면");
    save.details.barcodes.clear();
    QVERIFY(commitOnce({commandOf(50, save)})[0]);
    write("UPDATE product SET product_id = CAST(x'01' || product_id AS BLOB)");
    std::vector<Command> batch = topUps(9);
    batch[4].body = save; // its code is held by a product whose id is none
    const std::vector<Answer> answers = commitOnce(batch);
    for (std::size_t place = 0; place < batch.size(); ++place) {
        QVERIFY(place == 4 ? answers[place] == quarantined : answers[place].has_value());
    }
    QCOMPARE(m_alerts.size(), std::size_t{1});
    QVERIFY(m_alerts[0].kind == AlertKind::Quarantined);
    QVERIFY(m_alerts[0].command == batch[4].id);
    QVERIFY(m_alerts[0].failure.fault == Fault::Damaged);
    QCOMPARE(count("SELECT balance FROM wallet"), 8'000);
    write("UPDATE product SET product_id = substr(product_id, 2)");
}

void TestBatchCommit::damagedOutcomeStaysUnknownAlone()
{
    const std::vector<Answer> first = commitOnce(topUps(1));
    write("UPDATE command SET outcome = '[' || outcome");
    const std::vector<Answer> answers = commitOnce(topUps(5));
    // It was done, whatever its outcome was: nobody may be told that it was not.
    QVERIFY(answers[0] == Answer(std::unexpected(SubmitError::Unknown)));
    for (std::size_t place = 1; place < answers.size(); ++place) {
        QVERIFY(answers[place].has_value());
    }
    QCOMPARE(m_alerts.size(), std::size_t{1});
    QCOMPARE(count("SELECT balance FROM wallet"), 5'000);
    write("UPDATE command SET outcome = substr(outcome, 2) WHERE outcome LIKE '[%'");
    QVERIFY(commitOnce(topUps(1)) == first);
}

void TestBatchCommit::damagedHeadIsNobodysFault()
{
    write("UPDATE head SET root = CAST(x'01' || root AS BLOB)");
    QVERIFY(commitOnce(topUps(9)) == std::vector<Answer>(9, unavailable));
    QCOMPARE(m_alerts.size(), std::size_t{1});
    QVERIFY(m_alerts[0].kind == AlertKind::NotWritten);
    write("UPDATE head SET root = substr(root, 2)");
    QVERIFY(commitOnce(topUps(9))[8]);
}

void TestBatchCommit::poisonedBatchLeavesNothingHalfDone()
{
    poison(topUpNo(1));
    QVERIFY(commitOnce({topUpNo(1)})[0] == quarantined);
    QCOMPARE(count("SELECT batch_no FROM head"), 0);
    QCOMPARE(count("SELECT balance FROM wallet"), 0);
    QCOMPARE(count("SELECT count(*) FROM entry"), 0);
    QCOMPARE(count("SELECT count(*) FROM outbox"), 0);
}

void TestBatchCommit::refusedSaveKeepsBarcodes()
{
    QVERIFY(commitOnce({commandOf(1, noodles("신라면"))})[0]);
    QCOMPARE(count("SELECT count(*) FROM barcode"), 1);
    const std::vector<Answer> answers = commitOnce({
        commandOf(2, noodles("")),
        commandOf(3, ReceiveStock{noodles("").product, 5, false, ""}),
    });
    QVERIFY(answers[0] && !isAccepted(*answers[0]));
    QVERIFY(answers[1] && isAccepted(*answers[1]));
    QCOMPARE(count("SELECT count(*) FROM barcode"), 1);
}

void TestBatchCommit::textThatIsNoTextIsSetAside()
{
    Command command = commandOf(1, RecordAct{JournalledAct::Exported, "report\xFF", ""});
    const Answer answer = commitOnce({command})[0];
    QVERIFY(answer == quarantined || (answer && !isAccepted(*answer)));
    QCOMPARE(count("SELECT count(*) FROM audit"), 0);
}

void TestBatchCommit::codeMayPassBetweenProductsInABatch()
{
    // The later id gives its code to the earlier one: written in order of ids, both have it at once.
    SaveProduct early = noodles("이른 것");
    early.product = ProductId{generators::numberedId(400)};
    early.details.code = "R-000";
    early.details.barcodes.clear();
    QVERIFY(commitOnce({commandOf(1, noodles("늦은 것")), commandOf(2, early)})[1]);
    SaveProduct late = noodles("늦은 것");
    late.details.code = "R-002";
    late.details.barcodes.clear();
    early.details.code = "R-001";
    early.details.barcodes = {"8801043014809"};
    const std::vector<Answer> answers = commitOnce({commandOf(3, late), commandOf(4, early)});
    QVERIFY(answers[0] && isAccepted(*answers[0]));
    QVERIFY(answers[1] && isAccepted(*answers[1]));
    QVERIFY(m_alerts.empty());
    QCOMPARE(count("SELECT count(*) FROM product WHERE code IN ('R-001', 'R-002')"), 2);
}

void TestBatchCommit::lostCommitThatWasDoneIsFound()
{
    int failuresLeft = 1;
    MeddledDatabase meddled(m_open->database(), [&failuresLeft](Connection& writer) {
        sqlite3_wal_hook(storage::nativeSqlite(writer), failAfterCommit, &failuresLeft);
    });
    BatchCommit batches = batchesOn(meddled);
    const std::vector<Answer> answers = commit(batches, topUps(3));
    QVERIFY(answers[0] && answers[1] && answers[2]);
    QCOMPARE(meddled.opened(), 2);
    QVERIFY(m_alerts.empty());
    QCOMPARE(count("SELECT balance FROM wallet"), 3'000);
    batches.close();
}

void TestBatchCommit::commitThatStaysUnknownIsSaidSo()
{
    int failuresLeft = 1;
    MeddledDatabase meddled(m_open->database(), [&failuresLeft](Connection& writer) {
        sqlite3_wal_hook(storage::nativeSqlite(writer), failAfterCommit, &failuresLeft);
        if (failuresLeft == 0) { // after the loss nothing can be asked any more
            sqlite3_set_authorizer(
                storage::nativeSqlite(writer),
                [](void*, int, const char*, const char*, const char*, const char*) {
                    return SQLITE_DENY;
                },
                nullptr
            );
        }
    });
    {
        BatchCommit batches = batchesOn(meddled);
        QVERIFY(commit(batches, topUps(1))[0] == Answer(std::unexpected(SubmitError::Unknown)));
        QCOMPARE(m_alerts.size(), std::size_t{1});
        QVERIFY(m_alerts[0].kind == AlertKind::NotWritten);
    }
    QVERIFY(commitOnce(topUps(1))[0]);
    QCOMPARE(count("SELECT balance FROM wallet"), 1'000);
}

void TestBatchCommit::heldLockIsUnavailableAndPasses()
{
    MeddledDatabase hasty(m_open->database(), [](Connection& writer) {
        sqlite3_busy_timeout(storage::nativeSqlite(writer), 1);
    });
    BatchCommit batches = batchesOn(hasty);
    {
        const auto other = m_open->database().openWriter().value();
        const auto held =
            storage::Transaction::begin(*other, storage::TransactionMode::Write).value();
        QVERIFY(commit(batches, topUps(1))[0] == unavailable);
        QCOMPARE(batches.tries(), limit::batchTries);
    }
    QCOMPARE(m_alerts.size(), std::size_t{1});
    QVERIFY(m_alerts[0].failure.fault == Fault::Busy);
    QVERIFY(commit(batches, topUps(1))[0]);
    QCOMPARE(batches.tries(), 1);
    batches.close();
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestBatchCommit)

#include "tst_batch_commit.moc"

#include "core/text/utf8.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <limits>

namespace jangbu::storage {

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isRolledBackUnlessCommitted();
    void valuesComeBackAsTheyWere();
    void anyTextComesBackOrIsRefused();
    void statementIsUsedAgain();
    void otherRowCountIsAFailure();
    void badTextIsRefused();
    void wrongTypeIsDamage();
    void failureKeepsTheConnectionUsable();
    void readerCannotWrite();
    void waitingWriterIsToldBusy();

private:
    [[nodiscard]] Transaction write();
    [[nodiscard]] std::int64_t rows();

    std::unique_ptr<QTemporaryDir> m_folder;
    SqliteDialect m_dialect;
    std::unique_ptr<Connection> m_connection;
};

void TestTransaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("t.db")).toStdString();
    auto opened = Connection::open(sqliteTarget(file), m_dialect);
    QVERIFY(opened);
    m_connection = *std::move(opened);
    QVERIFY(applySafetyRules(*m_connection));
    QVERIFY(applyWriterRules(*m_connection));
    Transaction transaction = write();
    QVERIFY(transaction.runScript(
        "CREATE TABLE thing (id BLOB PRIMARY KEY, number INTEGER, text TEXT, bytes BLOB) STRICT"
    ));
    QVERIFY(transaction.commit());
}

void TestTransaction::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

Transaction TestTransaction::write()
{
    return Transaction::begin(*m_connection, TransactionMode::Write).value();
}

std::int64_t TestTransaction::rows()
{
    Transaction transaction = Transaction::begin(*m_connection, TransactionMode::Read).value();
    const auto count =
        transaction.prepare("SELECT count(*) FROM thing").first([](const RowView& row) {
            return row.integer(0);
        });
    return count.value().value();
}

void TestTransaction::isRolledBackUnlessCommitted()
{
    {
        Transaction transaction = write();
        QVERIFY(transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1));
    }
    QCOMPARE(rows(), 0);
    {
        Transaction transaction = write();
        QVERIFY(transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(rows(), 1);
}

void TestTransaction::valuesComeBackAsTheyWere()
{
    const std::array<std::string, 4> texts{"", "장부", "a\tb\n", "😀 'quoted' \"\\"};
    const std::array<std::int64_t, 4> numbers{
        0,
        -1,
        std::numeric_limits<std::int64_t>::max(),
        std::numeric_limits<std::int64_t>::min(),
    };
    const std::array<std::vector<std::uint8_t>, 4> blobs{
        std::vector<std::uint8_t>{},
        {0},
        {255, 0, 1},
        std::vector<std::uint8_t>(100'000, 7),
    };
    Transaction transaction = write();
    for (std::size_t place = 0; place < texts.size(); ++place) {
        Uuid id;
        id.bytes[15] = static_cast<std::uint8_t>(place);
        QVERIFY(transaction
                    .prepare("INSERT INTO thing (id, number, text, bytes) VALUES (?, ?, ?, ?)")
                    .bind(id, numbers[place], texts[place], blobs[place])
                    .execute(1));
    }
    std::size_t place = 0;
    QVERIFY(transaction.prepare("SELECT id, number, text, bytes FROM thing ORDER BY id")
                .forEach([&](const RowView& row) {
                    QCOMPARE(row.uuid(0).bytes[15], static_cast<std::uint8_t>(place));
                    QCOMPARE(row.integer(1), numbers[place]);
                    QCOMPARE(row.text(2), texts[place]);
                    QVERIFY(row.blob(3) == blobs[place]);
                    ++place;
                }));
    QCOMPARE(place, texts.size());
    const std::optional<std::string> nothing;
    QVERIFY(transaction.prepare("UPDATE thing SET text = ?, bytes = ?, number = ?")
                .bind(nothing, nullptr, std::optional{Money{5}})
                .execute(4));
    QVERIFY(transaction.prepare("SELECT text, bytes, number FROM thing")
                .forEach([&](const RowView& row) {
                    QVERIFY(row.isNull(0) && row.isNull(1));
                    QVERIFY(row.integerOrNull(2) == 5);
                }));
}

void TestTransaction::anyTextComesBackOrIsRefused()
{
    // A text that comes back as another one would break the chain of hashes for good.
    const auto readBack = [this](const std::string& text) {
        Transaction transaction = write();
        return transaction.prepare("SELECT ?").bind(text).first([](const RowView& row) {
            return row.text(0);
        });
    };
    for (const char* const text : {"\uFEFF", "\uFEFFABC", "\uFFFEABC", "\uFFFF", "가\uFFFE나"}) {
        const auto refused = readBack(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Constraint);
    }
    for (const char* const text : {"장\uFEFF부\uFEFF", "\uFDD0\U0001FFFE\U0010FFFF"}) {
        QCOMPARE(readBack(text).value().value(), std::string(text));
    }
    QVERIFY(rc::check("a bound text is read as it was, or refused", [&readBack] {
        const auto codePoints = *rc::gen::container<std::u32string>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(0, 0xD800),
            rc::gen::inRange<char32_t>(0xE000, 0x11'0000),
            rc::gen::element<char32_t>(0xFEFF, 0xFFFE, 0xFFFF, 0)
        ));
        const std::string text = toUtf8(codePoints);
        const auto read = readBack(text);
        RC_ASSERT(read.has_value() == isStorableText(text));
        if (read) {
            RC_ASSERT(read->value() == text);
        }
    }));
}

void TestTransaction::statementIsUsedAgain()
{
    Transaction transaction = write();
    Statement insert = transaction.prepare("INSERT INTO thing (id, number) VALUES (?, ?)");
    for (std::uint8_t number = 0; number < 10; ++number) {
        Uuid id;
        id.bytes[0] = number;
        QVERIFY(insert.bind(id, number).execute(1));
    }
    Statement select = transaction.prepare("SELECT number FROM thing WHERE number >= ?");
    for (std::int64_t from = 0; from < 10; ++from) {
        std::int64_t seen = 0;
        QVERIFY(select.bind(from).forEach([&](const RowView& /*row*/) { ++seen; }));
        QCOMPARE(seen, 10 - from);
    }
}

void TestTransaction::otherRowCountIsAFailure()
{
    Transaction transaction = write();
    const auto none = transaction.prepare("UPDATE thing SET number = ?").bind(1).execute(1);
    QVERIFY(!none);
    QCOMPARE(static_cast<int>(none.error().fault), static_cast<int>(Fault::Constraint));
    QVERIFY(transaction.prepare("UPDATE thing SET number = ?").bind(1).execute(0));
}

void TestTransaction::badTextIsRefused()
{
    Transaction transaction = write();
    const auto bad = transaction.prepare("INSERT INTO thing (id, text) VALUES (?, ?)")
                         .bind(Uuid{}, std::string("\xFF"))
                         .execute(1);
    QVERIFY(!bad);
    QCOMPARE(static_cast<int>(bad.error().fault), static_cast<int>(Fault::Constraint));
}

void TestTransaction::wrongTypeIsDamage()
{
    Transaction transaction = write();
    QVERIFY(
        transaction.prepare("INSERT INTO thing (id, text) VALUES (?, ?)")
            .bind(std::string_view("short").substr(0, 0), "x")
            .execute()
            .has_value()
        == false
    ); // STRICT: a text is no blob
    const std::array<std::uint8_t, 3> shortId{1, 2, 3};
    QVERIFY(transaction.prepare("INSERT INTO thing (id, text) VALUES (?, ?)")
                .bind(shortId, "x")
                .execute(1));
    const auto id = transaction.prepare("SELECT id FROM thing").first([](const RowView& row) {
        return row.uuid(0);
    });
    QCOMPARE(static_cast<int>(id.error().fault), static_cast<int>(Fault::Damaged));
    const auto number = transaction.prepare("SELECT text FROM thing").first([](const RowView& row) {
        return row.integer(0);
    });
    QCOMPARE(static_cast<int>(number.error().fault), static_cast<int>(Fault::Damaged));
}

void TestTransaction::failureKeepsTheConnectionUsable()
{
    {
        Transaction transaction = write();
        QVERIFY(transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1));
        const auto twice =
            transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1);
        QCOMPARE(static_cast<int>(twice.error().fault), static_cast<int>(Fault::Constraint));
        const auto nonsense = transaction.prepare("SELECT nothing FROM nowhere").execute();
        QCOMPARE(static_cast<int>(nonsense.error().fault), static_cast<int>(Fault::Other));
    }
    Transaction transaction = write();
    QVERIFY(transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1));
    QVERIFY(transaction.commit());
}

void TestTransaction::readerCannotWrite()
{
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("t.db")).toStdString();
    const auto reader = Connection::open(sqliteTarget(file), m_dialect);
    QVERIFY(reader);
    QVERIFY(applySafetyRules(**reader));
    QVERIFY(applyReaderRules(**reader));
    Transaction transaction = Transaction::begin(**reader, TransactionMode::Read).value();
    const auto written =
        transaction.prepare("INSERT INTO thing (id) VALUES (?)").bind(Uuid{}).execute(1);
    QCOMPARE(static_cast<int>(written.error().fault), static_cast<int>(Fault::ReadOnly));
}

void TestTransaction::waitingWriterIsToldBusy()
{
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("t.db")).toStdString();
    ConnectionTarget target = sqliteTarget(file);
    target.connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1");
    const auto other = Connection::open(target, m_dialect);
    QVERIFY(other);
    const Transaction held = write();
    const auto second = Transaction::begin(**other, TransactionMode::Write);
    QVERIFY(!second);
    QCOMPARE(static_cast<int>(second.error().fault), static_cast<int>(Fault::Busy));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestTransaction)

#include "tst_transaction.moc"

#include "storage/sql/migration_runner.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/book_schema.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace jangbu::storage {

namespace {

constexpr std::int64_t applicationId = 4'711;

constexpr Migration makeA{
    .version = 1,
    .name = "a",
    .up = "CREATE TABLE a (n INTEGER NOT NULL) STRICT; INSERT INTO a VALUES (1);",
    .check = "SELECT 'a is empty' WHERE NOT EXISTS (SELECT * FROM a)",
    .oldestProgram = 1,
};
constexpr Migration makeB{
    .version = 2,
    .name = "b",
    .up = "CREATE TABLE b (n INTEGER NOT NULL) STRICT;",
    .check = "",
    .oldestProgram = 1,
};
constexpr Migration breakC{
    .version = 3,
    .name = "c",
    .up = "DELETE FROM a;",
    .check = "SELECT 'a was lost' WHERE NOT EXISTS (SELECT * FROM a)",
    .oldestProgram = 3,
};
constexpr Migration failD{
    .version = 3,
    .name = "d",
    .up = "CREATE TABLE d (n INTEGER NOT NULL) STRICT; CREATE TABLE a (n INTEGER) STRICT;",
    .check = "",
    .oldestProgram = 3,
};
constexpr Migration makeE{
    .version = 3,
    .name = "e",
    .up = "CREATE TABLE e (n INTEGER NOT NULL) STRICT;",
    .check = "",
    .oldestProgram = 3,
};

constexpr std::array first{makeA};
constexpr std::array second{makeA, makeB};
constexpr std::array broken{makeA, makeB, breakC};
constexpr std::array failing{makeA, makeB, failD};
constexpr std::array third{makeA, makeB, makeE};

/// Hashes of steps that shops have: they must never change again.
struct Released
{
    const char* folder;
    const char* sha256; // empty until it is released
};

constexpr std::array released{
    Released{"0001_book", ""},
    Released{"0002_platform", ""},
    Released{"0003_figures", ""},
    Released{"0004_claims", ""},
};

} // namespace

class TestMigrationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newFileIsCreated();
    void sameSchemaIsUpToDate();
    void olderFileIsUpgraded();
    void wrongResultIsUndone();
    void failedStepIsUndone();
    void newerFileThatAllowsItIsOpened();
    void newerFileThatForbidsItIsNot();
    void otherDatabaseIsNotOurs();
    void otherHistoryIsDamage();
    void bookStepsAreAsOnDisk();

private:
    [[nodiscard]] MigrationResult run(std::span<const Migration> steps);
    [[nodiscard]] std::int64_t tables();
    void script(std::string_view text);

    std::unique_ptr<QTemporaryDir> m_folder;
    SqliteDialect m_dialect;
    std::unique_ptr<Connection> m_connection;
};

void TestMigrationRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path file = m_folder->filePath(QStringLiteral("m.db")).toStdString();
    auto opened = Connection::open(sqliteTarget(file), m_dialect);
    QVERIFY(opened);
    m_connection = *std::move(opened);
}

void TestMigrationRunner::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

MigrationResult TestMigrationRunner::run(std::span<const Migration> steps)
{
    return migrate(*m_connection, Schema{applicationId, steps}, Instant{7}).result;
}

std::int64_t TestMigrationRunner::tables()
{
    return m_dialect.tableCount(*m_connection).value();
}

void TestMigrationRunner::script(std::string_view text)
{
    Transaction transaction = Transaction::begin(*m_connection, TransactionMode::Write).value();
    QVERIFY(transaction.runScript(text));
    QVERIFY(transaction.commit());
}

void TestMigrationRunner::newFileIsCreated()
{
    QVERIFY(run(second) == MigrationResult::Created);
    QCOMPARE(tables(), 3);
    QCOMPARE(m_dialect.applicationId(*m_connection).value(), applicationId);
}

void TestMigrationRunner::sameSchemaIsUpToDate()
{
    QVERIFY(run(second) == MigrationResult::Created);
    QVERIFY(run(second) == MigrationResult::UpToDate);
}

void TestMigrationRunner::olderFileIsUpgraded()
{
    QVERIFY(run(first) == MigrationResult::Created);
    QVERIFY(run(second) == MigrationResult::Upgraded);
    QCOMPARE(tables(), 3);
}

void TestMigrationRunner::wrongResultIsUndone()
{
    QVERIFY(run(broken) == MigrationResult::CheckFailed);
    QVERIFY(run(second) == MigrationResult::UpToDate);
}

void TestMigrationRunner::failedStepIsUndone()
{
    QVERIFY(run(failing) == MigrationResult::Failed);
    QCOMPARE(tables(), 3);
    QVERIFY(run(second) == MigrationResult::UpToDate);
}

void TestMigrationRunner::newerFileThatAllowsItIsOpened()
{
    QVERIFY(run(second) == MigrationResult::Created);
    const MigrationResult result = run(first);
    QVERIFY(result == MigrationResult::NewerButFit);
    QVERIFY(mayOpen(result));
}

void TestMigrationRunner::newerFileThatForbidsItIsNot()
{
    QVERIFY(run(third) == MigrationResult::Created);
    const MigrationResult result = run(second);
    QVERIFY(result == MigrationResult::NewerThanProgram);
    QVERIFY(!mayOpen(result));
}

void TestMigrationRunner::otherDatabaseIsNotOurs()
{
    script("CREATE TABLE somebody (n INTEGER) STRICT");
    QVERIFY(run(second) == MigrationResult::NotABook);
    QCOMPARE(tables(), 1);
}

void TestMigrationRunner::otherHistoryIsDamage()
{
    QVERIFY(run(second) == MigrationResult::Created);
    script("UPDATE migration SET sha256 = 'x' WHERE version = 1");
    QVERIFY(run(second) == MigrationResult::Damaged);
    script("DELETE FROM migration");
    QVERIFY(run(second) == MigrationResult::Damaged);
    script("DROP TABLE migration");
    QVERIFY(!mayOpen(run(second)));
}

void TestMigrationRunner::bookStepsAreAsOnDisk()
{
    const QDir folder(QStringLiteral(JANGBU_SOURCE "/storage/sqlite/migrations"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const Schema schema = bookSchema();
    QCOMPARE(names.size(), static_cast<qsizetype>(schema.migrations.size()));
    QCOMPARE(names.size(), static_cast<qsizetype>(released.size()));
    for (qsizetype place = 0; place < names.size(); ++place) {
        const Migration& step = schema.migrations[static_cast<std::size_t>(place)];
        QCOMPARE(step.version, place + 1);
        QVERIFY(step.oldestProgram >= 1 && step.oldestProgram <= step.version);
        QFile file(folder.filePath(names[place] + QStringLiteral("/up.sql")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray up = file.readAll();
        QCOMPARE(up, QByteArray(step.up.data(), static_cast<qsizetype>(step.up.size())));
        const Released& kept = released[static_cast<std::size_t>(place)];
        QCOMPARE(names[place], QString::fromLatin1(kept.folder));
        const QByteArray hash = QCryptographicHash::hash(up, QCryptographicHash::Sha256).toHex();
        QVERIFY(*kept.sha256 == '\0' || hash == kept.sha256);
    }
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestMigrationRunner)

#include "tst_migration_runner.moc"

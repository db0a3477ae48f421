#include "storage/sql/transaction.h"
#include "storage/sqlite/book_schema.h"
#include "storage/sqlite/native_handle.h"
#include "storage/sqlite/sqlite_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jangbu::storage {

namespace {

using Opened = std::expected<std::unique_ptr<SqliteDatabase>, FileFailure>;

std::string pragma(Connection& connection, const char* name)
{
    const auto rows = runOn(nativeSqlite(connection), ("PRAGMA " + std::string(name)).c_str());
    return rows.value().empty() ? std::string{} : rows.value().front();
}

int modeOf(const QString& path)
{
    return static_cast<int>(QFileInfo(path).permissions()) & 0x777;
}

constexpr int ownerOnly = static_cast<int>(QFile::ReadUser | QFile::WriteUser)
                          | static_cast<int>(QFile::ReadOwner | QFile::WriteOwner);

/// A file system of its own in memory, as small or as read-only as a test wants it.
class Mounted
{
public:
    Mounted(const QString& path, const char* options)
        : m_path(path.toStdString())
        , m_isMounted(::mount("tmpfs", m_path.c_str(), "tmpfs", 0, options) == 0)
    {}

    ~Mounted()
    {
        if (m_isMounted) {
            ::umount2(m_path.c_str(), MNT_DETACH);
        }
    }

    Mounted(const Mounted&) = delete;
    Mounted& operator=(const Mounted&) = delete;
    Mounted(Mounted&&) = delete;
    Mounted& operator=(Mounted&&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("tmpfs", m_path.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    std::string m_path;
    bool m_isMounted;
};

} // namespace

class TestSqliteDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newBookIsPrivate();
    void connectionsFollowTheRules();
    void existingBookIsOpenedAgain();
    void missingBookIsSaidSo();
    void secondUserIsKeptOut();
    void lockEndsWithTheProcess();
    void textFileIsNotOurs();
    void otherDatabaseIsNotOursAndUntouched();
    void newerBookIsSaidSo();
    void brokenPagesAreDamage();
    void readOnlyFolderIsSaidSo();
    void fullDiskIsSaidSo();
    void unorderlyEndIsRemembered();
    void checkpointEmptiesTheWal();

private:
    [[nodiscard]] Opened open(OpenIntent intent = OpenIntent::CreateIfMissing);
    [[nodiscard]] FileError errorOf(OpenIntent intent = OpenIntent::CreateIfMissing);
    [[nodiscard]] QString file(const char* name = "book.db") const;

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

void TestSqliteDatabase::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    QVERIFY(m_parent->isValid());
    m_folder = m_parent->filePath(QStringLiteral("data"));
}

void TestSqliteDatabase::cleanup()
{
    m_parent.reset();
}

QString TestSqliteDatabase::file(const char* name) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name);
}

Opened TestSqliteDatabase::open(OpenIntent intent)
{
    return SqliteDatabase::open(bookFile(m_folder.toStdString()), intent, Instant{1});
}

FileError TestSqliteDatabase::errorOf(OpenIntent intent)
{
    const Opened opened = open(intent);
    if (opened) {
        qWarning("it was opened");
        return FileError::Failed;
    }
    return opened.error().error;
}

void TestSqliteDatabase::newBookIsPrivate()
{
    const Opened opened = open();
    QVERIFY(opened);
    const auto writer = (*opened)->openWriter();
    QVERIFY(writer);
    Transaction transaction = Transaction::begin(**writer, TransactionMode::Write).value();
    QVERIFY(transaction.prepare("INSERT INTO setting (key, value) VALUES (?, ?)")
                .bind("k", "v")
                .execute(1));
    QVERIFY(transaction.commit());
    QCOMPARE(modeOf(m_folder) & 0x077, 0);
    for (const char* name : {"book.db", "book.db-wal", "book.db-shm", "book.lock"}) {
        QVERIFY2(QFile::exists(file(name)), name);
        QCOMPARE(modeOf(file(name)), ownerOnly & 0x777);
    }
    (*opened)->beforeClose(**writer);
}

void TestSqliteDatabase::connectionsFollowTheRules()
{
    const Opened opened = open();
    QVERIFY(opened);
    const auto writer = (*opened)->openWriter();
    const auto reader = (*opened)->openReader();
    QVERIFY(writer && reader);
    for (Connection* connection : {writer->get(), reader->get()}) {
        QCOMPARE(pragma(*connection, "journal_mode"), std::string("wal"));
        QCOMPARE(pragma(*connection, "synchronous"), std::string("2"));
        QCOMPARE(pragma(*connection, "wal_autocheckpoint"), std::string("0"));
        QCOMPARE(pragma(*connection, "foreign_keys"), std::string("1"));
        QCOMPARE(pragma(*connection, "trusted_schema"), std::string("0"));
        QCOMPARE(pragma(*connection, "cell_size_check"), std::string("1"));
        QCOMPARE(pragma(*connection, "temp_store"), std::string("2"));
        QCOMPARE(pragma(*connection, "mmap_size"), std::string("0"));
        QCOMPARE(pragma(*connection, "busy_timeout"), std::string("5000"));
        int isDefensive = 0;
        sqlite3_db_config(nativeSqlite(*connection), SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);
        QCOMPARE(isDefensive, 1);
    }
    QCOMPARE(pragma(**reader, "query_only"), std::string("1"));
    QCOMPARE(pragma(**writer, "query_only"), std::string("0"));
    int staysOut = 0;
    sqlite3_db_config(nativeSqlite(**reader), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &staysOut);
    QCOMPARE(staysOut, 1);
    (*opened)->beforeClose(**writer);
}

void TestSqliteDatabase::existingBookIsOpenedAgain()
{
    {
        const Opened created = open();
        QVERIFY(created);
        QVERIFY((*created)->migration() == MigrationResult::Created);
    }
    const Opened again = open(OpenIntent::Existing);
    QVERIFY(again);
    QVERIFY((*again)->migration() == MigrationResult::UpToDate);
}

void TestSqliteDatabase::missingBookIsSaidSo()
{
    QVERIFY(errorOf(OpenIntent::Existing) == FileError::FolderUnusable);
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(errorOf(OpenIntent::Existing) == FileError::Missing);
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestSqliteDatabase::secondUserIsKeptOut()
{
    const Opened first = open();
    QVERIFY(first);
    QVERIFY(errorOf() == FileError::InUse);
}

void TestSqliteDatabase::lockEndsWithTheProcess()
{
    QVERIFY(QDir().mkpath(m_folder));
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FileLock::take(file("book.lock").toStdString());
        ::_exit(lock ? 0 : 1); // no destructor: as at a kill
    }
    int status = 0;
    QVERIFY(::waitpid(child, &status, 0) == child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(open());
}

void TestSqliteDatabase::textFileIsNotOurs()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile text(file());
    QVERIFY(text.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("name;price\n").repeated(1'000);
    text.write(content);
    text.close();
    QVERIFY(errorOf() == FileError::NotOurs);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), content);
}

void TestSqliteDatabase::otherDatabaseIsNotOursAndUntouched()
{
    QVERIFY(QDir().mkpath(m_folder));
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(file()), &handle), SQLITE_OK);
    QVERIFY(runOn(handle, "CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('김치')"));
    sqlite3_close(handle);
    QFile other(file());
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray before = other.readAll();
    other.close();
    QVERIFY(errorOf() == FileError::NotOurs);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QVERIFY(other.readAll() == before);
}

void TestSqliteDatabase::newerBookIsSaidSo()
{
    {
        const Opened created = open();
        QVERIFY(created);
        const auto writer = (*created)->openWriter();
        const std::string next = std::to_string(bookSchema().migrations.size() + 1);
        const std::string row = "(" + next + ", 'next', 'x', 0, " + next + ")";
        QVERIFY(runOn(nativeSqlite(**writer), ("INSERT INTO migration VALUES " + row).c_str()));
        (*created)->beforeClose(**writer);
    }
    QVERIFY(errorOf() == FileError::Newer);
}

void TestSqliteDatabase::brokenPagesAreDamage()
{
    QVERIFY(open());
    QFile book(file());
    QVERIFY(book.open(QIODevice::ReadWrite));
    for (qint64 at = 4'096; at < book.size(); at += 4'096) {
        book.seek(at);
        book.write(QByteArray(64, '\xEE'));
    }
    book.close();
    QVERIFY(errorOf() == FileError::Damaged);
}

void TestSqliteDatabase::readOnlyFolderIsSaidSo()
{
    QVERIFY(QDir().mkpath(m_folder));
    if (::geteuid() != 0) {
        QVERIFY(open());
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(file("book.lock"), QFile::ReadOwner));
        QVERIFY(errorOf() == FileError::ReadOnly);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return;
    }
    const Mounted disk(m_folder, "size=8m");
    if (!disk.isMounted()) {
        QSKIP("neither an ordinary user nor able to mount: a read-only folder cannot be made");
    }
    QVERIFY(open());
    QVERIFY(disk.makeReadOnly());
    QVERIFY(errorOf() == FileError::ReadOnly);
}

void TestSqliteDatabase::fullDiskIsSaidSo()
{
    QVERIFY(QDir().mkpath(m_folder));
    const Mounted disk(m_folder, "size=64k");
    if (!disk.isMounted()) {
        QSKIP("cannot mount a small disk here");
    }
    QVERIFY(errorOf() == FileError::DiskFull);
}

void TestSqliteDatabase::unorderlyEndIsRemembered()
{
    {
        const Opened opened = open();
        QVERIFY(opened);
        const auto writer = (*opened)->openWriter();
        QVERIFY(writer);
        // The writer is gone without beforeClose, as when its connection was lost.
    }
    {
        const auto lock = FileLock::take(file("book.lock").toStdString());
        QVERIFY(lock);
        QVERIFY(!(*lock)->wasClosedInOrder());
    }
    QVERIFY(open());
    const auto lock = FileLock::take(file("book.lock").toStdString());
    QVERIFY(lock);
    QVERIFY((*lock)->wasClosedInOrder());
}

void TestSqliteDatabase::checkpointEmptiesTheWal()
{
    const Opened opened = open();
    QVERIFY(opened);
    const auto writer = (*opened)->openWriter();
    QVERIFY(writer);
    const std::string large(200'000, 'x');
    qint64 most = 0;
    for (int round = 0; round < 300; ++round) {
        Transaction transaction = Transaction::begin(**writer, TransactionMode::Write).value();
        QVERIFY(transaction
                    .prepare("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) "
                             "DO UPDATE SET value = excluded.value")
                    .bind("k", large)
                    .execute(1));
        QVERIFY(transaction.commit());
        (*opened)->afterCommit(**writer);
        most = std::max(most, QFileInfo(file("book.db-wal")).size());
    }
    // 60 MB were written; the WAL begins anew after 16.
    QVERIFY2(most < 20'000'000, qPrintable(QString::number(most)));
    (*opened)->beforeClose(**writer);
    QCOMPARE(QFileInfo(file("book.db-wal")).size(), 0);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestSqliteDatabase)

#include "tst_sqlite_database.moc"

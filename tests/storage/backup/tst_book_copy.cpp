#include "storage/backup/book_copy.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace jangbu::tests {

using namespace storage;

namespace {

/// Whether this process has the file open.
bool isOpen(const std::filesystem::path& file)
{
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return std::ranges::any_of(files, [&file](const std::filesystem::directory_entry& entry) {
        std::error_code error;
        return std::filesystem::read_symlink(entry.path(), error) == file;
    });
}

} // namespace

class TestBookCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_source = Connection::open(sqliteTarget(folder() / "book.db"), m_dialect).value();
        // More than one step copies.
        QVERIFY(m_source->runText("CREATE TABLE page (content BLOB) STRICT"));
        QVERIFY(m_source->runText("INSERT INTO page VALUES (zeroblob(8000000))"));
    }

    void cleanup() { m_source.reset(); }

    void everythingIsCopied()
    {
        const auto steps = [this](const WriterStep& step) {
            while (step(m_source.get())) {
            }
        };
        QVERIFY(copyBook(steps, target(), {}));
        const auto copy = Connection::open(sqliteTarget(target()), m_dialect);
        QVERIFY(copy.has_value());
        const auto length = (*copy)->runText("SELECT length(content) FROM page");
        QVERIFY(length.has_value());
        QCOMPARE(length->front(), std::string("8000000"));
    }

    void whereItEndsEarlyItLetsGoAtOnce()
    {
        WriterStep kept; // as the committer has it, still, when the one who waits has gone on
        const auto closing = [&](WriterStep step) {
            QVERIFY(step(m_source.get()));
            QVERIFY(isOpen(target()));
            QVERIFY(!step(nullptr));
            kept = std::move(step);
        };
        const auto copied = copyBook(closing, target(), {});
        QVERIFY(!copied);
        QVERIFY(copied.error().trouble == BackupTrouble::Unavailable);
        QVERIFY(!isOpen(target()));
    }

private:
    [[nodiscard]] std::filesystem::path folder() const
    {
        return std::filesystem::canonical(m_dir->path().toStdString());
    }

    [[nodiscard]] std::filesystem::path target() const { return folder() / "copy.db"; }

    SqliteDialect m_dialect;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_source;
};

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestBookCopy)

#include "tst_book_copy.moc"

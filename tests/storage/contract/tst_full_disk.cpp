#include "storage/sqlite/sqlite_database.h"
#include "storage/wire/outcome_json.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

#include <map>

namespace jangbu::tests {

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingAnsweredIsLostAndSellingGoesOn();

private:
    [[nodiscard]] bool fillDisk();

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

void TestFullDisk::init()
{
    m_isMounted = ::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=6m") == 0;
}

void TestFullDisk::cleanup()
{
    if (m_isMounted) {
        ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
}

bool TestFullDisk::fillDisk()
{
    QFile ballast(m_folder.filePath(QStringLiteral("ballast")));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return false;
    }
    const QByteArray page(4'096, 'x');
    while (ballast.write(page) == page.size()) {
    }
    return true;
}

void TestFullDisk::nothingAnsweredIsLostAndSellingGoesOn()
{
    if (!m_isMounted) {
        QSKIP("cannot mount a small disk here: what a full one does is NOT TESTED");
    }
    SqliteEngine engine;
    const storage::Vault vault{storage::SecretKey{}};
    const std::vector<Command> history = generators::makeHistory(5, 600);
    const fakes::FixedClock clock(history.front().occurredAt);
    const auto database = engine.open(m_folder.path().toStdString());
    QVERIFY(database != nullptr);
    std::vector<storage::CommitAlert> alerts;
    auto committer = storage::Committer::start(
        {*database, vault, clock, [&alerts](const auto& alert) { alerts.push_back(alert); }}
    );
    QVERIFY(committer);

    const std::span<const Command> all(history);
    const std::vector<Answer> before = submitAll(**committer, all.first(200));
    QVERIFY(fillDisk());
    const std::vector<Answer> during = submitAll(**committer, all.subspan(200));
    const auto isUnavailable = [](const Answer& answer) {
        return answer == Answer(std::unexpected(SubmitError::Unavailable));
    };
    QVERIFY(std::ranges::any_of(during, isUnavailable));
    QVERIFY(!alerts.empty());
    QVERIFY(alerts.front().failure.fault == storage::Fault::Full);

    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("ballast"))));
    const std::vector<Answer> after = submitAll(**committer, history);
    const auto reader = database->openReader().value();
    std::map<CommandId, std::string> stored;
    for (const StoredCommand& command : storedCommands(*reader)) {
        stored.emplace(command.id, command.outcome);
    }
    for (std::size_t place = 0; place < history.size(); ++place) {
        QVERIFY(after[place].has_value());
        QCOMPARE(stored.at(history[place].id), storage::writeOutcome(*after[place]));
        const Answer& first = place < 200 ? before[place] : during[place - 200];
        QVERIFY(first == after[place] || isUnavailable(first));
    }
    QCOMPARE(brokenLaws(*reader, vault), std::string{});
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestFullDisk)

#include "tst_full_disk.moc"

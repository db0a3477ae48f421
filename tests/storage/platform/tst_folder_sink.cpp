#include "storage/platform/sink/folder_sink.h"
#include "tests/fakes/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jangbu::storage {

namespace {

constexpr Instant noon{1'790'650'800 * usPerSecond};

PlatformEvent eventOf(std::int64_t seq)
{
    const std::string id = std::to_string(seq);
    return {seq, CustomerId{}, id, "{\"id\":\"" + id + "\"}"};
}

} // namespace

class TestFolderSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLineIsAnEvent()
    {
        FolderSink sink(path(), m_clock);
        const std::vector<PlatformEvent> events{eventOf(1), eventOf(2)};
        QCOMPARE(sink.send(events).taken, std::size_t{2});
        QCOMPARE(sink.send({events.data(), 1}).taken, std::size_t{1}); // once more is no harm
        QCOMPARE(files().size(), 1);
        QCOMPARE(textOf(files().constFirst()), "{\"id\":\"1\"}\n{\"id\":\"2\"}\n{\"id\":\"1\"}\n");
    }

    void tornLineOfAKilledRunIsCutOff()
    {
        const std::vector<PlatformEvent> events{eventOf(1)};
        QVERIFY(FolderSink(path(), m_clock).send(events).taken == 1);
        QFile file(files().constFirst());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"id\":\"2\",\"da");
        file.close();
        FolderSink sink(path(), m_clock);
        const std::vector<PlatformEvent> next{eventOf(2)};
        QCOMPARE(sink.send(next).taken, std::size_t{1});
        QCOMPARE(textOf(files().constFirst()), "{\"id\":\"1\"}\n{\"id\":\"2\"}\n");
    }

    void fileWithoutAnyWholeLineBeginsAnew()
    {
        const std::vector<PlatformEvent> events{eventOf(1)};
        QVERIFY(FolderSink(path(), m_clock).send(events).taken == 1);
        QFile file(files().constFirst());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"id\"");
        file.close();
        FolderSink sink(path(), m_clock);
        QCOMPARE(sink.send(events).taken, std::size_t{1});
        QCOMPARE(textOf(files().constFirst()), "{\"id\":\"1\"}\n");
    }

    void aDayHasItsOwnFile()
    {
        FolderSink sink(path(), m_clock);
        const std::vector<PlatformEvent> events{eventOf(1)};
        QVERIFY(sink.send(events).taken == 1);
        m_clock.advance(usPerDay);
        QVERIFY(sink.send(events).taken == 1);
        QCOMPARE(files().size(), 2);
        m_clock.set(noon);
    }

    void largeFileIsFollowedByAnother()
    {
        static_cast<void>(FolderSink(path(), m_clock).send({}));
        QFile file(files().constFirst());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(FolderSink::bytesOfAFileMax));
        file.close();
        FolderSink sink(path(), m_clock);
        const std::vector<PlatformEvent> events{eventOf(1)};
        QVERIFY(sink.send(events).taken == 1);
        QCOMPARE(files().size(), 2);
        QCOMPARE(textOf(files().constLast()), "{\"id\":\"1\"}\n");
    }

    void folderThatCannotBeMadeIsSaid()
    {
        QFile file(m_folder->filePath(QStringLiteral("there")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FolderSink sink(path() / "below", m_clock);
        const std::vector<PlatformEvent> events{eventOf(1)};
        const SendResult result = sink.send(events);
        QCOMPARE(result.taken, std::size_t{0});
        QVERIFY(result.verdict == SendVerdict::Later);
        QVERIFY(!result.reason.empty());
    }

private:
    [[nodiscard]] std::filesystem::path path() const
    {
        return m_folder->filePath(QStringLiteral("there")).toStdString();
    }

    [[nodiscard]] QStringList files() const
    {
        const QDir folder(QString::fromStdString(path().string()));
        QStringList found;
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            found << folder.filePath(name);
        }
        return found;
    }

    [[nodiscard]] static QByteArray textOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::FixedClock m_clock{noon};
};

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestFolderSink)

#include "tst_folder_sink.moc"

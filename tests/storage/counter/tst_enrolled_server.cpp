#include "storage/counter/enrolled_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::storage;

namespace {

std::unique_ptr<CounterFile> openedIn(const QTemporaryDir& folder)
{
    auto opened = CounterFile::open(folder.path().toStdString(), Instant{0});
    return opened ? *std::move(opened) : nullptr;
}

/// Of the key whose first byte is this.
Vault vaultOf(std::uint8_t first)
{
    SecretKey key;
    key.bytes()[0] = first;
    return Vault{key};
}

const EnrolledServer server{"https://10.0.0.5:8443", {0x01, 0xFE}, "a-token-nobody-may-read"};

} // namespace

class TestEnrolledServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRememberedAndReplaced();
    void tokenIsSealed();
    void anotherKeyFindsNothing();
};

void TestEnrolledServer::isRememberedAndReplaced()
{
    const QTemporaryDir folder;
    const Vault vault = vaultOf(1);
    {
        const auto file = openedIn(folder);
        QVERIFY(file);
        QCOMPARE(enrolledServer(*file, vault).value_or(server), std::nullopt);
        QVERIFY(setEnrolledServer(*file, vault, server));
    }
    const auto file = openedIn(folder);
    QCOMPARE(enrolledServer(*file, vault).value_or(std::nullopt), std::optional(server));
    const EnrolledServer other{"https://other", {}, "another"};
    QVERIFY(setEnrolledServer(*file, vault, other));
    QCOMPARE(enrolledServer(*file, vault).value_or(std::nullopt), std::optional(other));
}

void TestEnrolledServer::tokenIsSealed()
{
    const QTemporaryDir folder;
    const Vault vault = vaultOf(1);
    QVERIFY(setEnrolledServer(*openedIn(folder), vault, server));
    for (const char* const name : {"counter.db", "counter.db-wal"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly)) {
            QVERIFY(!file.readAll().contains(server.token.c_str()));
        }
    }
}

void TestEnrolledServer::anotherKeyFindsNothing()
{
    const QTemporaryDir folder;
    const auto file = openedIn(folder);
    QVERIFY(setEnrolledServer(*file, vaultOf(1), server));
    QCOMPARE(enrolledServer(*file, vaultOf(2)).value_or(server), std::nullopt);
}

QTEST_GUILESS_MAIN(TestEnrolledServer)
#include "tst_enrolled_server.moc"

#include "tests/app/ctl/ctl_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::app;

/// Sends a small shop's sales to a folder with the real program.
class TestPlatformCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(initCtlShop(shop(), QStringLiteral("GBP")).exitCode, 0);
        QFile invoices(m_folder->filePath(QStringLiteral("invoices.csv")));
        QVERIFY(invoices.open(QIODevice::WriteOnly));
        invoices.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,"
                       "Country\n"
                       "489434,85048,GLASS BALL,12,2009-12-01 07:45:00,6.95,13085,UK\n"
                       "489434,22041,RECORD FRAME,2,2009-12-01 07:45:00,2.10,13085,UK\n"
                       "489435,22041,RECORD FRAME,4,2009-12-01 07:46:00,2.10,13086,UK\n");
        invoices.close();
        const CtlRun replayed = run({QStringLiteral("replay"), invoices.fileName()});
        QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.complaint + replayed.text));
    }

    void withoutAPlatformItSaysSo()
    {
        const CtlRun status = platform({QStringLiteral("status")});
        QCOMPARE(status.exitCode, 1);
        QVERIFY2(status.complaint.contains(u"platform set"), qPrintable(status.complaint));
    }

    void sendsEverythingOnce()
    {
        configure();
        const CtlRun before = platform({QStringLiteral("status")});
        QCOMPARE(before.exitCode, 0);
        const int queued = before.json[u"queued"].toInt();
        QVERIFY(queued > 1);
        const CtlRun sent = platform({QStringLiteral("run")});
        QVERIFY2(sent.exitCode == 0, qPrintable(sent.complaint));
        QCOMPARE(sent.json[u"sent"].toInt(), queued);
        QCOMPARE(sent.json[u"queued"].toInt(), 0);
        QCOMPARE(lines().size(), queued);
        QCOMPARE(platform({QStringLiteral("run")}).exitCode, 0);
        QCOMPARE(lines().size(), queued); // nothing is sent twice
        QCOMPARE(run({QStringLiteral("verify")}).exitCode, 0);
    }

    void aRangeIsSentAgainWithItsIds()
    {
        configure();
        QCOMPARE(platform({QStringLiteral("run")}).exitCode, 0);
        const QList<QByteArray> before = lines();
        const CtlRun again = platform(
            {QStringLiteral("replay"),
             QStringLiteral("--from"),
             QStringLiteral("1"),
             QStringLiteral("--to"),
             QStringLiteral("2")}
        );
        QVERIFY2(again.exitCode == 0, qPrintable(again.complaint));
        QCOMPARE(again.json[u"to"].toInt(), 2);
        QCOMPARE(lines(), before + before.first(2));
        QCOMPARE(platform({QStringLiteral("status")}).json[u"queued"].toInt(), 0);
        const CtlRun none = platform(
            {QStringLiteral("replay"),
             QStringLiteral("--from"),
             QStringLiteral("1000"),
             QStringLiteral("--to"),
             QStringLiteral("1001")}
        );
        QCOMPARE(none.exitCode, 1);
    }

    void whatCannotBeReachedIsSaidAndKept()
    {
        configure();
        QFile blocker(m_folder->filePath(QStringLiteral("out")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const CtlRun refused = platform({QStringLiteral("run")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.complaint.contains(u"not all was sent"), qPrintable(refused.complaint));
        QVERIFY(blocker.remove());
        QCOMPARE(platform({QStringLiteral("run")}).exitCode, 0);
    }

    void wrongPlacesAreRefused_data()
    {
        QTest::addColumn<QStringList>("place");
        const QString endpoint = QStringLiteral("--endpoint");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("plain http") << QStringList{endpoint, QStringLiteral("http://shop.kr/e")};
        QTest::newRow("password"
        ) << QStringList{endpoint, QStringLiteral("https://me:secret@shop.kr/e")};
        QTest::newRow("no address") << QStringList{endpoint, QStringLiteral("ftp://shop.kr")};
        QTest::newRow("name") << QStringList{
            QStringLiteral("--name"),
            QStringLiteral("a b"),
            QStringLiteral("--to-folder"),
            QStringLiteral("/tmp")
        };
    }

    void wrongPlacesAreRefused()
    {
        QFETCH(const QStringList, place);
        QVERIFY(platform(QStringList{QStringLiteral("set")} + place).exitCode != 0);
    }

    void canBeTurnedOff()
    {
        configure();
        QCOMPARE(platform({QStringLiteral("off")}).exitCode, 0);
        QCOMPARE(platform({QStringLiteral("run")}).exitCode, 1);
    }

private:
    [[nodiscard]] QString shop() const { return m_folder->filePath(QStringLiteral("shop")); }

    [[nodiscard]] QString out() const { return m_folder->filePath(QStringLiteral("out")); }

    [[nodiscard]] CtlRun run(const QStringList& arguments) const
    {
        return runCtl(shop(), arguments);
    }

    [[nodiscard]] CtlRun platform(const QStringList& arguments) const
    {
        return run(QStringList{QStringLiteral("platform")} + arguments);
    }

    void configure() const
    {
        const CtlRun set = platform({QStringLiteral("set"), QStringLiteral("--to-folder"), out()});
        QVERIFY2(set.exitCode == 0, qPrintable(set.complaint));
    }

    [[nodiscard]] QList<QByteArray> lines() const
    {
        QList<QByteArray> found;
        const QDir folder(out());
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                const QByteArray text = file.readAll().chopped(1);
                found += text.split('\n');
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPlatformCommand)
#include "tst_platform_command.moc"

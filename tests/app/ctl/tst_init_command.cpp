#include "tests/app/ctl/ctl_run.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::app;

namespace {

QStringList request(const QString& admin, const QString& currency, const QString& shop)
{
    return {
        QStringLiteral("init"),
        QStringLiteral("--shop"),
        shop,
        QStringLiteral("--currency"),
        currency,
        QStringLiteral("--admin"),
        admin,
        QStringLiteral("--pin-file"),
        QStringLiteral("-"),
    };
}

} // namespace

class TestInitCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aRefusedSetUpLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("part");
        const QString kim = QStringLiteral("kim");
        const QString won = QStringLiteral("KRW");
        const QString name = QStringLiteral("장부상회");
        QTest::newRow("currency") << request(kim, QStringLiteral("XXQ"), name)
                                  << QByteArray("1234\n") << QStringLiteral("ISO 4217");
        QTest::newRow("login") << request(QStringLiteral(" "), won, name) << QByteArray("1234\n")
                               << QStringLiteral("login");
        QTest::newRow("shop") << request(kim, won, QString(201, u'가')) << QByteArray("1234\n")
                              << QStringLiteral("shop's name");
        QTest::newRow("PIN") << request(kim, won, name) << QByteArray("12\n")
                             << QStringLiteral("4 to 8 digits");
    }

    void aRefusedSetUpLeavesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, pin);
        QFETCH(QString, part);
        const QTemporaryDir folder;
        const QString shop = folder.filePath(QStringLiteral("shop"));
        const CtlRun run = runCtl(shop, arguments, pin);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(part), qPrintable(run.complaint));
        QVERIFY(!QFileInfo::exists(shop));
    }

    void aPinFileOfAnotherSystemIsRead()
    {
        const QTemporaryDir folder;
        const QString shop = folder.filePath(QStringLiteral("shop"));
        const QStringList arguments =
            request(QStringLiteral("kim"), QStringLiteral("KRW"), QStringLiteral("장부상회"));
        const CtlRun run = runCtl(
            shop,
            arguments,
            "\xEF\xBB\xBF"
            "1234\r\n"
        );
        QVERIFY2(run.exitCode == 0, qPrintable(run.complaint));
        const CtlRun staff = runCtl(shop, {QStringLiteral("staff"), QStringLiteral("list")});
        QCOMPARE(staff.json.array().size(), 1);
    }

    void aFileInPlaceOfTheFolderIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList arguments =
            request(QStringLiteral("kim"), QStringLiteral("KRW"), QStringLiteral("장부상회"));
        const CtlRun run = runCtl(path, arguments, "1234\n");
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(u"it is a file"), qPrintable(run.complaint));
    }

    void otherNamesThanKnownOnesAreExplained()
    {
        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("KRW")).exitCode, 0);
        const QStringList add{
            QStringLiteral("staff"),
            QStringLiteral("add"),
            QStringLiteral("lee"),
            QStringLiteral("--pin-file"),
            QStringLiteral("-"),
            QStringLiteral("--role"),
        };
        const CtlRun boss =
            runCtl(folder.path(), add + QStringList{QStringLiteral("boss")}, "1234");
        QCOMPARE(boss.exitCode, 2);
        QVERIFY2(
            boss.complaint.contains(u"boss not in {cashier,manager,admin}"),
            qPrintable(boss.complaint)
        );
        const CtlRun manager =
            runCtl(folder.path(), add + QStringList{QStringLiteral("manager")}, "1234");
        QCOMPARE(manager.exitCode, 0);
        QCOMPARE(manager.json[u"login"].toString(), QStringLiteral("lee"));
        QCOMPARE(manager.json[u"role"].toString(), QStringLiteral("manager"));

        const QStringList import{
            QStringLiteral("import"),
            QStringLiteral("products"),
            QStringLiteral("x.csv"),
        };
        const CtlRun latin = runCtl(
            folder.path(),
            import + QStringList{QStringLiteral("--encoding"), QStringLiteral("latin1")}
        );
        QVERIFY2(latin.complaint.contains(u"{auto,cp949,utf-8}"), qPrintable(latin.complaint));
        const CtlRun stock = runCtl(
            folder.path(),
            import + QStringList{QStringLiteral("--stock"), QStringLiteral("-5")}
        );
        QCOMPARE(stock.exitCode, 2);
        QVERIFY2(stock.complaint.size() < 200, qPrintable(stock.complaint));
    }
};

QTEST_GUILESS_MAIN(TestInitCommand)
#include "tst_init_command.moc"

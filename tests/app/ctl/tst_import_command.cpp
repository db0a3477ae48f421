#include "tests/app/ctl/ctl_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::app;

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& content)
{
    const QString path = folder.filePath(QStringLiteral("products.csv"));
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    return isOpen && file.write(content) == content.size() ? path : QString();
}

CtlRun import(const QTemporaryDir& folder, const QStringList& options)
{
    return runCtl(
        folder.filePath(QStringLiteral("shop")),
        QStringList{QStringLiteral("import"), QStringLiteral("products")} + options
    );
}

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void goodRowsGoInAndBadOnesAreListed()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            initCtlShop(folder.filePath(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode,
            0
        );
        const QString file = written(
            folder,
            "\xEF\xBB\xBF상품명;가격;단위\r\n"
            "\"라면, \"\"매운\"\"\r\n맛\";1,200;봉\r\n"
            "두부;싸다;모\r\n"
            ";100;개\r\n"
            "콩나물;1500;봉\r\n"
            "콩나물;1600;봉\r\n"
        );
        const CtlRun dry = import(folder, {file, QStringLiteral("--dry-run")});
        QCOMPARE(dry.json[u"imported"].toInteger(), 2);
        QCOMPARE(dry.json[u"updated"].toInteger(), 1);

        const CtlRun held = import(folder, {file, QStringLiteral("--all-or-nothing")});
        QCOMPARE(held.exitCode, 1);
        QCOMPARE(held.json[u"imported"].toInteger(), 0);

        const CtlRun first = import(folder, {file});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json[u"rows"].toInteger(), 5);
        QCOMPARE(first.json[u"imported"].toInteger(), 2);
        QCOMPARE(first.json[u"updated"].toInteger(), 1);
        const QJsonArray rejected = first.json[u"rejected"].toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0].toObject()[u"line"].toInteger(), 4);
        QCOMPARE(rejected[0].toObject()[u"reason"].toString(), QStringLiteral("price_malformed"));
        QCOMPARE(rejected[1].toObject()[u"reason"].toString(), QStringLiteral("name_empty"));

        const CtlRun again = import(folder, {file});
        QCOMPARE(again.json[u"imported"].toInteger(), 0);
        QCOMPARE(again.json[u"updated"].toInteger(), 3);
    }

    void aCommaThatIsNotQuotedSellsNothingCheaply()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            initCtlShop(folder.filePath(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode,
            0
        );
        const CtlRun run = import(folder, {written(folder, "name,price\nf,1,000\ng,1000,\n")});
        QCOMPARE(run.json[u"imported"].toInteger(), 1);
        const QJsonArray rejected = run.json[u"rejected"].toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0].toObject()[u"reason"].toString(), QStringLiteral("fields_extra"));
    }

    void namesTheFirstBadRowsAndCountsTheRest()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            initCtlShop(folder.filePath(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode,
            0
        );
        QByteArray content = "name,price\n";
        for (int row = 0; row < 1'500; ++row) {
            content += "x,y\n";
        }
        const CtlRun run = import(folder, {written(folder, content)});
        QCOMPARE(run.json[u"rejected"].toArray().size(), 1'000);
        QCOMPARE(run.json[u"rejected"].toArray().last().toObject()[u"line"].toInteger(), 1'001);
        QCOMPARE(run.json[u"rejected_rows"].toInteger(), 1'500);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray("") << QStringLiteral("empty");
        QTest::newRow("no price") << QByteArray("상품명,색\na,b\n") << QStringLiteral("price");
        QTest::newRow("open quote")
            << QByteArray("상품명,가격\n\"a,1\nb,2\n") << QStringLiteral("line 2");
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        const QTemporaryDir folder;
        QCOMPARE(
            initCtlShop(folder.filePath(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode,
            0
        );
        const CtlRun run = import(folder, {written(folder, content)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(part), qPrintable(run.complaint));
    }

    void theGroceryFilesGiveTheSameShopInBothEncodings()
    {
        const QString utf8 = realData(QStringLiteral("korean-grocery.csv"));
        const QString cp949 = realData(QStringLiteral("korean-grocery-cp949.csv"));
        if (utf8.isEmpty() || cp949.isEmpty()) {
            QSKIP("SKIPPED: the real product files are not beside the project");
        }
        const QTemporaryDir folder;
        QCOMPARE(
            initCtlShop(folder.filePath(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode,
            0
        );
        const CtlRun first =
            import(folder, {utf8, QStringLiteral("--stock"), QStringLiteral("10")});
        QCOMPARE(first.json[u"rows"].toInteger(), 831);
        QCOMPARE(first.json[u"imported"].toInteger(), 831);
        QCOMPARE(first.json[u"rejected"].toArray().size(), 0);
        // The same rows in the other encoding are the same products, not one new.
        const CtlRun second = import(folder, {cp949});
        QCOMPARE(second.json[u"rows"].toInteger(), 831);
        QCOMPARE(second.json[u"imported"].toInteger(), 0);
        QCOMPARE(second.json[u"updated"].toInteger(), 831);
        QCOMPARE(
            runCtl(folder.filePath(QStringLiteral("shop")), {QStringLiteral("verify")}).exitCode,
            0
        );
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import_command.moc"

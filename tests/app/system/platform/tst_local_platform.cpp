#include "app/system/init_shop.h"
#include "app/system/platform/platform_file.h"
#include "app/system/shop/local_shop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jangbu::app {

namespace {

constexpr int longestMs = 60'000;

} // namespace

/// A counter's shop that sends its events while it is open.
class TestLocalPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        InitRequest request;
        request.shopName = "우리 가게";
        request.adminLogin = "kim";
        request.pin = "1234";
        const auto shop = LocalShop::open({folder(), true});
        QVERIFY(shop && initShop(**shop, request));
    }

    void nothingIsSentWithoutAPlatform()
    {
        const auto shop = LocalShop::open({folder(), false, true});
        QVERIFY(shop.has_value());
        QVERIFY((*shop)->platform().status()->way == PlatformWay::Off);
        QVERIFY(!(*shop)->platform().replay(1, 1));
    }

    void onlyWhoSaysSoSends()
    {
        configure();
        const auto shop = LocalShop::open({folder(), false});
        QVERIFY(shop.has_value());
        QVERIFY((*shop)->platform().status()->way == PlatformWay::Off);
    }

    void whatHappensIsSent()
    {
        configure();
        {
            const auto shop = LocalShop::open({folder(), false, true});
            QVERIFY(shop.has_value());
            topUp(**shop);
            const auto isSent = [&shop] {
                const auto status = (*shop)->platform().status();
                return status && status->sent == 1 && status->queued == 0;
            };
            QVERIFY(QTest::qWaitFor(isSent, longestMs));
            QCOMPARE(lines(), 1);
            topUp(**shop); // sent now or by the next run
        }
        const auto shop = LocalShop::open({folder(), false, true});
        QTRY_VERIFY_WITH_TIMEOUT((*shop)->platform().status()->sent == 2, longestMs);
        QCOMPARE((*shop)->platform().status()->target, out().toStdString());
        QVERIFY((*shop)->verify().value().isIntact());
        QVERIFY(lines() >= 2);
    }

    void wrongPlaceIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("endpoint");
        const QString usual = QStringLiteral("platform");
        QTest::newRow("plain http") << usual << QStringLiteral("http://elsewhere.kr/");
        QTest::newRow("name") << QStringLiteral("my shop's") << QStringLiteral("https://a.kr/e");
        QTest::newRow("no name") << QString() << QStringLiteral("https://a.kr/e");
    }

    void wrongPlaceIsSaid()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, endpoint);
        PlatformPlace place;
        place.name = name.toStdString();
        place.endpoint = endpoint.toStdString();
        QVERIFY(PlatformFile(folder()).write(place));
        const auto shop = LocalShop::open({folder(), false, true});
        QVERIFY(shop.has_value());
        const auto status = (*shop)->platform().status();
        QVERIFY(status->way == PlatformWay::Stopped);
        QVERIFY(!status->trouble.empty());
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_dir->path().toStdString(); }

    [[nodiscard]] QString out() const { return m_dir->filePath(QStringLiteral("out")); }

    void configure() const
    {
        PlatformPlace place;
        place.folder = out().toStdString();
        QVERIFY(PlatformFile(folder()).write(place));
    }

    static void topUp(LocalShop& shop)
    {
        const auto answer = submitAndWait(
            shop.book(),
            {CommandId{shop.ids().next()},
             Actor{},
             shop.clock().now(),
             TopUp{walkInCustomer, Money{3'000}, Tender::Cash, ""}}
        );
        QVERIFY(answer && isAccepted(*answer));
    }

    [[nodiscard]] qsizetype lines() const
    {
        qsizetype count = 0;
        const QDir there(out());
        for (const QString& name : there.entryList(QDir::Files)) {
            QFile file(there.filePath(name));
            count += file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
        }
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestLocalPlatform)

#include "tst_local_platform.moc"

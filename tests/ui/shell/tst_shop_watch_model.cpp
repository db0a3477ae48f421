#include "tests/fakes/memory_shop_reader.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/shell/shop_watch_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

const Terminal terminal{TerminalId{wellKnownUuid(WellKnown{7}, 3)}, "계산대 2", "B", 1, 1};

} // namespace

class TestShopWatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangedSettingReachesAnOpenCounter();
    void aSaleIsNoNews();
    void whatCannotBeReadStays();

private:
    std::unique_ptr<fakes::MemoryShop> m_shop;
    std::unique_ptr<fakes::MemoryShopReader> m_reader;
    std::unique_ptr<SessionModel> m_session;
    std::unique_ptr<Dispatch> m_dispatch;

    void look()
    {
        ShopWatchModel watch{{*m_reader, *m_dispatch, *m_session}};
        watch.look();
        bool isAnswered = false;
        QVERIFY(QTest::qWaitFor([this] { return m_dispatch->isIdle(); }));
        QMetaObject::invokeMethod(
            &watch,
            [&isAnswered] { isAnswered = true; },
            Qt::QueuedConnection
        );
        QVERIFY(QTest::qWaitFor([&isAnswered] { return isAnswered; }));
    }
};

void TestShopWatchModel::init()
{
    m_shop = std::make_unique<fakes::MemoryShop>();
    m_shop->settings.shopName = "성수점";
    m_shop->terminals.emplace(terminal.id, terminal);
    m_reader = std::make_unique<fakes::MemoryShopReader>(*m_shop);
    m_session = std::make_unique<SessionModel>(m_shop->settings, terminal, Language::Korean);
    m_dispatch = std::make_unique<Dispatch>();
}

void TestShopWatchModel::aChangedSettingReachesAnOpenCounter()
{
    m_shop->settings.shopName = "성수 본점";
    m_shop->settings.autoLockMinutes = 2;
    m_shop->settings.topUpMinimum = Money{5'000};
    m_shop->terminals.at(terminal.id).name = "계산대 3";
    look();
    QVERIFY(m_session->shop() == m_shop->settings);
    QCOMPARE(m_session->terminal().name, std::string("계산대 3"));
}

void TestShopWatchModel::aSaleIsNoNews()
{
    const QSignalSpy changed(m_session.get(), &SessionModel::shopChanged);
    m_shop->terminals.at(terminal.id).nextReceiptNo = 8;
    look();
    QCOMPARE(changed.count(), 0);
}

void TestShopWatchModel::whatCannotBeReadStays()
{
    m_shop->settings.shopName = "성수 본점";
    m_shop->failReads(ReadError::Unavailable);
    look();
    QCOMPARE(m_session->shop().shopName, std::string("성수점"));
    m_shop->readAgain();
    m_shop->settings.shopName.clear();
    look();
    QCOMPARE(m_session->shop().shopName, std::string("성수점"));
}

QTEST_GUILESS_MAIN(TestShopWatchModel)
#include "tst_shop_watch_model.moc"

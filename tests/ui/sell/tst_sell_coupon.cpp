#include "tests/ui/sell/sell_screen.h"
#include "ui/coupon/coupons_view.h"

using namespace jangbu;
using namespace jangbu::ui;

namespace {

CampaignId addCampaign(SellCounter& counter)
{
    const std::lock_guard lock(counter.shop.mutex);
    Campaign campaign;
    campaign.id = CampaignId{wellKnownUuid(WellKnown{7}, 1)};
    campaign.details.name = "단골 1,000원 할인";
    campaign.details.terms.amountOff = Money{1'000};
    campaign.details.terms.minimumSpend = Money{4'000};
    campaign.details.terms.validDays = 7;
    campaign.details.quantity = 10;
    campaign.details.opensAt = Instant{counter.clock.now().us - usPerDay};
    campaign.details.closesAt = Instant{counter.clock.now().us + usPerDay};
    campaign.remaining = 10;
    counter.shop.campaigns.emplace(campaign.id, campaign);
    return campaign.id;
}

/// Hong's first coupon of a new campaign.
CouponKey giveCoupon(Screen& screen)
{
    const CouponKey key{addCampaign(screen), screen.hong, 1};
    const Instant tomorrow{screen.clock.now().us + usPerDay};
    const std::lock_guard lock(screen.shop.mutex);
    screen.shop.coupons.emplace(key, Coupon{key, 1, tomorrow, CouponState::Issued, std::nullopt});
    return key;
}

void useElsewhere(Screen& screen, const CouponKey& key)
{
    const std::lock_guard lock(screen.shop.mutex);
    screen.shop.coupons.at(key).state = CouponState::Used;
}

/// The coupons' screen of the counter that also sells.
class CouponScreen
{
public:
    explicit CouponScreen(Screen& screen)
        : m_screen(screen)
        , model(
              {screen.customers,
               screen.coupons,
               screen.clock,
               screen.dispatch,
               screen.ports().submitter,
               screen.ports().session}
          )
        , view(model, KeyMap{})
    {
        view.resize(1278, 696);
        view.show();
        QApplication::setActiveWindow(&view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        m_screen.settle();
    }

    ~CouponScreen()
    {
        view.hide();
        QApplication::setActiveWindow(m_screen.view.get());
        m_screen.view->focusSearch();
    }

    CouponScreen(const CouponScreen&) = delete;
    CouponScreen& operator=(const CouponScreen&) = delete;
    CouponScreen(CouponScreen&&) = delete;
    CouponScreen& operator=(CouponScreen&&) = delete;

private:
    Screen& m_screen;

public:
    CouponsModel model;
    CouponsView view;
};

} // namespace

/// Coupons by the keyboard alone, from the claim to the receipt.
class TestSellCoupon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void claimsAndPaysByKeyboard();
    void choosesNone();
    void saysWhoseCouponsThereAre();
    void remedyIsOnAKey();
};

void TestSellCoupon::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestSellCoupon::claimsAndPaysByKeyboard()
{
    Screen screen;
    const CampaignId campaign = addCampaign(screen);
    {
        CouponScreen coupons(screen);
        screen.press(Qt::Key_F4);
        screen.type(QStringLiteral("5678"));
        QVERIFY(QTest::qWaitFor([&] { return coupons.model.search().found().rowCount() == 1; }));
        screen.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return coupons.model.canClaim(); })); // the only campaign
        screen.press(Qt::Key_F12);
        QVERIFY(QTest::qWaitFor([&] { return coupons.model.wallet().rowCount() == 1; }));
    }
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    QCOMPARE(screen.total(), QStringLiteral("4,480원"));
    screen.press(Qt::Key_F8);
    QVERIFY(screen.find<TableView>("couponTable")->isVisible());
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find<TableView>("couponTable")->isVisible());
    QCOMPARE(screen.total(), QStringLiteral("3,480원"));
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.balanceOf(screen.hong), 32'400 - 3'480);
    const std::lock_guard lock(screen.shop.mutex);
    const CouponKey key{campaign, screen.hong, 1};
    QVERIFY(screen.shop.coupons.at(key).state == CouponState::Used);
    QCOMPARE(screen.shop.orders.begin()->second.discount, Money{1'000});
}

void TestSellCoupon::choosesNone()
{
    Screen screen;
    static_cast<void>(giveCoupon(screen));
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    QVERIFY(screen.find<QWidget>("couponStrip")->isVisible());
    screen.clickKey("useCoupon");
    QCOMPARE(screen.total(), QStringLiteral("3,480원"));
    screen.clickKey("otherCoupons");
    screen.clickKey("noCoupon");
    QCOMPARE(screen.total(), QStringLiteral("4,480원"));
    screen.clickKey("useCoupon");
    screen.clickKey("useCoupon"); // the same key takes it out again
    QCOMPARE(screen.total(), QStringLiteral("4,480원"));
}

void TestSellCoupon::saysWhoseCouponsThereAre()
{
    Screen screen;
    screen.scan(SellCounter::barcode(1));
    screen.press(Qt::Key_F8);
    QVERIFY(!screen.notice().isEmpty());
    QVERIFY(!screen.find<TableView>("couponTable")->isVisible());
    QVERIFY(!screen.find<QWidget>("couponStrip")->isVisible());
}

void TestSellCoupon::remedyIsOnAKey()
{
    Screen screen;
    const CouponKey key = giveCoupon(screen);
    screen.serveHong();
    screen.scan(SellCounter::barcode(1));
    screen.clickKey("useCoupon");
    useElsewhere(screen, key);
    screen.press(Qt::Key_F12);
    QVERIFY(QTest::qWaitFor([&screen] { return !screen.notice().isEmpty(); }));
    screen.settle();
    screen.click(screen.find<NoticeLine>("sellNotice")->actionKey());
    screen.settle();
    screen.press(Qt::Key_F12);
    screen.waitPaid();
    QCOMPARE(screen.balanceOf(screen.hong), 32'400 - 4'480);
}

QTEST_MAIN(TestSellCoupon)
#include "tst_sell_coupon.moc"

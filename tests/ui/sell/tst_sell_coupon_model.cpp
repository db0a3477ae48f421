#include "tests/ui/sell/sell_shop.h"
#include "ui/text/refusal_text.h"

using namespace jangbu;
using namespace jangbu::ui;

namespace {

using Kind = CouponOffer::Kind;

/// A shop whose customer has a coupon of 1,000 from 4,000 and one of 3,000 from 20,000.
class CouponShop : public Shop
{
public:
    CouponShop() : small(addCoupon(1, 1'000, 4'000)), large(addCoupon(2, 3'000, 20'000)) {}

    CouponKey addCoupon(std::uint8_t number, std::int64_t amount, std::int64_t minimum)
    {
        const std::lock_guard lock(shop.mutex);
        Campaign campaign;
        campaign.id = CampaignId{wellKnownUuid(WellKnown{7}, number)};
        campaign.details.name = "단골";
        campaign.details.terms.amountOff = Money{amount};
        campaign.details.terms.minimumSpend = Money{minimum};
        campaign.details.terms.validDays = 7;
        campaign.details.quantity = 10;
        campaign.remaining = 9;
        campaign.nextIssueNo = 2;
        shop.campaigns.emplace(campaign.id, campaign);
        const CouponKey key{campaign.id, hong, 1};
        const Instant week{clock.now().us + 7 * usPerDay};
        shop.coupons.emplace(key, Coupon{key, 1, week, CouponState::Issued, std::nullopt});
        return key;
    }

    void setState(const CouponKey& key, CouponState state)
    {
        const std::lock_guard lock(shop.mutex);
        shop.coupons.at(key).state = state;
    }

    [[nodiscard]] CouponState stateOf(const CouponKey& key) const
    {
        const std::lock_guard lock(shop.mutex);
        return shop.coupons.at(key).state;
    }

    [[nodiscard]] Kind offer() { return model().couponOffer().kind; }

    CouponKey small;
    CouponKey large;
};

} // namespace

class TestSellCouponModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersNothingWithoutMembership();
    void suggestsTheBestAndPaysWithIt();
    void saysHowFarTheNextOneIs();
    void usesAnotherOrNone();
    void saysThatTheCartBecameTooSmall();
    void saysThatItTakesNothingOff();
    void aChangeOfTheCartIsNoNewsOfTheCoupons();
    void saysThatItWasUsedElsewhere();
    void takesNoCashForACouponThatIsGone();
    void staysWithItsCustomer();
    void isKeptByAParkedCart();
    void paysNothingBeforeTheCouponIsRead();
};

void TestSellCouponModel::offersNothingWithoutMembership()
{
    CouponShop shop;
    shop.model().scan(ramen);
    shop.settle();
    QVERIFY(shop.offer() == Kind::None);
    shop.model().useBestCoupon();
    QVERIFY(!shop.model().cart().coupon);
}

void TestSellCouponModel::suggestsTheBestAndPaysWithIt()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().setPendingQuantity(5);
    shop.model().scan(ramen); // 22,400
    shop.settle();
    QVERIFY(shop.offer() == Kind::Suggested);
    QCOMPARE(shop.model().couponOffer().saving, QStringLiteral("−3,000원"));
    QCOMPARE(shop.model().figures().total, QStringLiteral("22,400원")); // only suggested
    shop.model().useBestCoupon();
    shop.settle();
    QVERIFY(shop.offer() == Kind::Applied);
    QCOMPARE(shop.model().cart().coupon, std::optional(shop.large));
    QCOMPARE(shop.model().figures().gross, QStringLiteral("22,400원"));
    QCOMPARE(shop.model().figures().discount, QStringLiteral("−3,000원"));
    QCOMPARE(shop.model().figures().total, QStringLiteral("19,400원"));
    QCOMPARE(shop.model().figures().vat, QStringLiteral("1,764원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 19'400);
    QVERIFY(shop.stateOf(shop.large) == CouponState::Used);
    QVERIFY(shop.stateOf(shop.small) == CouponState::Issued);
    QCOMPARE(shop.model().figures().discount, QStringLiteral("−3,000원"));
}

void TestSellCouponModel::saysHowFarTheNextOneIs()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(water); // 1,180
    shop.settle();
    QVERIFY(shop.offer() == Kind::NotYet);
    QVERIFY(shop.model().couponOffer().detail.contains(QStringLiteral("2,820원")));
    shop.setState(shop.small, CouponState::Used);
    shop.setState(shop.large, CouponState::Revoked);
    shop.model().refresh();
    shop.settle();
    QVERIFY(shop.offer() == Kind::NothingToUse);
}

void TestSellCouponModel::usesAnotherOrNone()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().setPendingQuantity(5);
    shop.model().scan(ramen);
    shop.settle();
    QCOMPARE(shop.model().coupons().rowCount(), 2);
    QCOMPARE(shop.model().coupons().rowOf(shop.large), 0); // the best first
    shop.model().useCoupon(1);
    shop.settle();
    QCOMPARE(shop.model().cart().coupon, std::optional(shop.small));
    QCOMPARE(shop.model().figures().total, QStringLiteral("21,400원"));
    shop.model().leaveCoupon();
    shop.settle();
    QCOMPARE(shop.model().figures().total, QStringLiteral("22,400원"));
    shop.model().undo();
    shop.settle();
    QCOMPARE(shop.model().cart().coupon, std::optional(shop.small));
}

void TestSellCouponModel::saysThatTheCartBecameTooSmall()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    QVERIFY(shop.offer() == Kind::Applied);
    shop.model().removeLine(0); // 1,180 is left
    shop.settle();
    QVERIFY(shop.offer() == Kind::Hindered);
    QVERIFY(shop.model().couponOffer().detail.contains(QStringLiteral("2,820원")));
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.submitted<PlaceOrder>(), 0);
    QVERIFY(shop.model().notice().remedy == Remedy::LeaveCoupon);
    shop.model().applyRemedy();
    shop.settle();
    shop.payAndWait();
    QVERIFY(shop.stateOf(shop.small) == CouponState::Issued);
}

void TestSellCouponModel::saysThatItTakesNothingOff()
{
    CouponShop shop;
    const StaffId id{wellKnownUuid(WellKnown{7}, 9)};
    const Staff manager{id, "lee", "이정민", Role::Manager, true, {}};
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.staff.emplace(id, manager);
        CouponTerms& terms = shop.shop.campaigns.at(shop.small.campaign).details.terms;
        terms.kind = CampaignKind::PercentOff;
        terms.percentOff = 1;
        terms.minimumSpend = {};
    }
    shop.session().signIn(manager);
    shop.serveHong();
    shop.model().scan(water);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    QVERIFY(shop.offer() == Kind::Applied);
    shop.model().setPrice(0, Money{50}, {});
    shop.settle();
    QVERIFY(shop.offer() == Kind::Hindered);
    const QString detail = shop.model().couponOffer().detail;
    QVERIFY2(!detail.contains(QStringLiteral("0원")), qPrintable(detail));
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.submitted<PlaceOrder>(), 0);
    QVERIFY(shop.model().notice().remedy == Remedy::LeaveCoupon);
    const Refused unknown{OrderRefusal::CouponUnknown, {}, {}, {}};
    QVERIFY(shop.model().notice().text != refusalText(unknown, {}));
    shop.model().applyRemedy();
    shop.settle();
    shop.payAndWait();
    QVERIFY(shop.stateOf(shop.small) == CouponState::Issued);
}

void TestSellCouponModel::aChangeOfTheCartIsNoNewsOfTheCoupons()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(water);
    shop.settle();
    QSignalSpy news(&shop.model().coupons(), &CouponWalletModel::changed);
    QSignalSpy reset(&shop.model().coupons(), &CouponWalletModel::modelReset);
    shop.model().setQuantity(0, 4); // 4,720: enough for one of them
    shop.settle();
    QCOMPARE(news.size(), 0);
    QCOMPARE(reset.size(), 1);
    QVERIFY(shop.offer() == Kind::Suggested);
}

void TestSellCouponModel::saysThatItWasUsedElsewhere()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    shop.setState(shop.small, CouponState::Used);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().notice().remedy == Remedy::LeaveCoupon; })
    );
    shop.settle();
    QVERIFY(shop.offer() == Kind::Hindered);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400);
    shop.model().applyRemedy();
    shop.settle();
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
}

void TestSellCouponModel::takesNoCashForACouponThatIsGone()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().setPendingQuantity(8);
    shop.model().scan(ramen); // 35,840: 440 more than there is after the coupon
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    QCOMPARE(shop.model().figures().missing, QStringLiteral("440원"));
    shop.setState(shop.large, CouponState::Revoked);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().notice().remedy == Remedy::LeaveCoupon; })
    );
    shop.settle();
    QCOMPARE(shop.submitted<TopUp>(), 0);
    QCOMPARE(shop.submitted<PlaceOrder>(), 0);
}

void TestSellCouponModel::staysWithItsCustomer()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    shop.model().serveWalkIn();
    shop.settle();
    QVERIFY(!shop.model().cart().coupon);
    QVERIFY(shop.offer() == Kind::None);
    QCOMPARE(shop.model().figures().total, QStringLiteral("4,480원"));
}

void TestSellCouponModel::isKeptByAParkedCart()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    shop.model().park();
    shop.settle();
    QVERIFY(shop.offer() == Kind::None);
    shop.model().resumeParked(0);
    shop.settle();
    QCOMPARE(shop.model().cart().coupon, std::optional(shop.small));
    QCOMPARE(shop.model().figures().total, QStringLiteral("3,480원"));
    shop.kill();
    shop.start(); // and by the disk
    QCOMPARE(shop.model().cart().coupon, std::optional(shop.small));
    QCOMPARE(shop.model().figures().total, QStringLiteral("3,480원"));
}

void TestSellCouponModel::paysNothingBeforeTheCouponIsRead()
{
    CouponShop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.settle();
    shop.model().useBestCoupon();
    shop.settle();
    const Cart& cart = shop.model().cart();
    Payer payer{false, Money{32'400}, Money{}, Money{1'000}};
    payer.isCouponRead = false;
    QVERIFY(planFor(cart, payer).kind == PaymentPlan::Kind::Nothing);
    payer.isCouponRead = true;
    QVERIFY(planFor(cart, payer).kind == PaymentPlan::Kind::FromBalance);
}

QTEST_GUILESS_MAIN(TestSellCouponModel)
#include "tst_sell_coupon_model.moc"

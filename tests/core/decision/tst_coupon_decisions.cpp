#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

const CampaignId summer{generators::numberedId(71)};

CampaignDetails detailsOf(const World& world, CampaignId campaign)
{
    return world.set.campaigns.find(campaign)->details;
}

} // namespace

/// Campaigns, claims and revocations.
class CouponDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCampaignHasAllItsCoupons();
    void quantityMayChangeDownToTheIssued();
    void termsAreFixedOnceIssued();
    void numbersMayBeAsBigAsTheirLimits();
    void claims();
    void claimsTheLastCoupon();
    void claimsUpToTheLimitOfACustomer();
    void claimWindow_data();
    void claimWindow();
    void validUntilADate();
    void revokedCouponsStayCounted();
};

void CouponDecisionsTest::aNewCampaignHasAllItsCoupons()
{
    World world = makeWorld();
    CampaignDetails details = detailsOf(world, tenPercent);
    QVERIFY(isAccepted(world.run(SaveCampaign{summer, details})));
    const Campaign* const campaign = world.set.campaigns.find(summer);
    QCOMPARE(campaign->remaining, 10);
    QCOMPARE(campaign->nextIssueNo, 1);
    QCOMPARE(world.set.effects.audits.back().act, std::string("campaign_created"));
}

void CouponDecisionsTest::quantityMayChangeDownToTheIssued()
{
    World world = makeWorld();
    CampaignDetails details = detailsOf(world, thousandOff);
    details.quantity = 1;
    QVERIFY(isAccepted(world.run(SaveCampaign{thousandOff, details})));
    QCOMPARE(world.set.campaigns.find(thousandOff)->remaining, 0);
    details.quantity = 30;
    details.name = "다시";
    details.isActive = false;
    QVERIFY(isAccepted(world.run(SaveCampaign{thousandOff, details})));
    QCOMPARE(world.set.campaigns.find(thousandOff)->remaining, 29);
    QVERIFY(!world.set.campaigns.find(thousandOff)->details.isActive);
}

void CouponDecisionsTest::termsAreFixedOnceIssued()
{
    World world = makeWorld();
    CampaignDetails details = detailsOf(world, tenPercent);
    details.terms.percentOff = 15;
    QVERIFY(isAccepted(world.run(SaveCampaign{tenPercent, details})));
    QVERIFY(isAccepted(world.run(ClaimCoupon{tenPercent, hong})));
    details.terms.percentOff = 20;
    const Outcome refused = world.run(SaveCampaign{tenPercent, details});
    QVERIFY(std::get<Refused>(refused).reason == Refusal{CampaignRefusal::TermsFixed});
}

void CouponDecisionsTest::numbersMayBeAsBigAsTheirLimits()
{
    World world = makeWorld();
    CampaignDetails details = detailsOf(world, tenPercent);
    details.name = koreanText(limit::nameCharacters);
    details.terms = {};
    details.terms.kind = CampaignKind::PercentOff;
    details.terms.percentOff = 100;
    details.terms.validDays = limit::couponDays;
    details.quantity = limit::couponsPerCampaign;
    details.perCustomer = limit::couponsPerCustomer;
    details.opensAt = Instant{};
    details.closesAt = Instant{253'402'300'800 * usPerSecond};
    QVERIFY(isAccepted(world.run(SaveCampaign{summer, details})));
    world.at = Instant{details.closesAt.us - 1};
    QVERIFY(isAccepted(world.run(ClaimCoupon{summer, hong})));
}

void CouponDecisionsTest::claims()
{
    World world = makeWorld();
    const Outcome outcome = world.run(ClaimCoupon{thousandOff, kim});
    const auto& claimed = factsOf<CouponClaimed>(outcome);
    QCOMPARE(claimed.issueNo, 2);
    QCOMPARE(claimed.nth, 1);
    QVERIFY(claimed.expiresAt == Instant{now.us + 7 * usPerDay});
    const Coupon* const coupon = world.set.coupons.find(CouponKey{thousandOff, kim, 1});
    QCOMPARE(coupon->issueNo, 2);
    QVERIFY(coupon->state == CouponState::Issued);
    const Campaign* const campaign = world.set.campaigns.find(thousandOff);
    QCOMPARE(campaign->remaining, 8);
    QCOMPARE(campaign->nextIssueNo, 3);
    const OutboxEvent event{
        EventKind::CouponClaimed,
        kim,
        CommandId{generators::numberedId(world.lastNumber)}
    };
    QVERIFY(world.set.effects.events == std::vector{event});
}

void CouponDecisionsTest::claimsTheLastCoupon()
{
    World world = makeWorld();
    Campaign& campaign = world.set.campaigns.change(thousandOff);
    campaign.remaining = 1;
    campaign.nextIssueNo = 10;
    const Outcome last = world.run(ClaimCoupon{thousandOff, kim});
    QCOMPARE(factsOf<CouponClaimed>(last).issueNo, 10);
    const Outcome none = world.run(ClaimCoupon{thousandOff, kim});
    QVERIFY(std::get<Refused>(none).reason == Refusal{ClaimRefusal::Exhausted});
    QCOMPARE(world.set.campaigns.find(thousandOff)->remaining, 0);
}

void CouponDecisionsTest::claimsUpToTheLimitOfACustomer()
{
    World world = makeWorld();
    const Outcome second = world.run(ClaimCoupon{thousandOff, hong});
    QCOMPARE(factsOf<CouponClaimed>(second).nth, 2);
    const Outcome third = world.run(ClaimCoupon{thousandOff, hong});
    QVERIFY(std::get<Refused>(third).reason == Refusal{ClaimRefusal::AlreadyClaimed});
}

void CouponDecisionsTest::claimWindow_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("just before it opens") << qint64{-usPerDay - 1} << false;
    QTest::newRow("as it opens") << qint64{-usPerDay} << true;
    QTest::newRow("just before it closes") << qint64{usPerDay - 1} << true;
    QTest::newRow("as it closes") << qint64{usPerDay} << false;
}

void CouponDecisionsTest::claimWindow()
{
    QFETCH(const qint64, us);
    QFETCH(const bool, accepted);
    World world = makeWorld();
    world.at = Instant{now.us + us};
    QCOMPARE(isAccepted(world.run(ClaimCoupon{thousandOff, kim})), accepted);
}

void CouponDecisionsTest::validUntilADate()
{
    World world = makeWorld();
    const Outcome outcome = world.run(ClaimCoupon{tenPercent, kim});
    QVERIFY(factsOf<CouponClaimed>(outcome).expiresAt == Instant{now.us + 5 * usPerDay});
}

void CouponDecisionsTest::revokedCouponsStayCounted()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(RevokeCoupon{hongsCoupon, "오발급"})));
    QVERIFY(world.set.coupons.find(hongsCoupon)->state == CouponState::Revoked);
    QCOMPARE(world.set.campaigns.find(thousandOff)->remaining, 9);
    QCOMPARE(world.set.effects.audits.back().subject, toText(thousandOff) + " 1");
    const Outcome next = world.run(ClaimCoupon{thousandOff, hong});
    QCOMPARE(factsOf<CouponClaimed>(next).nth, 2);
    QCOMPARE(factsOf<CouponClaimed>(next).issueNo, 2);
}

QTEST_GUILESS_MAIN(CouponDecisionsTest)
#include "tst_coupon_decisions.moc"

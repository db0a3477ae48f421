#include "core/coupon/campaign_standing.h"
#include "core/coupon/held_coupon.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace jangbu; // NOLINT(google-build-using-namespace)

namespace {

constexpr Instant now{1'790'000'000 * usPerSecond};
constexpr Instant tomorrow{now.us + usPerDay};
constexpr Instant nextWeek{now.us + 7 * usPerDay};

CampaignId campaignNo(std::uint8_t number)
{
    CampaignId id;
    id.uuid.bytes.back() = number;
    return id;
}

HeldCoupon amountOff(std::uint8_t number, std::int64_t amount, std::int64_t from, Instant expires)
{
    HeldCoupon held;
    held.coupon.key = {campaignNo(number), {}, 1};
    held.coupon.expiresAt = expires;
    held.terms.amountOff = Money{amount};
    held.terms.minimumSpend = Money{from};
    return held;
}

HeldCoupon percentOff(std::uint8_t number, std::int64_t percent, std::int64_t cap)
{
    HeldCoupon held = amountOff(number, 0, 0, tomorrow);
    held.terms.kind = CampaignKind::PercentOff;
    held.terms.percentOff = percent;
    held.terms.cap = Money{cap};
    return held;
}

HeldCoupon invented()
{
    HeldCoupon held = amountOff(
        *rc::gen::inRange<std::uint8_t>(0, 5),
        *rc::gen::inRange<std::int64_t>(0, 4) * 500,
        *rc::gen::inRange<std::int64_t>(0, 4) * 1'000,
        Instant{now.us + *rc::gen::inRange<std::int64_t>(-2, 3)}
    );
    held.coupon.state = *rc::gen::element(CouponState::Issued, CouponState::Used);
    held.coupon.key.nth = *rc::gen::inRange<std::int64_t>(1, 4);
    return held;
}

} // namespace

class HeldCouponTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyStandingHasItsName()
    {
        const std::array names{
            standingName(CouponStanding::Usable),
            standingName(CouponStanding::Used),
            standingName(CouponStanding::Expired),
            standingName(CouponStanding::Revoked)
        };
        QVERIFY((names == std::array<std::string_view, 4>{"usable", "used", "expired", "revoked"}));
    }

    void savesNothingWhereTheBookWouldRefuse()
    {
        HeldCoupon held = amountOff(1, 1'000, 5'000, tomorrow);
        QCOMPARE(savingOf(held, Money{5'000}, now), Money{1'000});
        QCOMPARE(savingOf(held, Money{4'999}, now), std::nullopt);
        QCOMPARE(missingTo(held.terms, Money{4'999}), Money{1});
        QCOMPARE(missingTo(held.terms, Money{6'000}), Money{0});
        QCOMPARE(savingOf(held, Money{5'000}, tomorrow), std::nullopt); // expired
        held.coupon.state = CouponState::Used;
        QCOMPARE(savingOf(held, Money{5'000}, now), std::nullopt);
        held.coupon.state = CouponState::Revoked;
        QCOMPARE(savingOf(held, Money{5'000}, now), std::nullopt);
    }

    void isNotUsedUpForNoGain()
    {
        QCOMPARE(savingOf(amountOff(1, 1'000, 0, tomorrow), Money{0}, now), std::nullopt);
        QCOMPARE(savingOf(percentOff(1, 1, 500), Money{99}, now), std::nullopt);
        QCOMPARE(savingOf(percentOff(1, 1, 500), Money{100}, now), Money{1});
    }

    void bestSavesMost()
    {
        const std::array coupons{
            amountOff(1, 1'000, 0, tomorrow),
            percentOff(2, 10, 3'000),
            amountOff(3, 5'000, 50'000, tomorrow),
        };
        QCOMPARE(bestOf(coupons, Money{5'000}, now), std::size_t{0});
        QCOMPARE(bestOf(coupons, Money{20'000}, now), std::size_t{1});
        QCOMPARE(bestOf(coupons, Money{60'000}, now), std::size_t{2});
        QCOMPARE(bestOf(coupons, Money{0}, now), std::nullopt);
        QCOMPARE(bestOf({}, Money{20'000}, now), std::nullopt);
    }

    void ofEqualOnesTheOneThatExpiresFirst()
    {
        const std::array coupons{
            amountOff(1, 1'000, 0, nextWeek),
            amountOff(3, 1'000, 0, tomorrow),
            amountOff(2, 1'000, 0, tomorrow),
        };
        QCOMPARE(bestOf(coupons, Money{5'000}, now), std::size_t{2});
    }

    void bestIsTheSameInAnyOrderAndNoneSavesMore()
    {
        const bool holds = rc::check("bestOf", [] {
            std::vector<HeldCoupon> coupons;
            const auto count = *rc::gen::inRange<std::size_t>(0, 7);
            while (coupons.size() < count) {
                coupons.push_back(invented());
            }
            const Money gross{*rc::gen::inRange<std::int64_t>(0, 5'000)};
            const auto best = bestOf(coupons, gross, now);
            const auto savingAt = [&](const HeldCoupon& held) {
                return savingOf(held, gross, now).value_or(Money{});
            };
            const Money most = best ? savingAt(coupons[*best]) : Money{};
            RC_ASSERT(std::ranges::all_of(coupons, [&](const HeldCoupon& held) {
                return savingAt(held) <= most;
            }));
            RC_ASSERT(best.has_value() == (most.minor > 0));
            std::vector<HeldCoupon> turned(coupons.rbegin(), coupons.rend());
            const auto again = bestOf(turned, gross, now);
            RC_ASSERT(best.has_value() == again.has_value());
            if (best) {
                const Coupon& one = coupons[*best].coupon;
                const Coupon& other = turned[*again].coupon;
                RC_ASSERT(one.key == other.key && one.expiresAt == other.expiresAt);
            }
        });
        QVERIFY(holds);
    }

    void aCampaignStandsAsItsClaimsAreRefused()
    {
        Campaign campaign;
        campaign.details.opensAt = now;
        campaign.details.closesAt = tomorrow;
        campaign.remaining = 1;
        campaign.nextIssueNo = 10;
        QCOMPARE(issuedOf(campaign), 9);
        QVERIFY(standingAt(campaign, Instant{now.us - 1}) == CampaignStanding::NotOpen);
        QVERIFY(standingAt(campaign, now) == CampaignStanding::Running);
        campaign.remaining = 0;
        QVERIFY(standingAt(campaign, now) == CampaignStanding::Exhausted);
        campaign.details.isActive = false;
        QVERIFY(standingAt(campaign, now) == CampaignStanding::Stopped);
        QVERIFY(standingAt(campaign, tomorrow) == CampaignStanding::Ended);
    }
};

QTEST_APPLESS_MAIN(HeldCouponTest)
#include "tst_held_coupon.moc"

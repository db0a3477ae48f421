#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

namespace jangbu::tests {

namespace {

CampaignDetails soundDetails()
{
    CampaignDetails details;
    details.name = "여름 할인";
    details.terms.amountOff = Money{1'000};
    details.terms.minimumSpend = Money{5'000};
    details.terms.validDays = 7;
    details.quantity = 10;
    details.perCustomer = 2;
    details.opensAt = now;
    details.closesAt = Instant{now.us + usPerDay};
    return details;
}

void addTermsBreaches(BreachTable& table)
{
    using Reason = CampaignRefusal;
    table.add<SaveCampaign>(Reason::ValueOutOfRange, "nothing off", [](World&, SaveCampaign& body) {
        body.details.terms.amountOff = Money{0};
    });
    table.add<SaveCampaign>(Reason::ValueOutOfRange, "0 %", [](World&, SaveCampaign& body) {
        body.details.terms.kind = CampaignKind::PercentOff;
    });
    table.add<SaveCampaign>(Reason::ValueOutOfRange, "101 %", [](World&, SaveCampaign& body) {
        body.details.terms.kind = CampaignKind::PercentOff;
        body.details.terms.percentOff = 101;
    });
    table.add<SaveCampaign>(Reason::ValueOutOfRange, "cap of 0", [](World&, SaveCampaign& body) {
        body.details.terms.kind = CampaignKind::PercentOff;
        body.details.terms.percentOff = 100;
        body.details.terms.cap = Money{0};
    });
    table.add<SaveCampaign>(Reason::MinimumSpendNegative, "-1", [](World&, SaveCampaign& body) {
        body.details.terms.minimumSpend = Money{-1};
    });
    table.add<SaveCampaign>(Reason::QuantityOutOfRange, "0", [](World&, SaveCampaign& body) {
        body.details.quantity = 0;
    });
    table.add<SaveCampaign>(Reason::QuantityOutOfRange, "beyond", [](World&, SaveCampaign& body) {
        body.details.quantity = limit::couponsPerCampaign + 1;
    });
    table.add<SaveCampaign>(
        Reason::QuantityBelowIssued,
        "9 of 10",
        [](World& world, SaveCampaign& body) {
            world.set.campaigns.change(thousandOff).nextIssueNo = 11;
            body.details.quantity = 9;
        }
    );
    table.add<SaveCampaign>(Reason::PerCustomerOutOfRange, "0", [](World&, SaveCampaign& body) {
        body.details.perCustomer = 0;
    });
    table.add<SaveCampaign>(Reason::PerCustomerOutOfRange, "1,001", [](World&, SaveCampaign& body) {
        body.details.perCustomer = limit::couponsPerCustomer + 1;
    });
}

void addTimeBreaches(BreachTable& table)
{
    using Reason = CampaignRefusal;
    table.add<SaveCampaign>(Reason::WindowEmpty, "no moment", [](World&, SaveCampaign& body) {
        body.details.closesAt = body.details.opensAt;
    });
    table.add<SaveCampaign>(Reason::WindowEmpty, "year 10000", [](World&, SaveCampaign& body) {
        body.details.closesAt = Instant{253'402'300'801 * usPerSecond};
    });
    table.add<SaveCampaign>(Reason::WindowEmpty, "before 1970", [](World&, SaveCampaign& body) {
        body.details.opensAt = Instant{-1};
    });
    table.add<SaveCampaign>(Reason::ValidityMissing, "none", [](World&, SaveCampaign& body) {
        body.details.terms.validDays = 0;
    });
    table.add<SaveCampaign>(Reason::ValidityMissing, "3,651 days", [](World&, SaveCampaign& body) {
        body.details.terms.validDays = limit::couponDays + 1;
    });
    table.add<SaveCampaign>(Reason::ValidityMissing, "both", [](World&, SaveCampaign& body) {
        body.details.terms.validUntil = Instant{now.us + usPerDay};
    });
    table.add<SaveCampaign>(Reason::TermsFixed, "issued", [](World&, SaveCampaign& body) {
        body.details.terms.amountOff = Money{900};
    });
}

BreachTable saveCampaign()
{
    BreachTable table{"save campaign", SaveCampaign{thousandOff, soundDetails()}};
    using Reason = CampaignRefusal;
    table.add<SaveCampaign>(Reason::NameEmpty, "blank", [](World&, SaveCampaign& body) {
        body.details.name = " ";
    });
    table.add<SaveCampaign>(Reason::TextTooLong, "201", [](World&, SaveCampaign& body) {
        body.details.name = koreanText(limit::nameCharacters + 1);
    });
    addTermsBreaches(table);
    addTimeBreaches(table);
    table.add<SaveCampaign>(Reason::CardNumberGiven, "name", [](World&, SaveCampaign& body) {
        body.details.name = cardNumber;
    });
    return table;
}

BreachTable claimCoupon()
{
    BreachTable table{"claim coupon", ClaimCoupon{thousandOff, hong}};
    using Reason = ClaimRefusal;
    table.add<ClaimCoupon>(Reason::UnknownCampaign, "none", [](World&, ClaimCoupon& body) {
        body.campaign = CampaignId{unknownId};
    });
    table.add<ClaimCoupon>(Reason::UnknownCustomer, "nobody", [](World&, ClaimCoupon& body) {
        body.customer = CustomerId{unknownId};
    });
    table.add<ClaimCoupon>(Reason::CustomerBlocked, "blocked", [](World& world, ClaimCoupon&) {
        world.set.wallets.change(hong).isBlocked = true;
    });
    table.add<ClaimCoupon>(Reason::CampaignNotOpen, "too early", [](World& world, ClaimCoupon&) {
        world.at = Instant{now.us - usPerDay - 1};
    });
    table.add<ClaimCoupon>(Reason::CampaignEnded, "at its end", [](World& world, ClaimCoupon&) {
        world.at = Instant{now.us + usPerDay};
    });
    table.add<ClaimCoupon>(Reason::CampaignStopped, "stopped", [](World& world, ClaimCoupon&) {
        world.set.campaigns.change(thousandOff).details.isActive = false;
    });
    table.add<ClaimCoupon>(Reason::AlreadyClaimed, "has two", [](World& world, ClaimCoupon&) {
        world.set.claims.change(ClaimKey{thousandOff, hong}) = 2;
    });
    table.add<ClaimCoupon>(Reason::Exhausted, "none left", [](World& world, ClaimCoupon&) {
        Campaign& campaign = world.set.campaigns.change(thousandOff);
        campaign.remaining = 0;
        campaign.nextIssueNo = 11;
    });
    return table;
}

BreachTable revokeCoupon()
{
    BreachTable table{"revoke coupon", RevokeCoupon{hongsCoupon, "오발급"}};
    using Reason = RevokeRefusal;
    table.add<RevokeCoupon>(Reason::CouponUnknown, "none", [](World&, RevokeCoupon& body) {
        body.coupon.nth = 9;
    });
    table.add<RevokeCoupon>(Reason::CouponUsed, "used", [](World& world, RevokeCoupon&) {
        world.set.coupons.change(hongsCoupon).state = CouponState::Used;
    });
    table.add<RevokeCoupon>(Reason::AlreadyRevoked, "twice", [](World& world, RevokeCoupon&) {
        world.set.coupons.change(hongsCoupon).state = CouponState::Revoked;
    });
    table.add<RevokeCoupon>(Reason::CardNumberGiven, "card number", [](World&, RevokeCoupon& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    table.add<RevokeCoupon>(Reason::TextTooLong, "1,001", [](World&, RevokeCoupon& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    return table;
}

} // namespace

std::vector<BreachTable> couponBreaches()
{
    return {saveCampaign(), claimCoupon(), revokeCoupon()};
}

} // namespace jangbu::tests

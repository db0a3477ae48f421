#include "core/coupon/campaign_standing.h"
#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

std::int64_t claimsOf(const ClaimCoupon& body, const WorkingSet& set)
{
    const std::int64_t* const claims = set.claims.find(ClaimKey{body.campaign, body.customer});
    return claims == nullptr ? 0 : *claims;
}

/// What holds for everybody, whatever they have already; exhausted comes after that.
std::optional<ClaimRefusal> windowRefusal(CampaignStanding standing)
{
    switch (standing) {
    case CampaignStanding::NotOpen:
        return ClaimRefusal::CampaignNotOpen;
    case CampaignStanding::Ended:
        return ClaimRefusal::CampaignEnded;
    case CampaignStanding::Stopped:
        return ClaimRefusal::CampaignStopped;
    case CampaignStanding::Exhausted:
    case CampaignStanding::Running:
        return std::nullopt;
    }
    MUST(false);
}

std::optional<ClaimRefusal>
refusalOf(const Command& command, const ClaimCoupon& body, const WorkingSet& set)
{
    const Campaign* const campaign = set.campaigns.find(body.campaign);
    if (campaign == nullptr) {
        return ClaimRefusal::UnknownCampaign;
    }
    const Wallet* const wallet = set.wallets.find(body.customer);
    if (wallet == nullptr) {
        return ClaimRefusal::UnknownCustomer;
    }
    if (wallet->isBlocked) {
        return ClaimRefusal::CustomerBlocked;
    }
    const CampaignStanding standing = standingAt(*campaign, command.occurredAt);
    if (const auto refusal = windowRefusal(standing)) {
        return refusal;
    }
    if (claimsOf(body, set) >= campaign->details.perCustomer) {
        return ClaimRefusal::AlreadyClaimed;
    }
    return standing == CampaignStanding::Exhausted ? std::optional{ClaimRefusal::Exhausted}
                                                   : std::nullopt;
}

std::optional<RevokeRefusal> refusalOf(const RevokeCoupon& body, const WorkingSet& set)
{
    const Coupon* const coupon = set.coupons.find(body.coupon);
    if (coupon == nullptr) {
        return RevokeRefusal::CouponUnknown;
    }
    if (coupon->state == CouponState::Used) {
        return RevokeRefusal::CouponUsed;
    }
    if (coupon->state == CouponState::Revoked) {
        return RevokeRefusal::AlreadyRevoked;
    }
    if (containsCardNumber(body.reason)) {
        return RevokeRefusal::CardNumberGiven;
    }
    if (isLongerThan(body.reason, limit::noteCharacters)) {
        return RevokeRefusal::TextTooLong;
    }
    return std::nullopt;
}

} // namespace

Outcome decideOn(const Command& command, const ClaimCoupon& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(command, body, set)) {
        return refuse(*refusal);
    }
    Campaign& campaign = set.campaigns.change(body.campaign);
    MUST(campaign.remaining > 0);
    --campaign.remaining;
    const std::int64_t issueNo = campaign.nextIssueNo++;
    ++campaign.version;
    MUST(campaign.remaining + issueNo == campaign.details.quantity);

    // The nth of this customer: revoked and used ones count, so that a key never comes twice.
    const std::int64_t nth = claimsOf(body, set) + 1;
    set.claims.overwrite(ClaimKey{body.campaign, body.customer}, nth);
    const CouponKey key{body.campaign, body.customer, nth};
    const Instant expiresAt = expiryOf(campaign.details.terms, command.occurredAt);
    set.coupons.create(key, Coupon{key, issueNo, expiresAt, CouponState::Issued, std::nullopt});
    set.effects.events.push_back({EventKind::CouponClaimed, body.customer, command.id});
    return CouponClaimed{issueNo, nth, expiresAt};
}

Outcome decideOn(const Command& command, const RevokeCoupon& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    Coupon& coupon = set.coupons.change(body.coupon);
    coupon.state = CouponState::Revoked;
    const std::string subject = toText(body.coupon.campaign) + " " + std::to_string(coupon.issueNo);
    journal(set, command, {"coupon_revoked", subject, "issued", body.reason});
    return Done{};
}

} // namespace jangbu::decision

#pragma once

#include "core/port/coupon_reader.h"
#include "storage/wire/value_fields.h"

#include <string>

// The fields that answers about campaigns and coupons have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, Campaign>& campaign)
{
    field("campaign", campaign.id);
    field("details", campaign.details);
    field("remaining", campaign.remaining);
    field("next_issue_no", campaign.nextIssueNo);
    field("version", campaign.version);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CampaignFigures>& figures)
{
    describe(field, figures.campaign);
    field("used", figures.used);
    field("revoked", figures.revoked);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Coupon>& coupon)
{
    field("coupon", coupon.key);
    field("issue_no", coupon.issueNo);
    field("expires_at", coupon.expiresAt);
    field("state", coupon.state);
    field("order", coupon.order);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Claim>& claim)
{
    describe(field, claim.coupon);
    field("claimed_at", claim.claimedAt);
    field.unlessDefault("name", claim.maskedName);
    field.unlessDefault("phone", claim.maskedPhone);
    field("member_no", claim.memberNo);
}

/// A customer's coupon and whether it can be used at the moment it was asked for.
struct SentCoupon
{
    HeldCoupon held;
    std::string standing; // usable, used, expired, revoked
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentCoupon>& sent)
{
    describe(field, sent.held.coupon);
    field("name", sent.held.campaignName);
    field("terms", sent.held.terms);
    field("standing", sent.standing);
}

} // namespace jangbu::storage

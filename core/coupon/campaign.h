#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

#include <optional>
#include <string>

namespace jangbu {

/// The numbers are stored: append only.
enum class CampaignKind : std::uint8_t { AmountOff = 1, PercentOff = 2 };

/// What one coupon of a campaign is worth and when.
struct CouponTerms
{
    CampaignKind kind = CampaignKind::AmountOff;
    Money amountOff;                   // AmountOff: > 0
    std::int64_t percentOff = 0;       // PercentOff: 1 … 100
    std::optional<Money> cap;          // PercentOff: the most it takes off, > 0
    Money minimumSpend;                // on the gross, >= 0
    std::optional<Instant> validUntil; // either a date …
    std::int64_t validDays = 0;        // … or days from the claim, 1 … 3650

    friend bool operator==(const CouponTerms&, const CouponTerms&) = default;
};

/// What an administrator may edit of a campaign.
struct CampaignDetails
{
    std::string name;
    CouponTerms terms;
    std::int64_t quantity = 0;    // coupons in all, > 0
    std::int64_t perCustomer = 1; // coupons one customer may claim, > 0
    Instant opensAt;
    Instant closesAt; // not included
    bool isActive = true;

    friend bool operator==(const CampaignDetails&, const CampaignDetails&) = default;
};

struct Campaign
{
    CampaignId id;
    CampaignDetails details;
    std::int64_t remaining = 0;   // >= 0; quantity = remaining + issued
    std::int64_t nextIssueNo = 1; // coupons are numbered 1 … n without a hole
    std::int64_t version = 0;

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

} // namespace jangbu

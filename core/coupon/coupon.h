#pragma once

#include "core/coupon/campaign.h"

namespace jangbu {

/// A coupon is named by whose it is: the nth of one customer in one campaign.
struct CouponKey
{
    CampaignId campaign;
    CustomerId customer;
    std::int64_t nth = 1;

    friend auto operator<=>(const CouponKey&, const CouponKey&) = default;
};

/// What is stored. Usable and expired are computed at the moment asked. Append only.
enum class CouponState : std::uint8_t { Issued = 1, Used = 2, Revoked = 3 };

enum class CouponStanding : std::uint8_t { Usable, Used, Expired, Revoked };

struct Coupon
{
    CouponKey key;
    std::int64_t issueNo = 0;
    Instant expiresAt; // not included
    CouponState state = CouponState::Issued;
    std::optional<OrderId> order; // the one that used it

    friend bool operator==(const Coupon&, const Coupon&) = default;
};

[[nodiscard]] CouponStanding standingAt(const Coupon& coupon, Instant at);

/// When a coupon claimed at `claimedAt` stops being usable.
[[nodiscard]] Instant expiryOf(const CouponTerms& terms, Instant claimedAt);

/// What the terms take off `gross` (>= 0), whether or not its minimum is met: a percentage is
/// floored to the minor unit, then capped; never above the gross.
[[nodiscard]] Money discountOn(const CouponTerms& terms, Money gross);

} // namespace jangbu

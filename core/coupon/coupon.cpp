#include "core/coupon/coupon.h"

#include "core/money/rounding.h"
#include "core/result/must.h"

#include <algorithm>

namespace jangbu {

CouponStanding standingAt(const Coupon& coupon, Instant at)
{
    switch (coupon.state) {
    case CouponState::Used:
        return CouponStanding::Used;
    case CouponState::Revoked:
        return CouponStanding::Revoked;
    case CouponState::Issued:
        return at < coupon.expiresAt ? CouponStanding::Usable : CouponStanding::Expired;
    }
    MUST(false);
}

Instant expiryOf(const CouponTerms& terms, Instant claimedAt)
{
    if (terms.validUntil) {
        return *terms.validUntil;
    }
    return Instant{claimedAt.us + terms.validDays * usPerDay};
}

Money discountOn(const CouponTerms& terms, Money gross)
{
    MUST(gross.minor >= 0);
    Money discount = terms.amountOff;
    if (terms.kind == CampaignKind::PercentOff) {
        discount = scaleDown(gross, terms.percentOff, 100);
        if (terms.cap) {
            discount = std::min(discount, *terms.cap);
        }
    }
    return std::min(discount, gross);
}

} // namespace jangbu

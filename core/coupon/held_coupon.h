#pragma once

#include "core/coupon/coupon.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jangbu {

/// A coupon in somebody's hand, with what its campaign promised.
struct HeldCoupon
{
    Coupon coupon;
    std::string campaignName;
    CouponTerms terms;

    friend bool operator==(const HeldCoupon&, const HeldCoupon&) = default;
};

/// As in answers to other programs: usable, used, expired, revoked.
[[nodiscard]] std::string_view standingName(CouponStanding standing);

/// How much more `gross` (>= 0) must be before the terms take anything off; 0 when it is enough.
[[nodiscard]] Money missingTo(const CouponTerms& terms, Money gross);

/// What the coupon would take off an order of `gross` (>= 0) that is paid at `at`; nothing when it
/// would be refused, or would be used up for no gain.
[[nodiscard]] std::optional<Money> savingOf(const HeldCoupon& held, Money gross, Instant at);

/// The place of the coupon that saves most; of equal ones that which expires first, then the lower
/// key. Nothing when none saves anything.
[[nodiscard]] std::optional<std::size_t>
bestOf(std::span<const HeldCoupon> coupons, Money gross, Instant at);

} // namespace jangbu

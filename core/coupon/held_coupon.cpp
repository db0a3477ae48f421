#include "core/coupon/held_coupon.h"

#include "core/result/must.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

std::string_view standingName(CouponStanding standing)
{
    switch (standing) {
    case CouponStanding::Usable:
        return "usable";
    case CouponStanding::Used:
        return "used";
    case CouponStanding::Expired:
        return "expired";
    case CouponStanding::Revoked:
        return "revoked";
    }
    MUST(false);
}

Money missingTo(const CouponTerms& terms, Money gross)
{
    return Money{std::max<std::int64_t>(terms.minimumSpend.minor - gross.minor, 0)};
}

std::optional<Money> savingOf(const HeldCoupon& held, Money gross, Instant at)
{
    const bool isUsable = standingAt(held.coupon, at) == CouponStanding::Usable;
    if (!isUsable || missingTo(held.terms, gross).minor > 0) {
        return std::nullopt;
    }
    const Money saving = discountOn(held.terms, gross);
    return saving.minor > 0 ? std::optional(saving) : std::nullopt;
}

std::optional<std::size_t> bestOf(std::span<const HeldCoupon> coupons, Money gross, Instant at)
{
    std::optional<std::size_t> best;
    Money most;
    const auto isPreferred = [&coupons](std::size_t one, std::size_t other) {
        const Coupon& left = coupons[one].coupon;
        const Coupon& right = coupons[other].coupon;
        return std::tie(left.expiresAt, left.key) < std::tie(right.expiresAt, right.key);
    };
    for (std::size_t place = 0; place < coupons.size(); ++place) {
        const auto saving = savingOf(coupons[place], gross, at);
        if (!saving) {
            continue;
        }
        const bool isBetter =
            !best || *saving > most || (*saving == most && isPreferred(place, *best));
        if (isBetter) {
            best = place;
            most = *saving;
        }
    }
    return best;
}

} // namespace jangbu

#pragma once

#include "core/coupon/campaign_standing.h"
#include "core/coupon/coupon.h"
#include "ui/text/shop_format.h"

#include <QString>

// Coupons and campaigns in words.
namespace jangbu::ui {

/// `3,000원 할인`, `10% 할인`.
[[nodiscard]] QString couponWorthText(const CouponTerms& terms, const ShopFormat& format);

/// `20,000원 이상 · 최대 5,000원`, or that there is no condition.
[[nodiscard]] QString couponConditionText(const CouponTerms& terms, const ShopFormat& format);

/// Whole days of the shop's calendar from `now` to the last day on which the coupon is good;
/// 0 on that day, below 0 after it.
[[nodiscard]] std::int64_t daysLeft(Instant expiresAt, Instant now, const ShopFormat& format);

/// `오늘까지`, `3일 남음`; that it has expired.
[[nodiscard]] QString daysLeftText(Instant expiresAt, Instant now, const ShopFormat& format);

/// `12-31까지`, `12-05 10:00부터`, `모두 발급됨`, `중지됨`, `끝남`: what a campaign is at `now`.
[[nodiscard]] QString
campaignStateText(const Campaign& campaign, Instant now, const ShopFormat& format);

} // namespace jangbu::ui

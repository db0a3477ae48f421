#pragma once

#include "core/cart/cart.h"
#include "ui/coupon/coupon_wallet_model.h"
#include "ui/text/shop_format.h"

#include <QString>

namespace jangbu::ui {

/// What is said about coupons beside the payment.
struct CouponOffer
{
    enum class Kind {
        None,         // without membership there are none
        Reading,      // or the book cannot be read now
        NothingToUse, // the customer has none that is good
        NotYet,       // there are some, for a larger cart
        Suggested,    // the best one, not in the cart
        Applied,
        Hindered, // in the cart; the book would refuse it, or it takes nothing off
    };

    Kind kind = Kind::None;
    QString worth;  // which coupon, or how many
    QString detail; // condition and days left, or what hinders it
    QString saving; // Suggested, Applied: `−2,000원`

    friend bool operator==(const CouponOffer&, const CouponOffer&) = default;
};

/// `wallet` is that of the cart's customer and knows the cart's gross.
[[nodiscard]] CouponOffer couponOfferFor(
    const Cart& cart,
    const CouponWalletModel& wallet,
    Money gross,
    Instant now,
    const ShopFormat& format
);

} // namespace jangbu::ui

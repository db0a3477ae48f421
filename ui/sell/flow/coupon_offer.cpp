#include "ui/sell/flow/coupon_offer.h"

#include "ui/text/coupon/coupon_text.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jangbu::ui {

namespace {

struct CouponOfferText
{
    Q_DECLARE_TR_FUNCTIONS(CouponOfferText)
};

using Kind = CouponOffer::Kind;

CouponOffer offerOf(Kind kind, const HeldCoupon& held, Instant now, const ShopFormat& format)
{
    return {
        kind,
        couponWorthText(held.terms, format),
        couponConditionText(held.terms, format) + QStringLiteral(" · ")
            + daysLeftText(held.coupon.expiresAt, now, format),
        {}
    };
}

CouponOffer hindered(const HeldCoupon* held, Money gross, Instant now, const ShopFormat& format)
{
    if (held == nullptr) {
        //: The coupon in the cart is none of the customer's.
        return {Kind::Hindered, CouponOfferText::tr("This coupon is not theirs"), {}, {}};
    }
    CouponOffer offer = offerOf(Kind::Hindered, *held, now, format);
    const CouponStanding standing = standingAt(held->coupon, now);
    const Money missing = missingTo(held->terms, gross);
    if (standing != CouponStanding::Usable) {
        offer.detail = couponStandingText(standing);
    } else if (missing.minor > 0) {
        //: The cart is too small for the coupon in it; %1 is what is missing.
        offer.detail = CouponOfferText::tr("%1 more to use it").arg(moneyText(missing, format));
    } else {
        //: The coupon in the cart is good, but a small percentage of a small cart is nothing.
        offer.detail = CouponOfferText::tr("Takes nothing off this sale");
    }
    return offer;
}

/// How far the cart is from the nearest of the coupons that it is too small for.
QString nearestText(const CouponWalletModel& wallet, Money gross, const ShopFormat& format)
{
    const HeldCoupon* nearest = nullptr;
    for (int row = 0; row < wallet.rowCount(); ++row) {
        const HeldCoupon& held = wallet.couponAt(row);
        const Money missing = missingTo(held.terms, gross);
        const bool isNearer = nearest == nullptr || missing < missingTo(nearest->terms, gross);
        nearest = missing.minor > 0 && isNearer ? &held : nearest;
    }
    if (nearest == nullptr) {
        return {};
    }
    //: %1 more in the cart makes a coupon usable, which %2 tells, as "3,000원 할인".
    return CouponOfferText::tr("%1 more: %2")
        .arg(
            moneyText(missingTo(nearest->terms, gross), format),
            couponWorthText(nearest->terms, format)
        );
}

} // namespace

CouponOffer couponOfferFor(
    const Cart& cart,
    const CouponWalletModel& wallet,
    Money gross,
    Instant now,
    const ShopFormat& format
)
{
    if (cart.customer == walkInCustomer) {
        return {};
    }
    if (!wallet.isRead()) {
        return {Kind::Reading, CouponOfferText::tr("Reading the coupons…"), {}, {}};
    }
    const HeldCoupon* const held = cart.coupon ? wallet.find(*cart.coupon) : wallet.best();
    const auto saving = held == nullptr ? std::nullopt : savingOf(*held, gross, now);
    if (cart.coupon && !saving) {
        return hindered(held, gross, now, format);
    }
    if (saving) {
        CouponOffer offer =
            offerOf(cart.coupon ? Kind::Applied : Kind::Suggested, *held, now, format);
        offer.saving = signedMoneyText(Money{-saving->minor}, format);
        return offer;
    }
    const int usable = wallet.count(CouponFilter::Usable);
    if (usable == 0) {
        //: The customer has no coupon to use.
        return {Kind::NothingToUse, CouponOfferText::tr("No coupon to use"), {}, {}};
    }
    //: How many coupons the customer could use on a larger sale.
    const QString many = CouponOfferText::tr("%n coupon(s) for a larger sale", nullptr, usable);
    return {Kind::NotYet, many, nearestText(wallet, gross, format), {}};
}

} // namespace jangbu::ui

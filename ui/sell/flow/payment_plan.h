#pragma once

#include "core/cart/cart.h"
#include "core/money/money.h"

#include <optional>

namespace jangbu::ui {

/// What the pay key would do now.
struct PaymentPlan
{
    enum class Kind {
        Nothing,     // no lines, a total that does not fit, or one that is not known yet
        FromBalance, // enough is there, or it is not known yet: the book will say
        CashSale,    // walk-in: cash in and out in one go
        TopUpFirst,  // the balance is short: cash for what is missing, then the order
    };

    Kind kind = Kind::Nothing;
    CartTotal total;
    Money cash;    // to be topped up before the order
    Money missing; // TopUpFirst: without it
    std::optional<Money> balanceBefore;
    std::optional<Money> balanceAfter; // nothing while it would be below zero
};

/// What is known about who pays.
struct Payer
{
    bool isWalkIn = true;
    std::optional<Money> balance; // of a named customer, once it was read
    Money cashTaken;              // walk-in: booked for this sale before its order was refused
    Money topUpMinimum;
    std::optional<CouponTerms> coupon{}; // of the cart's coupon, while it takes something off
    bool isCouponRead = true;            // what the cart's coupon is worth is known
};

[[nodiscard]] PaymentPlan planFor(const Cart& cart, const Payer& payer);

} // namespace jangbu::ui

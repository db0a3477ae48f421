#pragma once

#include "core/cart/cart.h"
#include "ui/sell/flow/payment_flow.h"
#include "ui/sell/flow/payment_plan.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <cstdint>

namespace jangbu::ui {

/// Amounts as the screen shows them; empty where there is nothing to show.
struct SellFigures
{
    QString gross;
    QString discount;
    QString vat;
    QString total;
    QString balanceBefore;
    QString balanceAfter;
    QString missing; // short balance
    QString cash;    // to be taken at the counter
    std::int64_t kinds = 0;
    std::int64_t units = 0;

    friend bool operator==(const SellFigures&, const SellFigures&) = default;
};

/// What the cart costs and how it would be paid.
[[nodiscard]] SellFigures
figuresOf(const PaymentPlan& plan, const Cart& cart, const ShopFormat& format);
/// What was paid.
[[nodiscard]] SellFigures figuresOf(const Sale& sale, const ShopFormat& format);

/// A product whose price somebody asked for.
struct PriceAnswer
{
    QString name; // empty: no such code
    QString code;
    QString price;
    QString stock;
};

} // namespace jangbu::ui

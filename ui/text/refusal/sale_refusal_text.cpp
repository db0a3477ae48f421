#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal/refusal_sentence.h"

#include <QStringList>

namespace jangbu::ui::sentence {

namespace {

QString quantityOutOfRange()
{
    return RefusalText::tr("A line takes 1 to %1 units. Change the quantity.")
        .arg(countText(limit::quantityPerLine));
}

QString tooManyLines()
{
    return RefusalText::tr("An order takes up to %1 lines. Split it.")
        .arg(countText(static_cast<std::int64_t>(limit::linesPerOrder)));
}

QString shortLines(const Context& context)
{
    QStringList lines;
    for (const ShortLine& line : context.refused.shortLines) {
        const auto& nameOf = context.words.productName;
        const QString name = nameOf ? nameOf(line.product) : QString();
        //: One product that is short: its name and how many are left.
        lines << RefusalText::tr("%1 (%2 left)")
                     .arg(
                         name.isEmpty() ? RefusalText::tr("This product") : name,
                         countText(line.left)
                     );
    }
    if (lines.isEmpty()) {
        return RefusalText::tr("There is not enough stock. Lower the quantity.");
    }
    return RefusalText::tr("Not enough stock: %1. Lower the quantity.")
        .arg(lines.join(QStringLiteral(", ")));
}

QString missingBalance(const Context& context)
{
    if (!context.refused.missing) {
        return RefusalText::tr("The balance is not enough. Top up first.");
    }
    return RefusalText::tr("The balance is %1 short. Top up the missing amount and pay.")
        .arg(moneyText(*context.refused.missing, context.words.format));
}

QString amountOf(Money amount, const Context& context)
{
    return moneyText(amount, context.words.format);
}

} // namespace

QString of(TopUpRefusal refusal, const Context& context)
{
    const ShopSettings& shop = context.words.shop;
    switch (refusal) {
    case TopUpRefusal::UnknownCustomer:
        return unknownCustomer();
    case TopUpRefusal::CustomerBlocked:
        return customerBlocked();
    case TopUpRefusal::AmountNotPositive:
        return RefusalText::tr("Nothing to top up. Enter an amount.");
    case TopUpRefusal::AmountBelowMinimum:
        return RefusalText::tr("The minimum top-up is %1. Enter more.")
            .arg(amountOf(shop.topUpMinimum, context));
    case TopUpRefusal::AmountAboveMaximum:
        return RefusalText::tr("A top-up is at most %1. Enter less.")
            .arg(amountOf(shop.topUpMaximum, context));
    case TopUpRefusal::BalanceAboveMaximum:
        return RefusalText::tr("A balance may hold at most %1. Top up less.")
            .arg(amountOf(shop.balanceMaximum, context));
    case TopUpRefusal::CardNumberGiven:
        return cardNumberGiven();
    case TopUpRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

QString of(ReverseTopUpRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case ReverseTopUpRefusal::UnknownTopUp:
        return RefusalText::tr("This top-up is not in the book. Open the customer again.");
    case ReverseTopUpRefusal::AlreadyReversed:
        return RefusalText::tr("This top-up was reversed before. Nothing is left to do.");
    case ReverseTopUpRefusal::InsufficientBalance:
        return RefusalText::tr("Part of this top-up was spent already. "
                               "Refund what was bought with it first.");
    case ReverseTopUpRefusal::CardNumberGiven:
        return cardNumberGiven();
    case ReverseTopUpRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

QString of(OrderRefusal refusal, const Context& context)
{
    switch (refusal) {
    case OrderRefusal::EmptyCart:
        return RefusalText::tr("The cart is empty. Scan or choose a product.");
    case OrderRefusal::TooManyLines:
        return tooManyLines();
    case OrderRefusal::QuantityOutOfRange:
        return quantityOutOfRange();
    case OrderRefusal::UnknownCustomer:
        return unknownCustomer();
    case OrderRefusal::CustomerBlocked:
        return customerBlocked();
    case OrderRefusal::UnknownProduct:
        return unknownProduct(context);
    case OrderRefusal::ProductInactive:
        return RefusalText::tr("%1 is not sold any more. Remove it from the cart.")
            .arg(productOf(context));
    case OrderRefusal::PriceChanged:
        return RefusalText::tr("%1 has another price now. Take the new price and pay again.")
            .arg(productOf(context));
    case OrderRefusal::PriceNegative:
        return RefusalText::tr("A price is never below zero. Enter the price of %1 again.")
            .arg(productOf(context));
    case OrderRefusal::InsufficientStock:
        return shortLines(context);
    case OrderRefusal::CouponUnknown:
        return RefusalText::tr("This coupon is not in the book. Pay without it.");
    case OrderRefusal::CouponNotYours:
        return RefusalText::tr("This coupon belongs to another customer. Pay without it.");
    case OrderRefusal::CouponUsed:
        return RefusalText::tr("This coupon was used before. Pay without it.");
    case OrderRefusal::CouponExpired:
        return RefusalText::tr("This coupon has expired. Pay without it.");
    case OrderRefusal::CouponMinimumNotMet:
        return RefusalText::tr("The cart is below the coupon's minimum. "
                               "Add products or pay without the coupon.");
    case OrderRefusal::AmountOverflow:
        return RefusalText::tr("The amount is too large for one order. Split it.");
    case OrderRefusal::InsufficientBalance:
        return missingBalance(context);
    }
    MUST(false);
}

QString of(RefundRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case RefundRefusal::UnknownOrder:
        return RefusalText::tr("This order is not in the book. Check the receipt number.");
    case RefundRefusal::EmptyRefund:
        return RefusalText::tr("Nothing was chosen to refund. Choose a line.");
    case RefundRefusal::UnknownLine:
        return RefusalText::tr("A chosen line is not in this order. Open the order again.");
    case RefundRefusal::QuantityOutOfRange:
        return RefusalText::tr("More is asked back than was bought. Lower the quantity.");
    case RefundRefusal::AlreadyRefunded:
        return RefusalText::tr("These units were refunded before. Open the order again.");
    case RefundRefusal::AmountOverflow:
        return RefusalText::tr("The balance cannot hold this refund. Refund less.");
    case RefundRefusal::StockOverflow:
        return stockOverflow();
    case RefundRefusal::CardNumberGiven:
        return cardNumberGiven();
    case RefundRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

QString of(ClaimRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case ClaimRefusal::UnknownCampaign:
        return RefusalText::tr("This campaign is not in the book. Open the list again.");
    case ClaimRefusal::UnknownCustomer:
        return unknownCustomer();
    case ClaimRefusal::CustomerBlocked:
        return customerBlocked();
    case ClaimRefusal::CampaignNotOpen:
        return RefusalText::tr("This campaign has not begun. Come back when it opens.");
    case ClaimRefusal::CampaignEnded:
        return RefusalText::tr("This campaign is over. Offer another one.");
    case ClaimRefusal::CampaignStopped:
        return RefusalText::tr("This campaign was stopped. Offer another one.");
    case ClaimRefusal::AlreadyClaimed:
        return RefusalText::tr("This customer already has as many coupons of this campaign as one "
                               "may have. Offer another one.");
    case ClaimRefusal::Exhausted:
        return RefusalText::tr("All coupons of this campaign were given out. Offer another one.");
    }
    MUST(false);
}

QString of(RevokeRefusal refusal, const Context& /*context*/)
{
    switch (refusal) {
    case RevokeRefusal::CouponUnknown:
        return RefusalText::tr("This coupon is not in the book. Open the customer again.");
    case RevokeRefusal::CouponUsed:
        return RefusalText::tr("This coupon was used and cannot be revoked. Refund its order.");
    case RevokeRefusal::AlreadyRevoked:
        return RefusalText::tr("This coupon was revoked before. Nothing is left to do.");
    case RevokeRefusal::CardNumberGiven:
        return cardNumberGiven();
    case RevokeRefusal::TextTooLong:
        return textTooLong();
    }
    MUST(false);
}

} // namespace jangbu::ui::sentence

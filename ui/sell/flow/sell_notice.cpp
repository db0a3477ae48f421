#include "ui/sell/flow/sell_notice.h"

#include <QCoreApplication>

#include <variant>

namespace jangbu::ui {

namespace {

struct SellNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(SellNoticeText)
};

Remedy remedyFor(OrderRefusal refusal)
{
    switch (refusal) {
    case OrderRefusal::UnknownProduct:
    case OrderRefusal::ProductInactive:
        return Remedy::TakeOutLines;
    case OrderRefusal::PriceChanged:
        return Remedy::UseNewPrices;
    case OrderRefusal::InsufficientStock:
        return Remedy::UseWhatIsLeft;
    case OrderRefusal::UnknownCustomer:
    case OrderRefusal::CustomerBlocked:
        return Remedy::ChangeCustomer;
    case OrderRefusal::CouponUnknown:
    case OrderRefusal::CouponNotYours:
    case OrderRefusal::CouponUsed:
    case OrderRefusal::CouponExpired:
    case OrderRefusal::CouponMinimumNotMet:
        return Remedy::LeaveCoupon;
    case OrderRefusal::EmptyCart:
    case OrderRefusal::TooManyLines:
    case OrderRefusal::QuantityOutOfRange:
    case OrderRefusal::PriceNegative:
    case OrderRefusal::AmountOverflow:
        return Remedy::Acknowledge;
    case OrderRefusal::InsufficientBalance: // the pay key itself offers the top-up
        return Remedy::None;
    }
    return Remedy::Acknowledge;
}

} // namespace

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Acknowledge:
        //: Key beside a notice: it was read and dealt with.
        return SellNoticeText::tr("OK");
    case Remedy::UseWhatIsLeft:
        //: Key: reduce the quantities in the cart to what is in stock.
        return SellNoticeText::tr("Use what is left");
    case Remedy::TakeOutLines:
        //: Key: remove the marked lines from the cart.
        return SellNoticeText::tr("Take them out");
    case Remedy::UseNewPrices:
        //: Key: give the lines in the cart the present prices.
        return SellNoticeText::tr("Use the new price");
    case Remedy::ChangeCustomer:
        //: Key: sell to the walk-in customer instead.
        return SellNoticeText::tr("Sell without membership");
    case Remedy::LeaveCoupon:
        //: Key: take the coupon out of the sale.
        return SellNoticeText::tr("Without it");
    case Remedy::StoreAgain:
    case Remedy::LoadAgain:
        //: Key: once more what did not work.
        return SellNoticeText::tr("Try again");
    case Remedy::GiveUp:
        //: Key: stop trying to pay; the cart stays.
        return SellNoticeText::tr("Stop trying");
    }
    return {};
}

Remedy remedyFor(const Refused& refusal)
{
    const auto* const order = std::get_if<OrderRefusal>(&refusal.reason);
    return order == nullptr ? Remedy::Acknowledge : remedyFor(*order);
}

} // namespace jangbu::ui

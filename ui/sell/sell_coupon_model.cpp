// The part of the sale that is about the customer's coupons.
#include "ui/sell/flow/look_ahead.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/session_model.h"

namespace jangbu::ui {

void SellModel::useCoupon(int row)
{
    if (row >= 0 && row < m_wallet.rowCount() && mayChange()) {
        Cart next = cart();
        next.coupon = m_wallet.couponAt(row).coupon.key;
        change(next);
    }
}

void SellModel::useBestCoupon()
{
    const HeldCoupon* const best = m_wallet.best();
    if (best != nullptr) {
        useCoupon(m_wallet.rowOf(best->coupon.key));
    }
}

void SellModel::leaveCoupon()
{
    if (cart().coupon && mayChange()) {
        Cart next = cart();
        next.coupon.reset();
        change(next);
    }
}

void SellModel::explainCoupons()
{
    //: After the key that shows the customer's coupons.
    const QString whose = tr("Coupons belong to members. Find the customer first (F4).");
    sayNotice({SellTone::Info, whose, Remedy::Acknowledge});
}

const HeldCoupon* SellModel::cartCoupon() const
{
    const auto& coupon = cart().coupon;
    return coupon ? m_wallet.find(*coupon) : nullptr;
}

void SellModel::recomputeCoupon()
{
    const auto total = totalOf(cart(), std::nullopt);
    const Money gross = total ? total->gross : Money{};
    m_wallet.setGross(gross);
    m_couponOffer =
        couponOfferFor(cart(), m_wallet, gross, m_ports.clock.now(), m_ports.session.format());
}

bool SellModel::isCouponHindered()
{
    if (m_couponOffer.kind != CouponOffer::Kind::Hindered) {
        return false;
    }
    const auto refusal = couponRefusal(cartCoupon(), m_plan.total.gross, m_ports.clock.now());
    if (refusal) {
        takeRefusal({*refusal, {}, {}, {}});
    } else {
        // The book would use it up for nothing.
        const QString text = tr("This coupon takes nothing off this sale. Pay without it.");
        sayNotice({SellTone::Refused, text, Remedy::LeaveCoupon});
    }
    return true;
}

} // namespace jangbu::ui

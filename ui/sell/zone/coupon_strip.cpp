#include "ui/sell/zone/coupon_strip.h"

#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using Kind = CouponOffer::Kind;

CouponStrip::CouponStrip(SellModel& model, const KeyMap& keys, QWidget* parent)
    : Panel(parent)
    , m_model(model)
    , m_worth(new ElidedLabel({}, TextRole::Strong, this))
    , m_saving(makeLabel({}, TextRole::Strong, Tone::Accent, this))
    , m_detail(new ElidedLabel({}, TextRole::Small, this))
    , m_keys(new QWidget(this))
    , m_use(new KeyButton({}, KeyKind::Plain, this))
    //: Key that shows all of the customer's coupons.
    , m_others(new KeyButton(tr("Choose"), KeyKind::Plain, this))
{
    setObjectName(QStringLiteral("couponStrip"));
    m_worth->setObjectName(QStringLiteral("couponWorth"));
    m_use->setObjectName(QStringLiteral("useCoupon"));
    m_others->setObjectName(QStringLiteral("otherCoupons"));
    m_others->setKeyCap(keys.capFor(KeyAction::Coupon));
    layOut();
    connect(m_use, &KeyButton::clicked, this, &CouponStrip::press);
    connect(m_others, &KeyButton::clicked, this, &CouponStrip::othersAsked);
    connect(&m_model, &SellModel::figuresChanged, this, &CouponStrip::follow);
    follow();
}

void CouponStrip::layOut()
{
    body()->setContentsMargins(space::two, space::inset, space::two, space::inset);
    body()->setSpacing(space::half);
    QHBoxLayout* const head = makeRow(space::one);
    head->addWidget(m_worth, 1);
    head->addWidget(m_saving);
    QHBoxLayout* const keys = makeRow(space::one, m_keys);
    keys->setContentsMargins(space::none, space::half, space::none, space::none);
    keys->addWidget(m_use, 1);
    keys->addWidget(m_others, 1);
    body()->addLayout(head);
    body()->addWidget(m_detail);
    body()->addWidget(m_keys);
}

void CouponStrip::follow()
{
    const CouponOffer& offer = m_model.couponOffer();
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    const bool isInCart = offer.kind == Kind::Applied || offer.kind == Kind::Hindered;
    setVisible(offer.kind != Kind::None && !isPaid);
    setLook(offer.kind == Kind::Applied ? Look::Wash : Look::Plain);
    m_worth->setText(offer.worth);
    m_saving->setText(offer.saving);
    m_saving->setVisible(!offer.saving.isEmpty());
    m_detail->setText(offer.detail);
    m_detail->setVisible(!offer.detail.isEmpty());
    setTone(m_detail, offer.kind == Kind::Hindered ? Tone::Attention : Tone::Second);
    //: Keys of the coupon beside the payment: leave it out of this sale; use the suggested one.
    m_use->setText(isInCart ? tr("Without it") : tr("Use"));
    m_use->setVisible(isInCart || offer.kind == Kind::Suggested);
    m_keys->setVisible(isInCart || offer.kind == Kind::Suggested || offer.kind == Kind::NotYet);
    m_keys->setEnabled(m_model.payState() == PaymentFlow::State::Idle);
}

void CouponStrip::press()
{
    if (m_model.cart().coupon) {
        m_model.leaveCoupon();
    } else {
        m_model.useBestCoupon();
    }
}

} // namespace jangbu::ui

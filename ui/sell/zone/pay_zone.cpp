#include "ui/sell/zone/pay_zone.h"

#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/money_label.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/zone/coupon_strip.h"
#include "ui/sell/zone/pay_key.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

PayZone::PayZone(SellModel& model, const KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new ElidedLabel({}, TextRole::Heading, this))
    , m_detail(new ElidedLabel({}, TextRole::Small, this))
    //: Accessible name of the key that looks for the customer who pays.
    , m_find(new KeyButton(IconName::Search, tr("Find a customer"), KeyKind::Quiet, this))
    //: Accessible name of the key that takes the customer out of the sale.
    , m_leave(new KeyButton(IconName::Close, tr("Sell without membership"), KeyKind::Quiet, this))
    , m_balance(new AmountRow(tr("Balance"), TextRole::Figure, this))
    , m_otherBalance(new AmountRow({}, TextRole::Small, this))
    , m_hint(makeParagraph({}, TextRole::Small, Tone::Second, this))
    , m_coupon(new CouponStrip(model, keys, this))
    //: The sum of the cart before discounts.
    , m_gross(new AmountRow(tr("Sum"), TextRole::Body, this))
    , m_discount(new AmountRow(tr("Discount"), TextRole::Body, this))
    //: VAT inside the prices.
    , m_vat(new AmountRow(tr("VAT included"), TextRole::Small, this))
    //: Beside the amount to be paid.
    , m_totalLabel(makeLabel(tr("To pay"), TextRole::Strong, this))
    , m_total(new MoneyLabel(TextRole::Total, this))
    , m_pay(new PayKey(this))
{
    setObjectName(QStringLiteral("payZone"));
    m_pay->setObjectName(QStringLiteral("payKey"));
    m_find->setObjectName(QStringLiteral("findCustomer"));
    m_total->setObjectName(QStringLiteral("sellTotal"));
    m_name->setObjectName(QStringLiteral("customerName"));
    m_balance->setObjectName(QStringLiteral("customerBalance"));
    m_otherBalance->setObjectName(QStringLiteral("otherBalance"));
    m_find->setKeyCap(keys.capFor(KeyAction::Customer));
    m_pay->setKeyCap(keys.capFor(KeyAction::Pay));
    m_otherBalance->setLabelRole(TextRole::Small, Tone::Second);
    m_vat->setLabelRole(TextRole::Small, Tone::Second);
    m_otherBalance->setAmountTone(Tone::Second);
    m_vat->setAmountTone(Tone::Second);
    m_discount->setAmountTone(Tone::Accent);
    QVBoxLayout* column = makeColumn(space::two, this);
    column->addWidget(makeCustomerPanel());
    column->addWidget(m_coupon);
    column->addWidget(makePaymentPanel(), 1);
    setTabOrder(m_leave, m_find);
    connect(m_find, &KeyButton::clicked, this, &PayZone::customerAsked);
    connect(m_coupon, &CouponStrip::othersAsked, this, &PayZone::couponsAsked);
    connect(m_leave, &KeyButton::clicked, &m_model, &SellModel::serveWalkIn);
    connect(m_pay, &PayKey::clicked, &m_model, &SellModel::pay);
    connect(&m_model, &SellModel::figuresChanged, this, &PayZone::follow);
    follow();
}

QWidget* PayZone::makeCustomerPanel()
{
    auto* panel = new Panel(this);
    panel->body()->setContentsMargins(space::two, space::one, space::half, space::inset);
    panel->body()->setSpacing(space::none);
    setTone(m_detail, Tone::Second);
    QVBoxLayout* who = makeColumn(space::none);
    who->addWidget(m_name);
    who->addWidget(m_detail);
    // A name without a detail stands where the others do.
    who->addStretch(1);
    QHBoxLayout* head = makeRow(space::none);
    head->addLayout(who, 1);
    head->addWidget(m_leave);
    head->addWidget(m_find);
    // As high as the two amounts, so that nothing below moves when the customer changes.
    auto* sums = new QWidget(panel);
    QVBoxLayout* amounts = makeColumn(space::none, sums);
    amounts->setContentsMargins(space::none, space::half, space::inset, space::none);
    amounts->addWidget(m_balance);
    amounts->addWidget(m_otherBalance);
    amounts->addWidget(m_hint);
    sums->setFixedHeight(space::six + space::inset);
    panel->body()->addLayout(head);
    panel->body()->addWidget(sums);
    return panel;
}

QWidget* PayZone::makePaymentPanel()
{
    auto* panel = new Panel(this);
    QHBoxLayout* total = makeRow(space::one);
    total->addWidget(m_totalLabel, 0, Qt::AlignBottom);
    total->addWidget(m_total, 1);
    panel->body()->addWidget(m_gross);
    panel->body()->addWidget(m_discount);
    panel->body()->addWidget(m_vat);
    panel->body()->addStretch(1);
    panel->body()->addLayout(total);
    panel->body()->addWidget(m_pay);
    return panel;
}

void PayZone::follow()
{
    const SellFigures& figures = m_model.figures();
    followCustomer();
    followBalance(figures);
    followSums(figures);
    followPayKey(figures);
}

QString PayZone::hint() const
{
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    if (isPaid) {
        return tr("Sold without membership.");
    }
    if (m_model.isWalkIn()) {
        return tr("F4 finds a member by phone, last four digits or name.");
    }
    return tr("Reading the balance…");
}

void PayZone::followCustomer()
{
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    const std::optional<CustomerCard>& card = isPaid ? m_model.soldTo() : m_model.customer();
    if (card) {
        m_name->setText(QString::fromStdString(card->maskedName));
        m_detail->setText(customerShortText(*card));
        setTone(m_detail, card->isBlocked ? Tone::Refused : Tone::Second);
    } else {
        //: The customer of a sale without membership.
        m_name->setText(m_model.isWalkIn() ? tr("Walk-in") : QStringLiteral("…"));
        //: Below "Walk-in": how a sale without membership is paid.
        m_detail->setText(m_model.isWalkIn() ? tr("Cash sale") : QString());
        setTone(m_detail, Tone::Second);
    }
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_leave->setVisible(!isPaid && !m_model.isWalkIn());
    m_find->setEnabled(m_model.payState() == PaymentFlow::State::Idle || isPaid);
}

void PayZone::followBalance(const SellFigures& figures)
{
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    // What there is now is large: once paid, what the payment left.
    const QString& balance = isPaid ? figures.balanceAfter : figures.balanceBefore;
    const QString& otherBalance = isPaid ? figures.balanceBefore : figures.balanceAfter;
    const bool hasBalance = !balance.isEmpty();
    m_balance->setVisible(hasBalance);
    m_otherBalance->setVisible(hasBalance && !otherBalance.isEmpty());
    m_hint->setVisible(!hasBalance);
    m_hint->setText(hint());
    m_balance->setAmount(balance);
    //: The balance that there was before the payment; that the payment would leave.
    m_otherBalance->setLabel(isPaid ? tr("Before payment") : tr("After payment"));
    m_otherBalance->setAmount(otherBalance);
    setTone(m_balance, Tone::Ink);
    m_balance->setAmountTone(figures.missing.isEmpty() ? Tone::Ink : Tone::Attention);
}

void PayZone::followSums(const SellFigures& figures)
{
    m_gross->setAmount(figures.gross);
    m_discount->setAmount(figures.discount);
    m_discount->setVisible(!figures.discount.isEmpty());
    m_vat->setAmount(figures.vat);
    m_total->setAmount(figures.total);
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    //: Beside the amount that was paid.
    m_totalLabel->setText(isPaid ? tr("Paid amount") : tr("To pay"));
}

void PayZone::followPayKey(const SellFigures& figures)
{
    const PaymentPlan::Kind kind = m_model.plan().kind;
    const PaymentFlow::State state = m_model.payState();
    const bool isIdle = state == PaymentFlow::State::Idle;
    m_pay->setEnabled(
        state == PaymentFlow::State::Paid || (isIdle && kind != PaymentPlan::Kind::Nothing)
    );
    if (state == PaymentFlow::State::Paid) {
        m_pay->setWords(tr("Next customer"), tr("any key or a scan"));
    } else if (state == PaymentFlow::State::Sending) {
        //: On the pay key while the payment is under way.
        m_pay->setWords(tr("Paying…"), {});
    } else if (state == PaymentFlow::State::Checking) {
        //: On the pay key while it is not known whether the payment went through.
        m_pay->setWords(tr("Checking…"), tr("please wait, do not pay twice"));
    } else if (kind == PaymentPlan::Kind::CashSale) {
        //: The pay key for a sale without membership.
        m_pay->setWords(tr("Pay in cash"), {});
    } else if (kind == PaymentPlan::Kind::TopUpFirst) {
        //: The pay key when the balance is short, and below it how much is taken in cash.
        m_pay->setWords(
            tr("Top up and pay"),
            tr("%1 short: take %2 in cash").arg(figures.missing, figures.cash)
        );
    } else {
        m_pay->setWords(tr("Pay"), {});
    }
}

} // namespace jangbu::ui

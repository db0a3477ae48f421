#include "ui/shift/page/cash_page.h"

#include "ui/control/key/key_button.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shift/page/amount_pad.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_notice.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int padWidth = 340;

} // namespace

CashPage::CashPage(ShiftModel& model, const SessionModel& session, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(makeLabel({}, TextRole::Heading, this))
    , m_hint(makeParagraph({}, TextRole::Body, Tone::Second, this))
    //: Label of a field: why cash is put into the drawer or taken out of it.
    , m_reasonLabel(makeLabel(tr("Reason"), TextRole::Small, Tone::Second, this))
    , m_reason(new QLineEdit(this))
    , m_notice(new NoticeLine(this))
    , m_ok(new KeyButton({}, KeyKind::Primary, this))
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
    , m_pad(new AmountPad(session, this))
{
    setObjectName(QStringLiteral("cashPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_ok->setObjectName(QStringLiteral("cashOk"));
    m_reason->setObjectName(QStringLiteral("cashReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonLabel->setBuddy(m_reason);
    layOut();
    connect(m_ok, &KeyButton::clicked, this, &CashPage::submit);
    connect(m_back, &KeyButton::clicked, this, &CashPage::backAsked);
    connect(m_reason, &QLineEdit::returnPressed, this, &CashPage::submit);
    connect(m_reason, &QLineEdit::textChanged, this, &CashPage::follow);
    connect(m_pad, &AmountPad::amountChanged, this, &CashPage::follow);
    connect(&m_model, &ShiftModel::changed, this, &CashPage::follow);
}

void CashPage::layOut()
{
    m_ok->setKeySize(KeySize::Large);
    QVBoxLayout* const left = makeColumn(space::one);
    left->addWidget(m_heading);
    left->addWidget(m_hint);
    left->addSpacing(space::one);
    left->addWidget(m_reasonLabel);
    left->addWidget(m_reason);
    left->addWidget(m_notice);
    left->addStretch(1);
    left->addWidget(m_back);
    left->addWidget(m_ok);
    m_pad->setFixedWidth(padWidth);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addWidget(m_pad, 0, Qt::AlignTop);
    setTabOrder(m_back, m_ok);
}

void CashPage::begin(Kind kind)
{
    m_kind = kind;
    m_reason->clear();
    m_pad->clear();
    showKind();
    follow();
    if (kind == Kind::Float) {
        setFocus(Qt::OtherFocusReason);
    } else {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void CashPage::showKind()
{
    switch (m_kind) {
    case Kind::Float:
        //: Heading: a shift is opened.
        m_heading->setText(tr("Open the shift"));
        m_hint->setText(tr("Count the cash in the drawer. An empty drawer is 0."));
        //: Key: the shift begins with this much cash.
        m_ok->setText(tr("Open with this float"));
        break;
    case Kind::In:
        //: Heading: cash is put into the drawer without a sale.
        m_heading->setText(tr("Cash in"));
        m_hint->setText(tr("Change fetched from the bank, or anything else put into the drawer."));
        //: Key: cash is put into the drawer.
        m_ok->setText(tr("Put in"));
        break;
    case Kind::Out:
        //: Heading: cash is taken out of the drawer without a sale.
        m_heading->setText(tr("Cash out"));
        m_hint->setText(tr("Cash brought to the bank or spent for the shop. "
                           "It is written in the journal with your name."));
        //: Key: cash is taken out of the drawer.
        m_ok->setText(tr("Take out"));
        break;
    }
    setAccessibleName(m_heading->text());
    const bool hasReason = m_kind != Kind::Float;
    m_reasonLabel->setVisible(hasReason);
    m_reason->setVisible(hasReason);
    m_back->setVisible(hasReason);
}

void CashPage::follow()
{
    const bool isAmountRight = m_kind == Kind::Float || m_pad->amount().minor > 0;
    const bool isExplained = m_kind == Kind::Float || !m_reason->text().trimmed().isEmpty();
    m_ok->setEnabled(isAmountRight && isExplained && !m_model.isBusy());
    sayNotice(*m_notice, m_model.notice());
}

void CashPage::submit()
{
    if (!m_ok->isEnabled()) {
        return;
    }
    const Money amount = m_pad->amount();
    switch (m_kind) {
    case Kind::Float:
        m_model.open(amount);
        break;
    case Kind::In:
        m_model.moveCash(amount, m_reason->text());
        break;
    case Kind::Out:
        m_model.moveCash(Money{-amount.minor}, m_reason->text());
        break;
    }
}

void CashPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (!m_pad->type(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui

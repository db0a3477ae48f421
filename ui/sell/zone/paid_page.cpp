#include "ui/sell/zone/paid_page.h"

#include "ui/control/hairline.h"
#include "ui/control/icon_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/money_label.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/paper_area.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/receipt/receipt_model.h"
#include "ui/sell/sell_model.h"
#include "ui/theme/layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

PaidPage::PaidPage(SellModel& model, ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_receipt(receipt)
    , m_desk(desk)
    //: Big, after a payment went through.
    , m_title(makeLabel(tr("Paid"), TextRole::Total, Tone::Accent, this))
    //: Beside the customer's balance after a payment.
    , m_left(makeLabel(tr("Balance left"), TextRole::Body, Tone::Second, this))
    , m_balance(new MoneyLabel(TextRole::Amount, this))
    , m_paper(new PaperArea(this))
    , m_notice(new NoticeLine(this))
    , m_print(new KeyButton(tr("Print"), KeyKind::Plain, this))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, this))
{
    layOut();
    connect(m_print, &KeyButton::clicked, this, [this] { m_desk.print(); });
    connect(m_save, &KeyButton::clicked, this, [this] { m_desk.save(); });
    connect(&m_desk, &ReceiptDesk::done, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Info, text);
    });
    connect(&m_desk, &ReceiptDesk::failed, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Attention, text);
    });
    connect(&m_receipt, &ReceiptModel::changed, this, &PaidPage::followReceipt);
    connect(&m_model, &SellModel::figuresChanged, this, &PaidPage::follow);
    followReceipt();
}

void PaidPage::layOut()
{
    setObjectName(QStringLiteral("paidPage"));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    m_save->setObjectName(QStringLiteral("saveReceipt"));
    m_title->setObjectName(QStringLiteral("paidTitle"));
    m_print->setIconName(IconName::Printer);
    m_save->setIconName(IconName::File);
    auto* sign = new IconLabel(IconName::Check, Tone::Accent, space::five, this);
    QHBoxLayout* title = makeRow(space::one);
    title->addWidget(sign);
    title->addWidget(m_title, 1);
    QHBoxLayout* left = makeRow(space::one);
    left->addWidget(m_left);
    left->addWidget(m_balance, 1);
    QVBoxLayout* head = makeColumn(space::half);
    setPadding(head, space::two);
    head->addLayout(title);
    head->addLayout(left);
    QVBoxLayout* paper = makeColumn(space::none);
    paper->setContentsMargins(space::two, space::two, space::none, space::two);
    paper->addWidget(m_paper, 1);
    QVBoxLayout* note = makeColumn(space::none);
    note->setContentsMargins(space::two, space::none, space::two, space::one);
    note->addWidget(m_notice);
    QHBoxLayout* keys = makeRow(space::one);
    setPadding(keys, space::two, space::inset);
    keys->addWidget(m_print, 1);
    keys->addWidget(m_save, 1);
    QVBoxLayout* column = makeColumn(space::none, this);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addLayout(paper, 1);
    column->addLayout(note);
    column->addWidget(new Hairline(this));
    column->addLayout(keys);
}

void PaidPage::follow()
{
    const QString& left = m_model.figures().balanceAfter;
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    m_balance->setAmount(isPaid ? left : QString());
    m_left->setVisible(isPaid && !left.isEmpty());
    m_balance->setVisible(isPaid && !left.isEmpty());
    if (!isPaid) {
        m_notice->clear();
    }
}

void PaidPage::followReceipt()
{
    m_paper->setLines(m_receipt.lines());
    const bool hasReceipt = !m_receipt.lines().empty();
    m_print->setEnabled(hasReceipt);
    m_save->setEnabled(hasReceipt);
    if (m_receipt.hasFailed()) {
        m_notice->say(
            NoticeTone::Attention,
            tr("It is paid, but the receipt could not be read. Reprint it later with F5.")
        );
    }
}

} // namespace jangbu::ui

#include "ui/shift/page/overview_page.h"

#include "ui/control/amount_row.h"
#include "ui/control/key/key_button.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/paper_area.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/shell/key/key_map.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_notice.h"
#include "ui/theme/layout.h"

#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int paperWidth = 400;

} // namespace

OverviewPage::OverviewPage(
    ShiftModel& model,
    ReceiptDesk& desk,
    const KeyMap& keys,
    QWidget* parent
)
    : QWidget(parent)
    , m_model(model)
    , m_desk(desk)
    , m_paper(new PaperArea(this))
    //: Beside the figures of the shift: how many orders were paid.
    , m_orders(new AmountRow(tr("Orders"), TextRole::Figure, this))
    //: Beside the figures of the shift: sales less refunds.
    , m_sales(new AmountRow(tr("Net sales"), TextRole::Figure, this))
    //: Beside the figures of the shift: what should be in the drawer.
    , m_cash(new AmountRow(tr("Cash in the drawer"), TextRole::Amount, this))
    , m_difference(new AmountRow(tr("Over/short"), TextRole::Amount, this))
    , m_notice(new NoticeLine(this))
    //: Key: cash is put into the drawer without a sale.
    , m_in(new KeyButton(tr("Cash in"), KeyKind::Plain, this))
    //: Key: cash is taken out of the drawer without a sale.
    , m_out(new KeyButton(tr("Cash out"), KeyKind::Plain, this))
    , m_drawer(new KeyButton(tr("Open the drawer"), KeyKind::Plain, this))
    //: Key: shows the shifts before this one.
    , m_past(new KeyButton(tr("Past shifts"), KeyKind::Plain, this))
    , m_print(new KeyButton(tr("Print"), KeyKind::Plain, this))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, this))
    //: Key: the drawer is counted and the shift closed.
    , m_close(new KeyButton(tr("Count and close"), KeyKind::Primary, this))
    //: Key: the report of the closed shift was seen.
    , m_done(new KeyButton(tr("Done"), KeyKind::Primary, this))
{
    setObjectName(QStringLiteral("shiftOverview"));
    m_close->setObjectName(QStringLiteral("countAndClose"));
    m_past->setObjectName(QStringLiteral("pastShiftsKey"));
    m_in->setObjectName(QStringLiteral("cashIn"));
    m_out->setObjectName(QStringLiteral("cashOut"));
    m_done->setObjectName(QStringLiteral("shiftDone"));
    m_drawer->setKeyCap(keys.capFor(KeyAction::Drawer));
    m_in->setIconName(IconName::Plus);
    m_out->setIconName(IconName::Minus);
    m_drawer->setIconName(IconName::Drawer);
    m_past->setIconName(IconName::Clock);
    m_print->setIconName(IconName::Printer);
    m_save->setIconName(IconName::File);
    layOut();
    connectParts();
}

void OverviewPage::layOut()
{
    m_close->setKeySize(KeySize::Large);
    m_done->setKeySize(KeySize::Large);
    m_paper->setFixedWidth(paperWidth);
    QHBoxLayout* const cash = makeRow(space::one);
    cash->addWidget(m_in, 1);
    cash->addWidget(m_out, 1);
    QHBoxLayout* const papers = makeRow(space::one);
    papers->addWidget(m_print, 1);
    papers->addWidget(m_save, 1);
    QVBoxLayout* const right = makeColumn(space::one);
    right->addLayout(cash);
    right->addWidget(m_drawer);
    right->addLayout(papers);
    right->addWidget(m_past);
    right->addSpacing(space::one);
    right->addWidget(m_notice);
    right->addStretch(1);
    right->addWidget(m_orders);
    right->addWidget(m_sales);
    right->addWidget(m_cash);
    right->addWidget(m_difference);
    right->addSpacing(space::one);
    right->addWidget(m_close);
    right->addWidget(m_done);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addWidget(m_paper);
    row->addLayout(right, 1);
    setTabOrder(m_save, m_past);
}

void OverviewPage::connectParts()
{
    connect(m_in, &KeyButton::clicked, this, &OverviewPage::cashInAsked);
    connect(m_out, &KeyButton::clicked, this, &OverviewPage::cashOutAsked);
    connect(m_drawer, &KeyButton::clicked, this, &OverviewPage::drawerAsked);
    connect(m_past, &KeyButton::clicked, this, &OverviewPage::pastAsked);
    connect(m_close, &KeyButton::clicked, this, &OverviewPage::closingAsked);
    connect(m_done, &KeyButton::clicked, this, &OverviewPage::doneAsked);
    connect(m_print, &KeyButton::clicked, &m_desk, &ReceiptDesk::print);
    connect(m_save, &KeyButton::clicked, &m_desk, &ReceiptDesk::save);
    connect(&m_desk, &ReceiptDesk::done, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Info, text);
    });
    connect(&m_desk, &ReceiptDesk::failed, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Attention, text);
    });
    connect(&m_model, &ShiftModel::changed, this, &OverviewPage::follow);
}

void OverviewPage::showOpen()
{
    setOpen(true);
    m_close->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::showClosed()
{
    setOpen(false);
    m_done->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::setOpen(bool isOpen)
{
    m_cash->setVisible(isOpen);
    m_difference->setVisible(!isOpen);
    for (KeyButton* const key : {m_in, m_out, m_drawer, m_close}) {
        key->setVisible(isOpen);
    }
    m_done->setVisible(!isOpen);
    follow();
}

void OverviewPage::follow()
{
    const bool hasPaper = !m_model.paper().lines.empty();
    m_paper->setLines(m_model.paper().lines);
    m_orders->setAmount(m_model.ordersText());
    m_sales->setAmount(m_model.salesText());
    m_cash->setAmount(m_model.expectedText());
    m_difference->setAmount(m_model.closedText());
    m_print->setEnabled(hasPaper);
    m_save->setEnabled(hasPaper);
    sayNotice(*m_notice, m_model.notice());
}

} // namespace jangbu::ui

#include "ui/sell/zone/cart_zone.h"

#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/zone/cart_list.h"
#include "ui/sell/zone/paid_page.h"
#include "ui/shell/key/key_map.h"
#include "ui/text/number_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

NoticeTone lineTone(SellTone tone)
{
    switch (tone) {
    case SellTone::Info:
        return NoticeTone::Info;
    case SellTone::Attention:
        return NoticeTone::Attention;
    case SellTone::Refused:
        return NoticeTone::Refused;
    }
    return NoticeTone::Info;
}

} // namespace

CartZone::CartZone(
    SellModel& model,
    ReceiptModel& receipt,
    ReceiptDesk& desk,
    const KeyMap& keys,
    QWidget* parent
)
    : Panel(parent)
    , m_model(model)
    , m_count(makeLabel({}, TextRole::Body, Tone::Second, this))
    , m_times(new KeyButton({}, KeyKind::Chip, this))
    , m_parked(new KeyButton({}, KeyKind::Chip, this))
    //: Accessible name of the key that shows the last receipts.
    , m_reprint(new KeyButton(IconName::Receipt, tr("Last receipts"), KeyKind::Quiet, this))
    , m_pages(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new CartList(m_stack))
    , m_empty(new EmptyState(
          IconName::Cart,
          //: In place of the cart's lines.
          tr("Ready for the next customer"),
          tr("Scan, touch a product or type its name. F4 finds the customer."),
          m_stack
      ))
    , m_notice(new NoticeLine(this))
    //: Key: puts the cart aside for later.
    , m_park(new KeyButton(tr("Park"), KeyKind::Plain, this))
    , m_undo(new KeyButton(tr("Undo"), KeyKind::Plain, this))
    //: Key: empties the cart.
    , m_cancel(new KeyButton(tr("Cancel"), KeyKind::Danger, this))
    , m_paid(new PaidPage(model, receipt, desk, this))
{
    m_list->setObjectName(QStringLiteral("sellCart"));
    m_notice->setObjectName(QStringLiteral("sellNotice"));
    m_park->setObjectName(QStringLiteral("sellPark"));
    m_undo->setObjectName(QStringLiteral("sellUndo"));
    m_cancel->setObjectName(QStringLiteral("sellCancel"));
    m_parked->setObjectName(QStringLiteral("sellParked"));
    m_reprint->setObjectName(QStringLiteral("sellReprint"));
    m_park->setKeyCap(keys.capFor(KeyAction::Park));
    m_cancel->setKeyCap(keys.capFor(KeyAction::CancelSale));
    m_reprint->setToolTip(
        QStringLiteral("%1 %2").arg(tr("Last receipts"), keys.capFor(KeyAction::Reprint))
    );
    setFlush(true);
    body()->setSpacing(space::none);
    m_pages->addWidget(makeSalePage());
    m_pages->addWidget(m_paid);
    body()->addWidget(m_pages);
    m_list->setModel(&m_model.lines());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connectModel();
    connectKeys();
    follow();
    followNotice();
    followPendingQuantity();
}

QWidget* CartZone::makeSalePage()
{
    auto* page = new QWidget(m_pages);
    auto* note = new QWidget(page);
    QVBoxLayout* noteColumn = makeColumn(space::none, note);
    noteColumn->setContentsMargins(space::two, space::none, space::two, space::one);
    noteColumn->addWidget(m_notice);
    QVBoxLayout* column = makeColumn(space::none, page);
    column->addWidget(makeHead(page));
    column->addWidget(new Hairline(page));
    column->addWidget(m_stack, 1);
    column->addWidget(note);
    column->addWidget(new Hairline(page));
    column->addWidget(makeFoot(page));
    return page;
}

QWidget* CartZone::makeHead(QWidget* page)
{
    auto* head = new QWidget(page);
    QHBoxLayout* row = makeRow(space::one, head);
    row->setContentsMargins(space::two, space::inset, space::half, space::inset);
    // The chips come and go without moving the lines.
    head->setFixedHeight(touch::least + 2 * space::inset);
    row->addWidget(makeLabel(tr("Cart"), TextRole::Heading, head));
    row->addWidget(m_count, 1);
    row->addWidget(m_times);
    row->addWidget(m_parked);
    row->addWidget(m_reprint);
    return head;
}

QWidget* CartZone::makeFoot(QWidget* page)
{
    auto* foot = new QWidget(page);
    QHBoxLayout* row = makeRow(space::one, foot);
    setPadding(row, space::two, space::inset);
    for (KeyButton* key : {m_park, m_undo, m_cancel}) {
        row->addWidget(key, 1);
    }
    return foot;
}

void CartZone::connectModel()
{
    connect(&m_model, &SellModel::figuresChanged, this, &CartZone::follow);
    connect(&m_model, &SellModel::parkedChanged, this, &CartZone::follow);
    connect(&m_model, &SellModel::noticeChanged, this, &CartZone::followNotice);
    connect(&m_model, &SellModel::pendingQuantityChanged, this, &CartZone::followPendingQuantity);
    connect(&m_model.lines(), &CartTableModel::touched, m_list, &CartList::showRow);
}

void CartZone::connectKeys()
{
    connect(m_list, &CartList::quantityChosen, &m_model, &SellModel::setQuantity);
    connect(m_list, &CartList::removalChosen, &m_model, &SellModel::removeLine);
    connect(m_list, &CartList::quantityAsked, this, &CartZone::quantityAsked);
    connect(m_notice, &NoticeLine::actionTriggered, &m_model, &SellModel::applyRemedy);
    connect(m_park, &KeyButton::clicked, &m_model, &SellModel::park);
    connect(m_undo, &KeyButton::clicked, &m_model, &SellModel::undo);
    connect(m_cancel, &KeyButton::clicked, &m_model, &SellModel::cancelSale);
    connect(m_parked, &KeyButton::clicked, this, &CartZone::parkedAsked);
    connect(m_reprint, &KeyButton::clicked, this, &CartZone::reprintAsked);
    connect(m_times, &KeyButton::clicked, this, [this] { m_model.setPendingQuantity(0); });
}

void CartZone::follow()
{
    const bool isPaid = m_model.payState() == PaymentFlow::State::Paid;
    const bool isIdle = m_model.payState() == PaymentFlow::State::Idle;
    const SellFigures& figures = m_model.figures();
    const bool hasLines = m_model.lines().rowCount() > 0;
    m_pages->setCurrentIndex(isPaid ? 1 : 0);
    m_stack->setCurrentWidget(hasLines ? static_cast<QWidget*>(m_list) : m_empty);
    m_count->setText(hasLines ? cartCountText(figures.kinds, figures.units) : QString());
    m_list->setEnabled(isIdle);
    m_park->setEnabled(isIdle && hasLines);
    m_undo->setEnabled(m_model.canUndo());
    m_cancel->setEnabled(isIdle && (hasLines || !m_model.isWalkIn()));
    //: Key over the cart: how many carts are parked, as "보류 2".
    m_parked->setText(tr("Parked %1").arg(m_model.parkedCount()));
    m_parked->setVisible(m_model.parkedCount() > 0);
    m_parked->setEnabled(!isPaid);
    if (hasLines && m_list->currentRow() < 0) {
        m_list->showRow(m_model.lines().rowCount() - 1);
    }
}

void CartZone::followNotice()
{
    const SellNotice& notice = m_model.notice();
    if (notice.text.isEmpty()) {
        m_notice->clear();
        return;
    }
    m_notice->say(lineTone(notice.tone), notice.text, remedyText(notice.remedy));
    m_list->scrollTo(m_list->currentIndex());
}

void CartZone::followPendingQuantity()
{
    const int times = m_model.pendingQuantity();
    //: How many of the next product are sold, as "다음 5개".
    m_times->setText(tr("Next × %1").arg(times));
    m_times->setCheckable(true);
    m_times->setChecked(times > 0);
    m_times->setVisible(times > 0);
}

} // namespace jangbu::ui

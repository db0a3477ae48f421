#include "ui/refund/refund_page.h"

#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/quantity_stepper.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/refund/refund_model.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int unitsWidth = 150;
constexpr int figuresWidth = 340;

} // namespace

RefundPage::RefundPage(RefundModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    //: Accessible name of the lines of an order that is refunded.
    , m_table(new TableView(tr("What comes back"), this))
    , m_name(new ElidedLabel({}, TextRole::Strong, this))
    , m_units(new QuantityStepper(this))
    //: Accessible name of the keys: what becomes of goods that come back.
    , m_goods(new Segment(tr("What becomes of the goods"), this))
    //: Key: everything that was not given back yet comes back.
    , m_all(new KeyButton(tr("Everything"), KeyKind::Plain, this))
    //: Key: nothing is chosen any more.
    , m_none(new KeyButton(tr("Nothing"), KeyKind::Plain, this))
    //: Beside the amount of a refund.
    , m_amount(new AmountRow(tr("Refund"), TextRole::Amount, this))
    , m_destination(makeParagraph({}, TextRole::Body, Tone::Second, this))
    , m_coupon(makeParagraph({}, TextRole::Body, Tone::Second, this))
    , m_reason(new QLineEdit(this))
    , m_notice(new NoticeLine(this))
    , m_submit(new KeyButton({}, KeyKind::Danger, this))
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
{
    setObjectName(QStringLiteral("refundPage"));
    m_table->setObjectName(QStringLiteral("refundLines"));
    m_submit->setObjectName(QStringLiteral("refundOk"));
    m_none->setObjectName(QStringLiteral("refundNone"));
    m_units->setObjectName(QStringLiteral("refundUnits"));
    m_reason->setObjectName(QStringLiteral("refundReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_units->setAccessibleName(tr("How many come back"));
    layOut();
    connectParts();
}

void RefundPage::layOut()
{
    m_table->setModel(&m_model.lines());
    m_table->setTallRows(true);
    m_table->setStretchColumn(RefundLinesModel::What);
    m_table->setColumnWidth(RefundLinesModel::Units, unitsWidth);
    m_table->setAmountColumn(RefundLinesModel::Amount);
    m_goods->setChoices({
        //: What becomes of goods that come back: they can be sold again.
        tr("To stock"),
        //: What becomes of goods that come back: they are broken.
        tr("Damaged"),
    });
    QHBoxLayout* const choice = makeRow(space::one);
    choice->addWidget(m_all, 1);
    choice->addWidget(m_none, 1);
    QVBoxLayout* const left = makeColumn(space::one);
    left->addWidget(m_table, 1);
    left->addLayout(choice);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addWidget(makeFigures());
    setTabOrder(m_table, m_all);
    setTabOrder(m_all, m_none);
    setTabOrder(m_back, m_submit);
}

QWidget* RefundPage::makeFigures()
{
    auto* const right = new QWidget(this);
    m_submit->setKeySize(KeySize::Large);
    QVBoxLayout* const column = makeColumn(space::one, right);
    column->addWidget(m_name);
    column->addWidget(m_units, 0, Qt::AlignLeft);
    column->addWidget(m_goods);
    auto* const line = new Hairline(right);
    line->setStrong(true);
    column->addWidget(line);
    column->addWidget(m_amount);
    column->addWidget(m_destination);
    column->addWidget(m_coupon);
    column->addWidget(makeLabel(tr("Reason"), TextRole::Small, Tone::Second, right));
    column->addWidget(m_reason);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addWidget(m_back);
    column->addWidget(m_submit);
    right->setFixedWidth(figuresWidth);
    return right;
}

void RefundPage::connectParts()
{
    m_table->installEventFilter(this);
    connect(m_table, &TableView::currentRowChanged, this, &RefundPage::followLine);
    connect(m_units, &QuantityStepper::quantityChanged, this, [this](int units) {
        m_model.lines().setUnits(row(), units);
    });
    connect(m_goods, &Segment::currentChanged, this, [this](int choice) {
        m_model.lines().setDamaged(row(), choice == 1);
    });
    connect(m_all, &KeyButton::clicked, &m_model.lines(), &RefundLinesModel::chooseAll);
    connect(m_none, &KeyButton::clicked, &m_model.lines(), &RefundLinesModel::chooseNone);
    connect(m_reason, &QLineEdit::returnPressed, this, &RefundPage::submit);
    connect(m_submit, &KeyButton::clicked, this, &RefundPage::submit);
    connect(m_back, &KeyButton::clicked, this, &RefundPage::backAsked);
    connect(&m_model, &RefundModel::changed, this, &RefundPage::follow);
}

void RefundPage::begin()
{
    m_reason->clear();
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
    follow();
}

int RefundPage::row() const
{
    return m_table->currentIndex().row();
}

void RefundPage::submit()
{
    if (m_submit->isEnabled()) {
        m_model.submit(m_reason->text());
    }
}

void RefundPage::followLine()
{
    const RefundLinesModel& lines = m_model.lines();
    const auto left = static_cast<int>(lines.leftAt(row()));
    m_name->setText(lines.nameAt(row()));
    m_units->setRange(0, left);
    m_units->setQuantity(static_cast<int>(lines.unitsAt(row())));
    m_units->setEnabled(left > 0);
    m_goods->setEnabled(lines.unitsAt(row()) > 0);
    const QSignalBlocker quiet(m_goods);
    m_goods->setCurrent(lines.isDamagedAt(row()) ? 1 : 0);
}

void RefundPage::follow()
{
    followLine();
    m_amount->setAmount(m_model.amountText());
    m_destination->setText(m_model.destinationText());
    m_coupon->setText(m_model.couponText());
    m_coupon->setVisible(!m_model.couponText().isEmpty());
    m_submit->setText(m_model.actText());
    m_submit->setEnabled(m_model.canSubmit());
    if (!m_model.trouble().isEmpty()) {
        m_notice->say(NoticeTone::Refused, m_model.trouble());
    } else if (m_model.state() == RefundModel::State::Choosing && !m_model.lines().hasLeft()) {
        m_notice->say(NoticeTone::Info, tr("All of this order was given back already."));
    } else {
        m_notice->clear();
    }
}

bool RefundPage::takeKey(int key)
{
    if (key != Qt::Key_Plus && key != Qt::Key_Minus) {
        return false;
    }
    const std::int64_t units = m_model.lines().unitsAt(row());
    m_model.lines().setUnits(row(), key == Qt::Key_Plus ? units + 1 : units - 1);
    return true;
}

// The table would look for a row that begins with what is typed.
bool RefundPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jangbu::ui

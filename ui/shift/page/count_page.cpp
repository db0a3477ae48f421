#include "ui/shift/page/count_page.h"

#include "ui/control/amount_row.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shell/session_model.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_notice.h"
#include "ui/text/money_text.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int countWidth = 84;
constexpr int padWidth = 264;
constexpr int figuresWidth = 300;
constexpr int parkedHeight = 128;

} // namespace

CountPage::CountPage(ShiftModel& model, const SessionModel& session, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    //: Accessible name of the keys: how the drawer is counted.
    , m_way(new Segment(tr("How the drawer is counted"), this))
    //: Accessible name of the table of notes and coins.
    , m_table(new TableView(tr("Notes and coins"), this))
    , m_pad(new NumberPad(NumberPad::Corner::DoubleZero, this))
    , m_expected(new AmountRow(tr("Expected"), TextRole::Figure, this))
    , m_counted(new AmountRow(tr("Counted"), TextRole::Figure, this))
    , m_difference(new AmountRow(tr("Over/short"), TextRole::Figure, this))
    , m_unfinished(makeParagraph({}, TextRole::Small, Tone::Second, this))
    , m_parked(new TableView(tr("Parked carts"), this))
    , m_notice(new NoticeLine(this))
    //: Key: the counted cash is right, the shift ends.
    , m_close(new KeyButton(tr("Close the shift"), KeyKind::Primary, this))
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
{
    setObjectName(QStringLiteral("countPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(QStringLiteral("closeShift"));
    setUpTables();
    layOut();
    connectParts();
}

void CountPage::setUpTables()
{
    m_table->setObjectName(QStringLiteral("drawerCount"));
    m_table->setModel(&m_model.count());
    m_table->setStretchColumn(DrawerCountModel::Value);
    m_table->setColumnWidth(DrawerCountModel::Count, countWidth);
    m_table->setAmountColumn(DrawerCountModel::Amount);
    m_table->setFocusProxy(this);
    setAccessibleName(m_table->accessibleName());
    m_parked->setModel(&m_model.parked());
    m_parked->horizontalHeader()->hide();
    m_parked->setTallRows(true);
    m_parked->setStretchColumn(ParkedTableModel::What);
    m_parked->setFixedHeight(parkedHeight);
    m_way->setChoices({
        //: How the drawer is counted: note by note.
        tr("Notes and coins"),
        //: How the drawer is counted: only the whole sum is entered.
        tr("Total only"),
    });
}

QWidget* CountPage::makeFigures()
{
    auto* const right = new QWidget(this);
    QVBoxLayout* const column = makeColumn(space::one, right);
    column->addWidget(m_expected);
    column->addWidget(m_counted);
    auto* const line = new Hairline(right);
    line->setStrong(true);
    column->addWidget(line);
    column->addWidget(m_difference);
    column->addSpacing(space::one);
    column->addWidget(m_unfinished);
    column->addWidget(m_parked);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addWidget(m_back);
    column->addWidget(m_close);
    m_close->setKeySize(KeySize::Large);
    right->setFixedWidth(figuresWidth);
    return right;
}

void CountPage::layOut()
{
    QVBoxLayout* const left = makeColumn(space::one);
    left->addWidget(m_way);
    left->addWidget(m_table, 1);
    m_pad->setFixedWidth(padWidth);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addWidget(m_pad, 0, Qt::AlignTop);
    row->addWidget(makeFigures());
    setTabOrder(m_back, m_close);
}

void CountPage::connectParts()
{
    connect(m_way, &Segment::currentChanged, this, [this](int choice) {
        using Way = DrawerCountModel::Way;
        m_model.count().setWay(choice == 0 ? Way::ByValue : Way::AsSum);
        followWay();
    });
    connect(m_pad, &NumberPad::digitsPressed, this, [this](const QString& digits) {
        m_model.count().enterDigits(row(), digits);
    });
    connect(m_pad, &NumberPad::backspacePressed, this, [this] {
        m_model.count().removeDigit(row());
    });
    connect(m_close, &KeyButton::clicked, &m_model, &ShiftModel::close);
    connect(m_back, &KeyButton::clicked, this, &CountPage::backAsked);
    connect(&m_model, &ShiftModel::changed, this, &CountPage::follow);
}

void CountPage::begin()
{
    m_model.count().clear();
    followWay();
    follow();
    goToRow(0);
    setFocus(Qt::OtherFocusReason);
}

int CountPage::row() const
{
    return m_table->currentIndex().row();
}

void CountPage::goToRow(int row)
{
    if (row >= 0 && row < m_model.count().rowCount()) {
        m_table->selectRow(row);
    }
}

void CountPage::followWay()
{
    const bool isByValue = m_model.count().way() == DrawerCountModel::Way::ByValue;
    m_table->setEnabled(isByValue);
    if (isByValue && row() < 0) {
        goToRow(0);
    }
}

void CountPage::follow()
{
    m_expected->setAmount(m_model.expectedText());
    const auto counted = m_model.count().counted();
    m_counted->setAmount(counted ? moneyText(*counted, m_session.format()) : QStringLiteral("–"));
    const QString difference = m_model.overShortText();
    m_difference->setAmount(difference.isEmpty() ? QStringLiteral("–") : difference);
    m_difference->setAmountTone(
        difference.isEmpty() ? Tone::Second : (m_model.isExact() ? Tone::Accent : Tone::Attention)
    );
    m_unfinished->setText(m_model.unfinished().join(QLatin1Char('\n')));
    m_unfinished->setVisible(!m_unfinished->text().isEmpty());
    m_parked->setVisible(m_model.parked().rowCount() > 0);
    m_close->setEnabled(m_model.canClose());
    sayNotice(*m_notice, m_model.notice());
}

bool CountPage::takeDigit(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_model.count().enterDigits(row(), QString(QChar(u'0' + key - Qt::Key_0)));
        return true;
    }
    if (key == Qt::Key_Backspace) {
        m_model.count().removeDigit(row());
        return true;
    }
    return false;
}

// Return goes from note to note, and from the last one to the key that closes.
void CountPage::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isByValue = m_model.count().way() == DrawerCountModel::Way::ByValue;
    if (takeDigit(event->key())) {
        return;
    }
    const bool hasNext = row() + 1 < m_model.count().rowCount();
    if (isByValue && event->key() == Qt::Key_Up) {
        goToRow(row() - 1);
    } else if (isByValue && (event->key() == Qt::Key_Down || (isReturn && hasNext))) {
        goToRow(row() + 1);
    } else if (isReturn) {
        m_close->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui

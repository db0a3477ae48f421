#include "ui/shift/page/past_page.h"

#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/paper_area.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/shift/shift_model.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int paperWidth = 400;

} // namespace

PastPage::PastPage(ShiftModel& model, ReceiptDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_desk(desk)
    , m_table(new TableView(tr("Past shifts"), this))
    , m_empty(new EmptyState(IconName::Drawer, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_paper(new PaperArea(this))
    , m_notice(new NoticeLine(this))
    , m_print(new KeyButton(tr("Print"), KeyKind::Plain, this))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, this))
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
{
    setObjectName(QStringLiteral("pastShifts"));
    m_print->setIconName(IconName::Printer);
    m_save->setIconName(IconName::File);
    layOut();
    connectParts();
}

void PastPage::layOut()
{
    m_table->setModel(&m_model.past());
    m_table->horizontalHeader()->hide();
    m_table->setTallRows(true);
    m_table->setStretchColumn(ShiftTableModel::When);
    m_table->setAmountColumn(ShiftTableModel::Cash);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    QVBoxLayout* const left = makeColumn(space::one);
    left->addWidget(m_stack, 1);
    left->addWidget(m_back);
    QHBoxLayout* const keys = makeRow(space::one);
    keys->addWidget(m_print, 1);
    keys->addWidget(m_save, 1);
    auto* const right = new QWidget(this);
    QVBoxLayout* const column = makeColumn(space::one, right);
    column->addWidget(m_paper, 1);
    column->addWidget(m_notice);
    column->addLayout(keys);
    right->setFixedWidth(paperWidth);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addWidget(right);
    setTabOrder(m_table, m_back);
}

void PastPage::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        m_notice->clear();
        m_model.showPast(row);
    });
    connect(m_table, &TableView::nearEnd, &m_model, &ShiftModel::readMorePast);
    connect(&m_model, &ShiftModel::pastRead, this, &PastPage::takeShifts);
    connect(&m_model, &ShiftModel::pastPaperChanged, this, &PastPage::followPaper);
    connect(&m_model, &ShiftModel::pastUnreadable, this, [this](const QString& why) {
        m_notice->say(NoticeTone::Attention, why);
    });
    connect(m_print, &KeyButton::clicked, &m_desk, &ReceiptDesk::print);
    connect(m_save, &KeyButton::clicked, &m_desk, &ReceiptDesk::save);
    connect(m_back, &KeyButton::clicked, this, &PastPage::backAsked);
    connect(&m_desk, &ReceiptDesk::done, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Info, text);
    });
    connect(&m_desk, &ReceiptDesk::failed, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Attention, text);
    });
}

void PastPage::begin()
{
    m_notice->clear();
    m_model.readPast();
    m_back->setFocus(Qt::OtherFocusReason);
}

void PastPage::takeShifts(bool isAnswered)
{
    if (m_model.past().rowCount() == 0) {
        m_stack->setCurrentWidget(m_empty);
        m_empty->setTexts(
            isAnswered ? tr("No shifts yet") : tr("The past shifts could not be read"),
            isAnswered ? tr("The first shift of this counter appears here.")
                       : tr("Go back and try again in a moment; nothing is lost.")
        );
        return;
    }
    m_stack->setCurrentWidget(m_table);
    if (!isAnswered) {
        m_notice->say(NoticeTone::Attention, tr("The past shifts could not be read"));
    }
    if (m_table->currentIndex().row() < 0) {
        m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void PastPage::followPaper()
{
    const bool hasPaper = !m_model.pastPaper().lines.empty();
    m_paper->setLines(m_model.pastPaper().lines);
    m_print->setEnabled(hasPaper);
    m_save->setEnabled(hasPaper);
}

} // namespace jangbu::ui

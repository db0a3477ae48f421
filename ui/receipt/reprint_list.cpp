#include "ui/receipt/reprint_list.h"

#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/receipt/receipt_model.h"
#include "ui/receipt/receipt_paper.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int contentHeight = 520;
constexpr int amountWidth = 110;
constexpr int paperWidth = 352;

} // namespace

ReprintList::ReprintList(ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_receipt(receipt)
    , m_desk(desk)
    //: Accessible name of the list of the last orders.
    , m_table(new TableView(tr("Last orders"), this))
    , m_area(new QScrollArea(this))
    , m_paper(new ReceiptPaper(m_area))
    , m_empty(new EmptyState(IconName::Receipt, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new NoticeLine(this))
    , m_print(new KeyButton(tr("Print copy"), KeyKind::Primary, this))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, this))
{
    layOut();
    connectParts();
}

void ReprintList::layOut()
{
    setObjectName(QStringLiteral("reprintList"));
    m_table->setObjectName(QStringLiteral("lastOrders"));
    m_print->setIconName(IconName::Printer);
    m_save->setIconName(IconName::File);
    m_table->setModel(&m_receipt.lastOrders());
    m_table->horizontalHeader()->hide();
    m_table->setTallRows(true);
    m_table->setStretchColumn(OrderTableModel::Receipt);
    m_table->setColumnWidth(OrderTableModel::Amount, amountWidth);
    m_area->setWidget(m_paper);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_paper->setAutoFillBackground(false);
    QHBoxLayout* keys = makeRow(space::one);
    keys->addWidget(m_print, 1);
    keys->addWidget(m_save, 1);
    auto* right = new QWidget(m_stack);
    QVBoxLayout* column = makeColumn(space::two, right);
    column->addWidget(m_area, 1);
    column->addWidget(m_notice);
    column->addLayout(keys);
    right->setFixedWidth(paperWidth);
    auto* both = new QWidget(m_stack);
    QHBoxLayout* row = makeRow(space::three, both);
    row->addWidget(m_table, 1);
    row->addWidget(right);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    m_stack->setFixedHeight(contentHeight);
    QVBoxLayout* whole = makeColumn(space::none, this);
    whole->addWidget(m_stack);
}

void ReprintList::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        m_notice->clear();
        m_receipt.showCopy(row);
    });
    connect(m_print, &KeyButton::clicked, this, [this] { m_desk.print(); });
    connect(m_save, &KeyButton::clicked, this, [this] { m_desk.save(); });
    connect(&m_receipt, &ReceiptModel::lastOrdersRead, this, &ReprintList::takeOrders);
    connect(&m_receipt, &ReceiptModel::changed, this, &ReprintList::followReceipt);
    connect(&m_desk, &ReceiptDesk::done, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Info, text);
    });
    connect(&m_desk, &ReceiptDesk::failed, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Attention, text);
    });
}

void ReprintList::begin()
{
    m_notice->clear();
    m_receipt.readLastOrders();
}

void ReprintList::takeOrders(bool isAnswered)
{
    if (m_receipt.lastOrders().rowCount() == 0) {
        if (isAnswered) {
            m_empty->setTexts(
                tr("No sales yet"),
                tr("The first sale of this counter appears here.")
            );
        } else {
            m_empty->setTexts(
                tr("The last sales could not be read"),
                tr("Close this and press F5 again in a moment.")
            );
        }
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_table->selectRow(0);
    m_receipt.showCopy(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReprintList::followReceipt()
{
    m_paper->setLines(m_receipt.lines());
    m_print->setEnabled(!m_receipt.lines().empty());
    m_save->setEnabled(!m_receipt.lines().empty());
}

} // namespace jangbu::ui

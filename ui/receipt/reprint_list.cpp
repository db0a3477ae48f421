#include "ui/receipt/reprint_list.h"

#include "ui/control/field/search_field.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/paper_area.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/receipt/receipt_model.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int contentHeight = 500;
constexpr int amountWidth = 110;
constexpr int paperWidth = 360;

} // namespace

ReprintList::ReprintList(ReceiptModel& receipt, ReceiptDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_receipt(receipt)
    , m_desk(desk)
    //: Accessible name of the list of the last orders.
    , m_table(new TableView(tr("Last orders"), this))
    //: Placeholder of a field of the last orders.
    , m_search(new SearchField(tr("Receipt number"), this))
    , m_paper(new PaperArea(this))
    , m_empty(new EmptyState(IconName::Receipt, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new NoticeLine(this))
    , m_print(new KeyButton(tr("Print copy"), KeyKind::Primary, this))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, this))
    //: Key: goods of the chosen order come back.
    , m_refund(new KeyButton(tr("Refund…"), KeyKind::Danger, this))
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
    m_refund->setIconName(IconName::Undo);
    m_refund->setObjectName(QStringLiteral("refundKey"));
    m_search->setObjectName(QStringLiteral("receiptSearch"));
    m_search->setAccessibleName(tr("Receipt number"));
    QHBoxLayout* keys = makeRow(space::one);
    keys->addWidget(m_print, 1);
    keys->addWidget(m_save, 1);
    auto* right = new QWidget(m_stack);
    QVBoxLayout* column = makeColumn(space::two, right);
    column->addWidget(m_paper, 1);
    column->addWidget(m_notice);
    column->addLayout(keys);
    column->addWidget(m_refund);
    right->setFixedWidth(paperWidth);
    auto* both = new QWidget(m_stack);
    QHBoxLayout* row = makeRow(space::three, both);
    row->addWidget(m_table, 1);
    row->addWidget(right);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    m_stack->setFixedHeight(contentHeight);
    QVBoxLayout* whole = makeColumn(space::two, this);
    whole->addWidget(m_search);
    whole->addWidget(m_stack);
    setTabOrder(m_search, m_table);
}

void ReprintList::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        m_notice->clear();
        m_receipt.showCopy(row);
    });
    connect(m_print, &KeyButton::clicked, this, [this] { m_desk.print(); });
    connect(m_save, &KeyButton::clicked, this, [this] { m_desk.save(); });
    connect(m_refund, &KeyButton::clicked, this, &ReprintList::askRefund);
    connect(m_search, &SearchField::returnPressed, this, [this] { find(m_search->text()); });
    connect(&m_receipt, &ReceiptModel::orderNotFound, this, [this](const QString& receiptNo) {
        //: A receipt was looked for; %1 is its number.
        m_notice->say(NoticeTone::Attention, tr("There is no receipt %1.").arg(receiptNo));
    });
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
    m_search->clear();
    m_receipt.readLastOrders();
}

void ReprintList::find(const QString& receiptNo)
{
    m_notice->clear();
    m_search->setText(receiptNo);
    if (receiptNo.trimmed().isEmpty()) {
        m_receipt.readLastOrders();
    } else {
        m_receipt.findOrder(receiptNo);
    }
}

void ReprintList::askRefund()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_receipt.lastOrders().rowCount()) {
        Q_EMIT refundAsked(m_receipt.lastOrders().orderAt(row).id);
    }
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
    m_refund->setEnabled(!m_receipt.lines().empty());
}

} // namespace jangbu::ui

#include "ui/dashboard/order_sheet.h"

#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 640;
constexpr int listHeight = 480;

} // namespace

OrderSheet::OrderSheet(OrderListModel& model, QWidget* host)
    : Sheet(QString(), host)
    , m_model(model)
    //: Accessible name of a list.
    , m_table(new TableView(tr("Orders")))
    , m_nothing(new EmptyState(IconName::Receipt, {}, {}))
    , m_pages(new QStackedWidget)
    , m_notice(new NoticeLine)
{
    setObjectName(QStringLiteral("orderSheet"));
    setPanelWidth(panelWidth);
    m_table->setModel(&m_model.table());
    m_table->setTallRows(true);
    m_table->setStretchColumn(OrderTableModel::Receipt);
    m_table->setAmountColumn(OrderTableModel::Amount);
    m_table->horizontalHeader()->hide();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_pages->setFixedHeight(listHeight);
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, content);
    column->addWidget(m_pages);
    column->addWidget(m_notice);
    setContent(content);
    connect(m_table, &TableView::nearEnd, &m_model, &OrderListModel::fetchMore);
    connect(m_nothing, &EmptyState::actionTriggered, &m_model, &OrderListModel::fetchMore);
    connect(m_notice, &NoticeLine::actionTriggered, &m_model, &OrderListModel::fetchMore);
    connect(&m_model, &OrderListModel::changed, this, &OrderSheet::follow);
}

void OrderSheet::begin()
{
    follow();
    open();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrderSheet::follow()
{
    setTitle(m_model.heading());
    const bool hasRows = m_model.table().rowCount() > 0;
    const bool isTroubled = !m_model.trouble().isEmpty();
    //: Key: asks the book once more.
    const QString again = isTroubled ? tr("Read again") : QString();
    m_nothing->setAction(again);
    if (isTroubled && hasRows) {
        m_notice->say(NoticeTone::Attention, m_model.trouble(), again);
    } else {
        m_notice->clear();
    }
    if (isTroubled) {
        m_nothing->setTexts(tr("The orders could not be read"), m_model.trouble());
    } else if (m_model.isAsking()) {
        m_nothing->setTexts(tr("Reading the orders…"), {});
    } else {
        //: Nothing was sold in an hour or a day.
        m_nothing->setTexts(tr("No orders"), tr("Nothing was sold in this time."));
    }
    m_pages->setCurrentIndex(hasRows ? 0 : 1);
}

} // namespace jangbu::ui

#include "ui/sell/sheet/parked_list.h"

#include "ui/control/list/table_view.h"
#include "ui/sell/sell_model.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int rowsLeast = 3;
constexpr int rowsMost = 6;
constexpr int amountWidth = 130;

} // namespace

ParkedList::ParkedList(SellModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    //: Accessible name of the list of parked carts.
    , m_table(new TableView(tr("Parked carts"), this))
{
    setObjectName(QStringLiteral("parkedList"));
    m_table->setObjectName(QStringLiteral("parkedTable"));
    m_table->setModel(&m_model.parkedCarts());
    m_table->horizontalHeader()->hide();
    m_table->setTallRows(true);
    m_table->setStretchColumn(ParkedTableModel::What);
    m_table->setColumnWidth(ParkedTableModel::Amount, amountWidth);
    QVBoxLayout* column = makeColumn(space::two, this);
    column->addWidget(makeParagraph(
        tr("Touch a cart to resume it. The current cart is parked if it has lines."),
        TextRole::Small,
        Tone::Second,
        this
    ));
    column->addWidget(m_table);
    const auto take = [this](const QModelIndex& index) { resume(index.row()); };
    connect(m_table, &TableView::activated, this, take);
    connect(m_table, &TableView::clicked, this, take);
}

void ParkedList::begin()
{
    m_model.refreshParked();
    const int rows = qBound(rowsLeast, m_model.parkedCount(), rowsMost);
    m_table->setFixedHeight(rows * touch::line + stroke::strong);
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ParkedList::resume(int row)
{
    m_model.resumeParked(row);
    Q_EMIT done();
}

} // namespace jangbu::ui

#include "ui/receipt/order_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/stock_text.h"
#include "ui/text/time_text.h"

#include <utility>

namespace jangbu::ui {

OrderTableModel::OrderTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void OrderTableModel::setOrders(std::vector<Order> orders, Instant now)
{
    beginResetModel();
    m_orders = std::move(orders);
    m_now = now;
    endResetModel();
}

void OrderTableModel::appendOrders(const std::vector<Order>& orders)
{
    if (orders.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(orders.size()) - 1);
    m_orders.insert(m_orders.end(), orders.begin(), orders.end());
    endInsertRows();
}

const Order& OrderTableModel::orderAt(int row) const
{
    return m_orders[static_cast<std::size_t>(row)];
}

int OrderTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrderTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Order& order = orderAt(index.row());
    const bool isReceipt = index.column() == Receipt;
    switch (role) {
    case Qt::DisplayRole:
        return isReceipt ? QString::fromStdString(order.receiptNo)
                         : moneyText(order.paid, m_session.format());
    case Qt::TextAlignmentRole:
        return int((isReceipt ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::Badge):
        return isReceipt && order.state != OrderState::Paid ? orderStateText(order.state)
                                                            : QString();
    case static_cast<int>(CellRole::SecondLine):
        return isReceipt ? contentText(order) : ageText(order.occurredAt, m_now);
    default:
        return {};
    }
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Columns of a list of the last orders.
    return section == Receipt ? tr("Receipt") : tr("Amount");
}

QString OrderTableModel::contentText(const Order& order) const
{
    QString time = shortTimeText(order.occurredAt, m_now, m_session.format());
    if (order.lines.empty()) {
        return time;
    }
    const QString content = goodsText(order.lines.front().name, order.lines.size() - 1);
    return QStringLiteral("%1 · %2").arg(time, content);
}

} // namespace jangbu::ui

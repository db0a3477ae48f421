#include "ui/customer/customer_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

QStringList detailsOf(const CustomerCard& customer)
{
    QStringList parts;
    if (customer.isBlocked) {
        //: Before a customer's phone number: the balance may not be used.
        parts << CustomerTableModel::tr("blocked");
    }
    if (!customer.maskedPhone.empty()) {
        parts << QString::fromStdString(customer.maskedPhone);
    }
    if (customer.memberNo) {
        //: A customer's member number, as "회원 17850".
        parts << CustomerTableModel::tr("No. %1").arg(*customer.memberNo);
    }
    return parts;
}

} // namespace

QString customerShortText(const CustomerCard& customer)
{
    return detailsOf(customer).value(0);
}

QString customerDetailText(const CustomerCard& customer)
{
    return detailsOf(customer).join(QStringLiteral(" · "));
}

CustomerTableModel::CustomerTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void CustomerTableModel::setCustomers(std::vector<CustomerCard> customers)
{
    beginResetModel();
    m_customers = std::move(customers);
    endResetModel();
}

void CustomerTableModel::update(const CustomerCard& customer)
{
    const int row = rowOf(customer.id);
    if (row >= 0) {
        m_customers[static_cast<std::size_t>(row)] = customer;
        Q_EMIT dataChanged(index(row, Who), index(row, ColumnCount - 1));
    }
}

int CustomerTableModel::rowOf(CustomerId customer) const
{
    const auto found = std::ranges::find(m_customers, customer, &CustomerCard::id);
    return found == m_customers.end() ? -1 : static_cast<int>(found - m_customers.begin());
}

const CustomerCard& CustomerTableModel::customerAt(int row) const
{
    return m_customers[static_cast<std::size_t>(row)];
}

int CustomerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

int CustomerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CustomerCard& customer = customerAt(index.row());
    const bool isWho = index.column() == Who;
    switch (role) {
    case Qt::DisplayRole:
        return isWho ? QString::fromStdString(customer.maskedName)
                     : moneyText(customer.balance, m_session.format());
    case Qt::TextAlignmentRole:
        return int((isWho ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::SecondLine):
        return isWho ? customerDetailText(customer) : QString();
    case static_cast<int>(CellRole::Greyed):
        return customer.isBlocked;
    default:
        return {};
    }
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Column of a list of customers.
    return section == Who ? tr("Customer") : tr("Balance");
}

} // namespace jangbu::ui

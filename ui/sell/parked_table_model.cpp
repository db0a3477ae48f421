#include "ui/sell/parked_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/stock_text.h"
#include "ui/text/time_text.h"

#include <QStringList>

namespace jangbu::ui {

ParkedTableModel::ParkedTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ParkedTableModel::setParked(const std::vector<ParkedCart>& parked, Instant now)
{
    beginResetModel();
    m_parked.assign(parked.rbegin(), parked.rend());
    m_now = now;
    endResetModel();
}

void ParkedTableModel::setNames(const Names& names)
{
    m_names = names;
    if (!m_parked.empty()) {
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
    }
}

std::int64_t ParkedTableModel::numberAt(int row) const
{
    return m_parked[static_cast<std::size_t>(row)].number;
}

int ParkedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parked.size());
}

int ParkedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParkedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ParkedCart& parked = m_parked[static_cast<std::size_t>(index.row())];
    const bool isWhat = index.column() == What;
    switch (role) {
    case Qt::DisplayRole:
        return isWhat ? contentText(parked) : amountText(parked);
    case Qt::TextAlignmentRole:
        return int((isWhat ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::SecondLine):
        return isWhat ? originText(parked) : QString();
    default:
        return {};
    }
}

QVariant ParkedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Columns of the list of parked carts.
    return section == What ? tr("Cart") : tr("Amount");
}

QString ParkedTableModel::contentText(const ParkedCart& parked) const
{
    const auto& lines = parked.cart.lines;
    if (lines.empty()) {
        return {};
    }
    return goodsText(lines.front().name, lines.size() - 1);
}

QString ParkedTableModel::originText(const ParkedCart& parked) const
{
    QStringList parts;
    if (const auto name = m_names.find(parked.cart.customer); name != m_names.end()) {
        parts << QString::fromStdString(name->second);
    }
    parts << timeText(parked.parkedAt, m_session.format()) << ageText(parked.parkedAt, m_now);
    if (!parked.staffName.empty()) {
        parts << QString::fromStdString(parked.staffName);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ParkedTableModel::amountText(const ParkedCart& parked) const
{
    const auto total = totalOf(parked.cart, std::nullopt);
    return total ? moneyText(total->total, m_session.format()) : QString();
}

} // namespace jangbu::ui

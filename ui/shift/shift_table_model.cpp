#include "ui/shift/shift_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/shift/shift_text_model.h"
#include "ui/text/money_text.h"
#include "ui/text/time_text.h"

#include <utility>

namespace jangbu::ui {

ShiftTableModel::ShiftTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ShiftTableModel::setShifts(std::vector<ShiftView> shifts, Instant now)
{
    beginResetModel();
    m_shifts = std::move(shifts);
    m_now = now;
    endResetModel();
}

void ShiftTableModel::append(const std::vector<ShiftView>& shifts)
{
    if (shifts.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(shifts.size()) - 1);
    m_shifts.insert(m_shifts.end(), shifts.begin(), shifts.end());
    endInsertRows();
}

const ShiftView& ShiftTableModel::shiftAt(int row) const
{
    return m_shifts.at(static_cast<std::size_t>(row));
}

int ShiftTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shifts.size());
}

int ShiftTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShiftTableModel::stateText(const ShiftView& view) const
{
    const Shift& shift = view.shift;
    if (!shift.closedAt) {
        //: In a list of shifts: this one is not closed yet.
        return tr("open");
    }
    const auto difference = overShort(shift, shift.counted);
    return difference ? overShortText(*difference, m_session.format()) : QString();
}

QVariant ShiftTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ShiftView& view = shiftAt(index.row());
    const Shift& shift = view.shift;
    const bool isWhen = index.column() == When;
    switch (role) {
    case Qt::DisplayRole:
        return isWhen
                   ? dateTimeText(shift.openedAt, m_session.format())
                   : moneyText(shift.closedAt ? shift.counted : shift.expected, m_session.format());
    case Qt::TextAlignmentRole:
        return int((isWhen ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return true;
    case static_cast<int>(CellRole::SecondLine):
        return isWhen ? QStringLiteral("%1 · %2").arg(
                            QString::fromStdString(view.terminalName),
                            QString::fromStdString(view.openedByName)
                        )
                      : stateText(view);
    default:
        return {};
    }
}

QVariant ShiftTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Columns of a list of shifts.
    return section == When ? tr("Shift") : tr("Cash");
}

} // namespace jangbu::ui

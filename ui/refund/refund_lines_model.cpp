#include "ui/refund/refund_lines_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/text_role.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

std::int64_t leftOf(const OrderLine& line)
{
    return line.quantity - line.refunded;
}

} // namespace

RefundLinesModel::RefundLinesModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void RefundLinesModel::setOrder(const Order& order)
{
    beginResetModel();
    m_rows.clear();
    for (const OrderLine& line : order.lines) {
        m_rows.push_back({line, leftOf(line), false});
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void RefundLinesModel::tell(int first, int last)
{
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    Q_EMIT chosenChanged();
}

void RefundLinesModel::chooseAll()
{
    for (Row& row : m_rows) {
        row.units = leftOf(row.line);
    }
    tell(0, rowCount() - 1);
}

void RefundLinesModel::chooseNone()
{
    for (Row& row : m_rows) {
        row.units = 0;
    }
    tell(0, rowCount() - 1);
}

void RefundLinesModel::setUnits(int row, std::int64_t units)
{
    if (has(row)) {
        Row& changed = m_rows[static_cast<std::size_t>(row)];
        changed.units = std::clamp(units, std::int64_t{0}, leftOf(changed.line));
        tell(row, row);
    }
}

void RefundLinesModel::setDamaged(int row, bool isDamaged)
{
    if (has(row)) {
        m_rows[static_cast<std::size_t>(row)].isDamaged = isDamaged;
        tell(row, row);
    }
}

std::int64_t RefundLinesModel::unitsAt(int row) const
{
    return has(row) ? at(row).units : 0;
}

std::int64_t RefundLinesModel::leftAt(int row) const
{
    return has(row) ? leftOf(at(row).line) : 0;
}

bool RefundLinesModel::isDamagedAt(int row) const
{
    return has(row) && at(row).isDamaged;
}

QString RefundLinesModel::nameAt(int row) const
{
    return has(row) ? QString::fromStdString(at(row).line.name) : QString();
}

std::vector<RefundLine> RefundLinesModel::chosen() const
{
    std::vector<RefundLine> lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).units > 0) {
            lines.push_back({row, at(row).line.product, at(row).units, at(row).isDamaged});
        }
    }
    return lines;
}

Money RefundLinesModel::amount() const
{
    Money amount;
    for (const Row& row : m_rows) {
        amount.minor += refundOf(row.line, row.units).minor; // parts of what was paid: it fits
    }
    return amount;
}

bool RefundLinesModel::isWhole() const
{
    return std::ranges::all_of(m_rows, [](const Row& row) {
        return row.units == leftOf(row.line);
    });
}

bool RefundLinesModel::hasLeft() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return leftOf(row.line) > 0; });
}

int RefundLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RefundLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RefundLinesModel::stateText(const Row& row) const
{
    if (row.units > 0 && row.isDamaged) {
        //: A line of a refund: the goods are broken and are not sold again.
        return tr("damaged");
    }
    if (row.line.refunded == 0) {
        return {};
    }
    //: A line of an order; %1 is how many units were given back before.
    return tr("%1 given back before").arg(unitsText(row.line.refunded));
}

QVariant RefundLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = at(index.row());
    const ShopFormat& format = m_session.format();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == What) {
            return QString::fromStdString(row.line.name);
        }
        return index.column() == Units
                   //: Of a line: how many of how many are given back.
                   ? tr("%1 of %2").arg(countText(row.units), countText(leftOf(row.line)))
                   : moneyText(refundOf(row.line, row.units), format);
    case Qt::TextAlignmentRole:
        return int((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return row.units > 0;
    case static_cast<int>(CellRole::Greyed):
        return leftOf(row.line) == 0;
    case static_cast<int>(CellRole::SecondLine):
        if (index.column() == What) {
            return QStringLiteral("%1 x %2").arg(
                moneyText(row.line.unitPrice, format),
                countText(row.line.quantity)
            );
        }
        return index.column() == Units ? stateText(row) : QString();
    default:
        return {};
    }
}

QVariant RefundLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("Product");
    case Units:
        //: Column of a refund: how many come back.
        return tr("Returned");
    default:
        return tr("Amount");
    }
}

} // namespace jangbu::ui

#include "ui/admin/cell_table_model.h"

#include "ui/control/cell_roles.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::ui {

namespace {

Qt::Alignment alignmentOf(bool isNumber)
{
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

CellTableModel::CellTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void CellTableModel::setHeadings(const QStringList& headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void CellTableModel::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellTableModel::addRows(std::vector<CellRow> rows)
{
    if (rows.empty()) {
        return;
    }
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CellRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Cell& cell = row.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(cell.isNumber));
    case static_cast<int>(CellRole::SecondLine):
        return cell.secondLine;
    case static_cast<int>(CellRole::Tone):
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case static_cast<int>(CellRole::Greyed):
        return cell.isGreyed;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_headings.value(section);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            !m_rows.empty() && m_rows.front().at(static_cast<std::size_t>(section)).isNumber;
        return QVariant::fromValue(alignmentOf(isNumber));
    }
    return {};
}

bool CellTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void CellTableModel::fetchMore(const QModelIndex& /*parent*/)
{
    if (m_hasMore) {
        m_hasMore = false;
        Q_EMIT moreWanted();
    }
}

} // namespace jangbu::ui

#include "ui/dashboard/figure_table_model.h"

#include "ui/control/cell_roles.h"
#include "ui/export/cell_text.h"
#include "ui/shell/session_model.h"
#include "ui/theme/text_role.h"

#include <utility>

namespace jangbu::ui {

FigureTableModel::FigureTableModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void FigureTableModel::setTable(
    QString title,
    std::vector<ExportColumn> columns,
    std::vector<ExportRow> rows
)
{
    if (title == m_title && columns == m_columns && rows == m_rows) {
        return; // read again: whatever is chosen stays chosen
    }
    beginResetModel();
    m_title = std::move(title);
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

ExportTable FigureTableModel::table(const QString& details) const
{
    return {m_title, details, m_columns, rowsAtHand(m_rows)};
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString FigureTableModel::textOf(const ExportCell& cell) const
{
    const auto* const count = std::get_if<std::int64_t>(&cell);
    return count != nullptr ? m_countText(*count) : cellText(cell, m_session.format());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    const ExportRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isRight = isNumeric(m_columns[column].kind);
    const bool isNothing = !m_zero.isEmpty() && row[column] == ExportCell(std::int64_t{0});
    switch (role) {
    case Qt::DisplayRole:
        return isNothing ? m_zero : textOf(row[column]);
    case static_cast<int>(CellRole::Tone):
        return isNothing ? QVariant(static_cast<int>(Tone::Refused)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return column + 1 == row.size();
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isThere = section >= 0 && section < columnCount();
    if (orientation != Qt::Horizontal || !isThere) {
        return {};
    }
    const ExportColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole && isNumeric(column.kind)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace jangbu::ui

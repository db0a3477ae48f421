#include "ui/sell/cart_table_model.h"

#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

using Lines = std::vector<CartLine>;

// The same line, whatever its quantity and price are now.
bool isSameRow(const CartLine& left, const CartLine& right)
{
    return left.product == right.product;
}

bool beginsWith(const Lines& whole, const Lines& beginning)
{
    return whole.size() >= beginning.size()
           && std::equal(beginning.begin(), beginning.end(), whole.begin(), isSameRow);
}

} // namespace

CartTableModel::CartTableModel(const SessionModel& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void CartTableModel::setLines(const Lines& lines)
{
    if (lines == m_lines) {
        return;
    }
    if (beginsWith(lines, m_lines)) {
        changeFor(lines);
    } else if (!removeOneFor(lines)) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
}

void CartTableModel::changeFor(const Lines& lines)
{
    int grown = -1;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i] == lines[i]) {
            continue;
        }
        const int row = static_cast<int>(i);
        grown = lines[i].quantity > m_lines[i].quantity ? row : grown;
        m_lines[i] = lines[i];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (lines.size() > m_lines.size()) {
        const int first = static_cast<int>(m_lines.size());
        grown = static_cast<int>(lines.size()) - 1;
        beginInsertRows({}, first, grown);
        m_lines = lines;
        endInsertRows();
    }
    if (grown >= 0) {
        Q_EMIT touched(grown);
    }
}

bool CartTableModel::removeOneFor(const Lines& lines)
{
    if (lines.size() + 1 != m_lines.size()) {
        return false;
    }
    const auto differs = std::ranges::mismatch(m_lines, lines);
    const auto gone = differs.in1;
    if (!std::equal(std::next(gone), m_lines.end(), differs.in2, lines.end())) {
        return false;
    }
    const int row = static_cast<int>(gone - m_lines.begin());
    beginRemoveRows({}, row, row);
    m_lines.erase(gone);
    endRemoveRows();
    return true;
}

void CartTableModel::setMarks(const Marks& marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        refresh();
    }
}

void CartTableModel::refresh()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
    }
}

int CartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CartLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case static_cast<int>(CartRole::Name):
        return QString::fromStdString(line.name);
    case Qt::AccessibleTextRole:
        return spoken(line);
    case static_cast<int>(CartRole::UnitPrice):
        return moneyText(chargedPrice(line), m_session.format());
    case static_cast<int>(CartRole::ListPrice):
        return listPriceText(line);
    case static_cast<int>(CartRole::Quantity):
        return static_cast<int>(line.quantity);
    case static_cast<int>(CartRole::LineTotal):
        return totalText(line);
    case static_cast<int>(CartRole::Mark):
        return markOf(line);
    default:
        return {};
    }
}

QHash<int, QByteArray> CartTableModel::roleNames() const
{
    return {
        {Qt::DisplayRole, QByteArrayLiteral("display")},
        {static_cast<int>(CartRole::Name), QByteArrayLiteral("name")},
        {static_cast<int>(CartRole::UnitPrice), QByteArrayLiteral("unitPrice")},
        {static_cast<int>(CartRole::ListPrice), QByteArrayLiteral("listPrice")},
        {static_cast<int>(CartRole::Quantity), QByteArrayLiteral("quantity")},
        {static_cast<int>(CartRole::LineTotal), QByteArrayLiteral("lineTotal")},
        {static_cast<int>(CartRole::Mark), QByteArrayLiteral("mark")},
    };
}

QString CartTableModel::listPriceText(const CartLine& line) const
{
    return chargedPrice(line) == line.shownPrice ? QString()
                                                 : moneyText(line.shownPrice, m_session.format());
}

QString CartTableModel::totalText(const CartLine& line) const
{
    const auto total = multiply(chargedPrice(line), line.quantity);
    return total ? moneyText(*total, m_session.format()) : QString();
}

QString CartTableModel::spoken(const CartLine& line) const
{
    const QString name = QString::fromStdString(line.name);
    const QString mark = markOf(line);
    QString plain =
        QStringLiteral("%1, %2, %3").arg(name, unitsText(line.quantity), totalText(line));
    if (const QString list = listPriceText(line); !list.isEmpty()) {
        //: Spoken of a cart line whose price was changed; %1 is the product's own price.
        plain += QStringLiteral(", ") + tr("instead of %1").arg(list);
    }
    return mark.isEmpty() ? plain : plain + QStringLiteral(", ") + mark;
}

QString CartTableModel::markOf(const CartLine& line) const
{
    const auto mark = m_marks.find(line.product);
    return mark == m_marks.end() ? QString() : mark->second;
}

} // namespace jangbu::ui

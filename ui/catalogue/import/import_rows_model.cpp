#include "ui/catalogue/import/import_rows_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/import_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/text_role.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

bool isNumber(int column)
{
    return column == ImportRowsModel::Line || column == ImportRowsModel::Price;
}

QVariant toneOf(const ImportRow& row)
{
    switch (row.verdict) {
    case ImportVerdict::New:
        return static_cast<int>(Tone::Accent);
    case ImportVerdict::Changed:
        return static_cast<int>(Tone::Attention);
    case ImportVerdict::Same:
        return static_cast<int>(Tone::Second);
    case ImportVerdict::Rejected:
        return static_cast<int>(Tone::Refused);
    }
    return {};
}

} // namespace

ImportRowsModel::ImportRowsModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ImportRowsModel::setRows(std::vector<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void ImportRowsModel::showRejectedOnly(bool isOnly)
{
    if (isOnly != m_isRejectedOnly) {
        beginResetModel();
        m_isRejectedOnly = isOnly;
        choose();
        endResetModel();
    }
}

void ImportRowsModel::choose()
{
    m_shown.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (!m_isRejectedOnly || m_rows[place].verdict == ImportVerdict::Rejected) {
            m_shown.push_back(place);
        }
    }
    m_hasReasons = std::ranges::any_of(m_shown, [this](std::size_t place) {
        return m_rows[place].reason.has_value();
    });
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::textOf(const ImportRow& row, int column) const
{
    switch (column) {
    case Line:
        return countText(row.line);
    case What:
        return importVerdictText(row.verdict);
    case Product:
        return row.details.name.empty() && row.reason
                   ? importReasonText(*row.reason, {m_session.format(), m_session.shop(), {}})
                   : QString::fromStdString(row.details.name);
    case Price:
        return row.details.name.empty() ? QString()
                                        : moneyText(row.details.price, m_session.format());
    default:
        return {};
    }
}

QString ImportRowsModel::secondLineOf(const ImportRow& row, int column) const
{
    if (row.details.name.empty()) {
        return {};
    }
    const ShopFormat& format = m_session.format();
    if (column == Price && row.priceBefore && *row.priceBefore != row.details.price) {
        //: Under a new price: the one before it.
        return tr("was %1").arg(moneyText(*row.priceBefore, format));
    }
    if (column != Product) {
        return {};
    }
    if (row.reason) {
        return importReasonText(*row.reason, {format, m_session.shop(), {}});
    }
    QStringList parts;
    for (const std::string& part : {row.details.code, row.details.category, row.details.unit}) {
        if (!part.empty()) {
            parts << QString::fromStdString(part);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ImportRow& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return index.column() == Product;
    case static_cast<int>(CellRole::Tone):
        return index.column() == What ? toneOf(row) : QVariant();
    case static_cast<int>(CellRole::SecondLine):
        return secondLineOf(row, index.column());
    case static_cast<int>(CellRole::Greyed):
        return row.verdict == ImportVerdict::Same;
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        //: Column: the line of an imported file.
        return tr("Line");
    case What:
        //: Column: what becomes of a row of an imported file.
        return tr("Result");
    case Product:
        //: Column: the product of a row; or why the row was rejected.
        return m_hasReasons ? tr("Product or reason") : tr("Product");
    case Price:
        //: Column: the price of a row.
        return tr("Price");
    default:
        return {};
    }
}

} // namespace jangbu::ui

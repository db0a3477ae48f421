#include "ui/shift/drawer_count_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/text_role.h"

namespace jangbu::ui {

namespace {

constexpr std::int64_t ten = 10;
constexpr std::int64_t countMax = 99'999;       // of one note or coin
constexpr std::int64_t sumMax = 99'999'999'999; // as long as any real amount

} // namespace

std::vector<Money> drawerValues(const Currency& currency)
{
    if (currency.exponent == 0) {
        return {
            Money{50'000},
            Money{10'000},
            Money{5'000},
            Money{1'000},
            Money{500},
            Money{100},
            Money{50},
            Money{10}
        };
    }
    // 50, 20, 10 … of the currency, then the same of its smaller units.
    std::int64_t unit = 1;
    for (int place = 1; place < currency.exponent + 2; ++place) {
        unit *= ten;
    }
    std::vector<Money> values;
    constexpr std::int64_t five = 5;
    for (; unit > 0; unit /= ten) {
        values.push_back(Money{five * unit});
        values.push_back(Money{2 * unit});
        values.push_back(Money{unit});
    }
    return values;
}

DrawerCountModel::DrawerCountModel(const SessionModel& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    clear();
}

void DrawerCountModel::clear()
{
    beginResetModel();
    m_rows.clear();
    for (const Money value : drawerValues(m_session.shop().currency)) {
        m_rows.push_back({value, 0});
    }
    m_sum = {};
    m_isRowsTouched = false;
    m_isSumTouched = false;
    endResetModel();
    Q_EMIT countedChanged();
}

void DrawerCountModel::setWay(Way way)
{
    if (way != m_way) {
        m_way = way;
        Q_EMIT countedChanged();
    }
}

std::int64_t DrawerCountModel::numberOf(int row) const
{
    return m_way == Way::AsSum ? m_sum.minor : m_rows.at(static_cast<std::size_t>(row)).count;
}

void DrawerCountModel::takeNumber(int row, std::int64_t number)
{
    if (m_way == Way::AsSum) {
        m_sum = Money{number};
        m_isSumTouched = true;
    } else {
        m_rows.at(static_cast<std::size_t>(row)).count = number;
        m_isRowsTouched = true;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT countedChanged();
}

void DrawerCountModel::enterDigits(int row, const QString& digits)
{
    if (m_way == Way::ByValue && (row < 0 || row >= rowCount())) {
        return;
    }
    const std::int64_t most = m_way == Way::AsSum ? sumMax : countMax;
    std::int64_t number = numberOf(row);
    for (const QChar digit : digits) {
        const std::int64_t longer = number * ten + digit.digitValue();
        number = longer > most ? number : longer;
    }
    takeNumber(row, number);
}

void DrawerCountModel::removeDigit(int row)
{
    if (m_way == Way::AsSum || (row >= 0 && row < rowCount())) {
        takeNumber(row, numberOf(row) / ten);
    }
}

std::optional<Money> DrawerCountModel::counted() const
{
    if (m_way == Way::AsSum) {
        return m_isSumTouched ? std::optional(m_sum) : std::nullopt;
    }
    if (!m_isRowsTouched) {
        return std::nullopt;
    }
    Money sum;
    for (const Row& row : m_rows) {
        sum.minor += row.value.minor * row.count; // both are bounded: it fits
    }
    return sum;
}

int DrawerCountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DrawerCountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrawerCountModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const ShopFormat& format = m_session.format();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Value) {
            return moneyText(row.value, format);
        }
        return index.column() == Count ? countText(row.count)
                                       : moneyText(Money{row.value.minor * row.count}, format);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return index.column() == Count && row.count > 0;
    case static_cast<int>(CellRole::Tone):
        return row.count > 0 ? QVariant() : QVariant(int(Tone::Second));
    default:
        return {};
    }
}

QVariant DrawerCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    }
    switch (section) {
    case Value:
        //: Column of a count of cash: the note or coin.
        return tr("Note or coin");
    case Count:
        //: Column of a count of cash: how many of them.
        return tr("Count");
    default:
        return tr("Amount");
    }
}

} // namespace jangbu::ui

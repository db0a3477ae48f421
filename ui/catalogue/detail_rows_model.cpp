#include "ui/catalogue/detail_rows_model.h"

#include "ui/control/cell_roles.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QTime>

#include <algorithm>
#include <map>
#include <utility>

namespace jangbu::ui {

std::vector<DetailRow>
stockRows(const std::vector<StockMoveView>& moves, Instant now, const ShopFormat& format)
{
    std::vector<DetailRow> rows;
    rows.reserve(moves.size());
    for (const StockMoveView& view : moves) {
        QString what = moveReasonText(view.move.reason);
        if (!view.receiptNo.empty()) {
            what += QStringLiteral(" · ") + QString::fromStdString(view.receiptNo);
        }
        rows.push_back(
            {what,
             shortTimeText(view.at, now, format),
             signedCountText(view.move.delta),
             countText(view.stockAfter)}
        );
    }
    return rows;
}

std::vector<DetailRow> priceRows(std::vector<PricePoint> prices, const ShopFormat& format)
{
    std::ranges::stable_sort(prices, std::ranges::less(), &PricePoint::since);
    std::vector<DetailRow> rows;
    rows.reserve(prices.size());
    Money before;
    for (const PricePoint& point : prices) {
        const auto change = subtract(point.price, before);
        const bool isFirst = rows.empty();
        rows.push_back({//: Of a product's first price, and of a later one.
                        isFirst ? DetailRowsModel::tr("First price")
                                : DetailRowsModel::tr("New price"),
                        dateTimeText(point.since, format),
                        isFirst || !change ? QString() : signedMoneyText(*change, format),
                        moneyText(point.price, format)
        });
        before = point.price;
    }
    std::ranges::reverse(rows);
    return rows;
}

Instant salesDaysFrom(Instant now, const ShopFormat& format)
{
    const QDate first = shopTime(now, format).date().addDays(1 - salesDays);
    constexpr std::int64_t usPerMs = 1'000;
    return Instant{first.startOfDay(format.zone).toMSecsSinceEpoch() * usPerMs};
}

std::vector<DetailRow>
dayRows(const std::vector<ProductHourSales>& hours, Instant now, const ShopFormat& format)
{
    struct Sum
    {
        std::int64_t units = 0;
        Money revenue;
    };

    std::map<QDate, Sum> days;
    for (const ProductHourSales& hour : hours) {
        Sum& day = days[shopTime(startOfHour(hour.hour), format).date()];
        day.units += hour.units;
        day.revenue = add(day.revenue, hour.revenue).value_or(day.revenue);
    }
    std::vector<DetailRow> rows;
    const QDate today = shopTime(now, format).date();
    for (int back = 0; back < salesDays; ++back) {
        const QDate date = today.addDays(-back);
        const Sum day = days[date];
        constexpr std::int64_t usPerMs = 1'000;
        const Instant begins{date.startOfDay(format.zone).toMSecsSinceEpoch() * usPerMs};
        rows.push_back({//: The day a row of sales is about; other days are written as a date.
                        back == 0 ? DetailRowsModel::tr("Today") : dateText(begins, format),
                        {},
                        unitsText(day.units),
                        moneyText(day.revenue, format)
        });
    }
    return rows;
}

void DetailRowsModel::setRows(std::vector<DetailRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DetailRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DetailRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const DetailRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isWhat = index.column() == What;
    switch (role) {
    case Qt::DisplayRole:
        if (isWhat) {
            return row.what;
        }
        return index.column() == Change ? row.change : row.result;
    case Qt::TextAlignmentRole:
        return int((isWhat ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return index.column() == Result;
    case static_cast<int>(CellRole::SecondLine):
        return isWhat ? row.when : QString();
    default:
        return {};
    }
}

} // namespace jangbu::ui

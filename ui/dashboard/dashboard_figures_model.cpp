#include "core/result/must.h"
#include "core/sales/ratio.h"
#include "ui/dashboard/dashboard_model.h"
#include "ui/export/order_line_rows.h"
#include "ui/shell/session_model.h"
#include "ui/text/figure/figure_text.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

// How answers become what is shown.
namespace jangbu::ui {

namespace {

constexpr std::size_t bestShown = 5;
constexpr std::size_t labelsMost = 12;
constexpr std::int64_t hoursOfDay = 24;
constexpr std::int64_t hoursBetweenLabels = 6;
constexpr std::int64_t hoursChartDays = 3; // longer periods are shown by the day
constexpr std::int64_t nearPercent = 80;   // of what needs a registration
constexpr std::int64_t wholePercent = 100;

std::int64_t hourOfDay(std::int64_t key)
{
    return ((key % hoursOfDay) + hoursOfDay) % hoursOfDay;
}

/// `11-20`: a day under the axis.
QString dayLabel(std::int64_t day)
{
    const CivilDate date = civilFromDays(day);
    return QStringLiteral("%1-%2")
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

FigureTile::Tone goodWhenMore(std::int64_t now, std::int64_t before)
{
    return now > before ? FigureTile::Tone::Good : FigureTile::Tone::Plain;
}

bool isNear(Money amount, Money most)
{
    return amount.minor >= most.minor / wholePercent * nearPercent;
}

ExportRow rowOf(const RevenueChart::Bar& bar)
{
    return {bar.name, bar.orders, bar.revenue, bar.before};
}

} // namespace

QString DashboardModel::noteOf(const QString& change, const QString& against)
{
    //: Of a figure: there was nothing before to compare it with.
    return change.isEmpty() ? tr("nothing to compare with") : against;
}

void DashboardModel::showTiles(
    const SalesFigures& now,
    const SalesFigures& before,
    const Standing& standing
)
{
    const ShopFormat& format = m_ports.session.format();
    const SalesTotal sold = totalOf(now.hours);
    const SalesTotal soldBefore = totalOf(before.hours);
    const std::int64_t refused = refusedOrders(now);
    const std::int64_t refusedBefore = refusedOrders(before);
    const auto tile = [&](const QString& label,
                          const QString& figure,
                          std::int64_t value,
                          std::int64_t valueBefore) {
        const QString change = changeText(changeBasisPoints(value, valueBefore));
        return FigureTile{
            label,
            figure,
            change,
            goodWhenMore(value, valueBefore),
            noteOf(change, beforeText()),
            {},
            false
        };
    };
    const Money basket = sold.averageBasket();
    FigureTile refusedTile =
        tile(tr("Refused payments"), paymentsText(refused), refused, refusedBefore);
    refusedTile.change =
        refused == refusedBefore ? changeText(0) : stepText(refused - refusedBefore);
    refusedTile.note = beforeText();
    refusedTile.tone = refused > refusedBefore ? FigureTile::Tone::Attention
                                               : goodWhenMore(refusedBefore, refused);
    m_tiles = {
        tile(
            tr("Revenue"),
            moneyText(sold.revenue, format),
            sold.revenue.minor,
            soldBefore.revenue.minor
        ),
        tile(tr("Orders"), ordersText(sold.orders), sold.orders, soldBefore.orders),
        tile(
            tr("Average basket"),
            moneyText(basket, format),
            basket.minor,
            soldBefore.averageBasket().minor
        ),
        std::move(refusedTile),
        standingTile(standing),
    };
}

FigureTile DashboardModel::standingTile(const Standing& standing) const
{
    const ShopFormat& format = m_ports.session.format();
    const QString change =
        changeText(changeBasisPoints(standing.owed.minor, standing.owedBefore.minor));
    FigureTile tile{//: What customers have with the shop, all together.
                    tr("Customers' balances"),
                    moneyText(standing.owed, format),
                    change,
                    FigureTile::Tone::Plain,
                    noteOf(change, tr("since the period began")),
                    //: Topped up by customers since New Year.
                    tr("Issued this year %1").arg(moneyText(standing.issued, format)),
                    false
    };
    // The thresholds are Korean law and in won.
    if (format.currency.code != "KRW") {
        return tile;
    }
    if (isNear(standing.issued, issuedRegistration)) {
        //: A warning; %1 is the amount from which a shop must register.
        tile.detail =
            tr("Register: yearly issue nears %1").arg(moneyText(issuedRegistration, format));
        tile.isDetailUrgent = true;
    } else if (isNear(standing.owed, owedRegistration)) {
        tile.detail = tr("Register: balances near %1").arg(moneyText(owedRegistration, format));
        tile.isDetailUrgent = true;
    }
    return tile;
}

void DashboardModel::showChart(const SalesFigures& now)
{
    const bool isByHour = m_period.now.to.us - m_period.now.from.us <= hoursChartDays * usPerDay;
    m_chart.by = isByHour ? BucketBy::Hour : BucketBy::Day;
    m_chart.title = isByHour ? tr("Revenue by hour") : tr("Revenue by day");
    Window shown = m_period.now;
    if (m_choice == PeriodChoice::Today) {
        shown.to = startOfLocalDay(m_zone, localDayOf(m_zone, shown.from) + 1);
    }
    MUST(m_answers.before && m_answers.restOfBefore);
    std::vector<SalesOfHour> hoursBefore = (*m_answers.before)->hours;
    std::ranges::copy((*m_answers.restOfBefore)->hours, std::back_inserter(hoursBefore));
    const auto bars = everyBucket(now.hours, shown, m_zone, m_chart.by);
    const auto before = everyBucket(hoursBefore, m_chartBefore, m_zone, m_chart.by);
    m_chart.bars.clear();
    std::int64_t most = 0;
    for (std::size_t place = 0; place < bars.size(); ++place) {
        const SalesBucket& bar = bars[place];
        const Money held = place < before.size() ? before[place].revenue : Money{};
        m_chart.bars.push_back({
            bar.key,
            bar.revenue,
            held,
            bar.orders,
            barLabel(bar.key, bars.size()),
            barName(bar.key),
        });
        most = std::max({most, bar.revenue.minor, held.minor});
    }
    m_chart.axisEnd = Money{axisEnd(most)};
}

QString DashboardModel::barLabel(std::int64_t key, std::size_t bars) const
{
    if (m_chart.by == BucketBy::Day) {
        const auto apart = static_cast<std::int64_t>((bars + labelsMost - 1) / labelsMost);
        return key % std::max(apart, std::int64_t{1}) == 0 ? dayLabel(key) : QString();
    }
    const std::int64_t hour = hourOfDay(key);
    if (hour % hoursBetweenLabels != 0) {
        return {};
    }
    // Over several days the hour in which one begins says which.
    if (hour == 0 && std::cmp_greater(bars, hoursOfDay)) {
        return dayLabel(key / hoursOfDay);
    }
    //: An hour of the day beside a chart, as "18시".
    return tr("%1:00").arg(hour);
}

QString DashboardModel::barName(std::int64_t key) const
{
    const ShopFormat& format = m_ports.session.format();
    const Instant from = windowOf(key, {{0}, {INT64_MAX}}, m_zone, m_chart.by).from;
    return m_chart.by == BucketBy::Day
               ? dateText(from, format)
               : dateText(from, format) + QLatin1Char(' ') + timeText(from, format);
}

void DashboardModel::showBestSellers(const SalesFigures& now, const SalesFigures& before)
{
    std::map<ProductId, const ProductFigure*> named;
    for (const ProductFigure& product : now.products) {
        named.emplace(product.product, &product);
    }
    std::vector<NamedSeller> sellers;
    const auto sold = soldProducts(now.products);
    const auto soldBefore = soldProducts(before.products);
    for (const BestSeller& seller : jangbu::bestSellers(sold, {soldBefore}, bestShown)) {
        const ProductFigure& product = *named.at(seller.sold.product);
        sellers.push_back(
            {seller, QString::fromStdString(product.code), QString::fromStdString(product.name)}
        );
    }
    m_bestSellers.setSellers(std::move(sellers));
}

void DashboardModel::showLists(const SalesFigures& now, const std::vector<Product>& low)
{
    const ExportColumn units{tr("Units"), ColumnKind::Count};
    const ExportColumn orders{tr("Orders"), ColumnKind::Count};
    const ExportColumn revenue{tr("Revenue"), ColumnKind::Amount};
    std::vector<ExportRow> rows;
    rows.reserve(low.size());
    for (const Product& product : low) {
        rows.push_back({QString::fromStdString(product.details.name), product.stock});
    }
    list(FigureList::LowStock)
        .setTable(
            tr("Low stock"),
            {{tr("Product"), ColumnKind::Text}, {tr("Stock"), ColumnKind::Count}},
            std::exchange(rows, {})
        );
    for (const CategoryFigure& figure : byCategory(now.products)) {
        //: Products that belong to no category.
        const QString name =
            figure.category.empty() ? tr("No category") : QString::fromStdString(figure.category);
        rows.push_back({name, figure.units, figure.revenue});
    }
    list(FigureList::Categories)
        .setTable(
            tr("Categories"),
            {{tr("Category"), ColumnKind::Text}, units, revenue},
            std::exchange(rows, {})
        );
    for (const StaffFigure& figure : now.staff) {
        //: Sold by nobody at a counter, as by a customer's own device or a replay.
        const QString name =
            figure.name.empty() ? tr("No staff") : QString::fromStdString(figure.name);
        rows.push_back({name, figure.orders, figure.revenue});
    }
    list(FigureList::Staff)
        .setTable(
            tr("Staff"),
            {{tr("Staff"), ColumnKind::Text}, orders, revenue},
            std::exchange(rows, {})
        );
    for (const RefusedFigure& figure : now.refused) {
        rows.push_back({refusedReasonText(figure.reason), figure.orders});
    }
    list(FigureList::Refused)
        .setTable(
            tr("Refused"),
            {{tr("Reason"), ColumnKind::Text}, orders},
            std::exchange(rows, {})
        );
    for (const TenderFigure& figure : now.topUps) {
        rows.push_back({tenderText(figure.tender), figure.topUps, figure.amount});
    }
    list(FigureList::TopUps)
        .setTable(
            tr("Top-ups"),
            {{tr("Tender"), ColumnKind::Text},
             {tr("Times"), ColumnKind::Count},
             {tr("Amount"), ColumnKind::Amount}},
            std::exchange(rows, {})
        );
}

void DashboardModel::showWeekdays(const SalesFigures& now)
{
    const auto days = bucketSales(now.hours, m_zone, BucketBy::Weekday);
    std::vector<ExportRow> rows;
    rows.reserve(days.size());
    for (const SalesBucket& day : days) {
        rows.push_back({weekdayName(day.key, m_ports.session.format()), day.orders, day.revenue});
    }
    list(FigureList::Weekdays)
        .setTable(
            tr("Weekdays"),
            {{tr("Weekday"), ColumnKind::Text},
             {tr("Orders"), ColumnKind::Count},
             {tr("Revenue"), ColumnKind::Amount}},
            std::move(rows)
        );
}

ExportTable DashboardModel::chartTable() const
{
    std::vector<ExportRow> rows;
    rows.reserve(m_chart.bars.size());
    for (const RevenueChart::Bar& bar : m_chart.bars) {
        rows.push_back(rowOf(bar));
    }
    return {
        m_chart.title,
        periodText(),
        {{tr("Time"), ColumnKind::Text},
         {tr("Orders"), ColumnKind::Count},
         {tr("Revenue"), ColumnKind::Amount},
         {tr("Period before"), ColumnKind::Amount}},
        rowsAtHand(std::move(rows))
    };
}

std::vector<ExportTable> DashboardModel::exportTables()
{
    const QString details = periodText() + QStringLiteral(" · ") + freshnessText();
    std::vector<ExportTable> tables{chartTable(), m_bestSellers.table(details)};
    for (const FigureTableModel* const table : m_lists) {
        tables.push_back(table->table(details));
    }
    tables.push_back(orderLineTable(m_ports.figures, m_shown.now, details));
    return tables;
}

} // namespace jangbu::ui

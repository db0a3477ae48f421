#include "ui/dashboard/dashboard_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/figure/figure_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::int64_t longestFreeDays = std::int64_t{3} * 366;
constexpr std::size_t lowShown = 100;

std::int64_t daysOf(PeriodChoice choice)
{
    constexpr std::int64_t three = 3;
    constexpr std::int64_t seven = 7;
    constexpr std::int64_t thirty = 30;
    switch (choice) {
    case PeriodChoice::ThreeDays:
        return three;
    case PeriodChoice::SevenDays:
        return seven;
    case PeriodChoice::ThirtyDays:
        return thirty;
    case PeriodChoice::Today:
    case PeriodChoice::Free:
        break;
    }
    return 1;
}

std::int64_t dayNumber(const QDate& date)
{
    return daysFromCivil({date.year(), date.month(), date.day()});
}

ProductQuery lowProducts()
{
    ProductQuery query;
    query.stock = StockFilter::Low;
    query.order = ProductOrder::Stock;
    query.limit = lowShown;
    return query;
}

} // namespace

DashboardModel::DashboardModel(DashboardPorts ports)
    : m_ports(std::move(ports))
    , m_bestSellers(m_ports.session)
    , m_orders({m_ports.figures, m_ports.clock, m_ports.dispatch, m_ports.session})
{
    for (FigureTableModel*& list : m_lists) {
        list = new FigureTableModel(m_ports.session, this);
    }
    for (const FigureList goods : {FigureList::LowStock, FigureList::Categories}) {
        list(goods).setCountText(unitsText);
    }
    for (const FigureList sales : {FigureList::Weekdays, FigureList::Staff}) {
        list(sales).setCountText(ordersText);
    }
    list(FigureList::Refused).setCountText(paymentsText);
    list(FigureList::TopUps).setCountText(topUpsText);
    //: A product without any stock.
    list(FigureList::LowStock).setZeroText(tr("Sold out"));
    // Whoever comes next may not be allowed to see what is here.
    connect(&m_ports.session, &SessionModel::staffChanged, this, [this] {
        if (m_asking > 0) {
            refresh();
        }
    });
}

void DashboardModel::choose(PeriodChoice choice)
{
    m_choice = choice;
    m_state = State::Asking; // what is shown is of another period
    refresh();
}

bool DashboardModel::chooseDays(const QDate& first, const QDate& last)
{
    const bool makesSense =
        first.isValid() && last.isValid() && first <= last && first.daysTo(last) < longestFreeDays;
    if (makesSense) {
        m_days = {dayNumber(first), dayNumber(last)};
        choose(PeriodChoice::Free);
    }
    return makesSense;
}

// Wide enough for the longest period with the one before it, and for the year's beginning.
ZoneOffsets DashboardModel::zoneAround(Instant now) const
{
    Window around{now, now};
    if (m_choice == PeriodChoice::Free) {
        around.from.us = std::min(now.us, m_days.first * usPerDay);
        around.to.us = std::max(now.us, m_days.last * usPerDay);
    }
    return m_ports.zone(
        Instant{around.from.us - 2 * longestFreeDays * usPerDay},
        Instant{around.to.us + 2 * usPerDay}
    );
}

Period DashboardModel::periodAt(Instant now) const
{
    switch (m_choice) {
    case PeriodChoice::Today:
        return todayUpTo(m_zone, now);
    case PeriodChoice::ThreeDays:
    case PeriodChoice::SevenDays:
    case PeriodChoice::ThirtyDays:
        return lastDays(daysOf(m_choice), now);
    case PeriodChoice::Free:
        return wholeDays(m_zone, m_days);
    }
    return todayUpTo(m_zone, now);
}

void DashboardModel::refresh()
{
    ++m_asking;
    m_answers = {};
    if (!m_ports.session.may(Act::SeeDashboard)) {
        m_state = State::Forbidden;
        m_tiles.clear();
        m_freshAt.reset();
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Ready) {
        m_state = State::Asking;
    }
    m_askedAt = m_ports.clock.now();
    m_zone = zoneAround(m_askedAt);
    m_period = periodAt(m_askedAt);
    askAll();
    Q_EMIT changed();
}

template <class Ask, class Value>
void DashboardModel::ask(Ask question, std::optional<Read<Value>> Answers::* place)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        std::move(question),
        [this, place, asking = m_asking](Read<Value> answer) {
            if (asking == m_asking) {
                m_answers.*place = std::move(answer);
                takeWhenAll();
            }
        }
    );
}

void DashboardModel::askAll()
{
    FiguresReader& figures = m_ports.figures;
    const StandingQuery standing{m_period.now.from, startOfLocalYear(m_zone, m_askedAt)};
    // A bar of today is held against the whole of yesterday.
    const bool isToday = m_choice == PeriodChoice::Today;
    const Window rest{m_period.before.to, isToday ? m_period.now.from : m_period.before.to};
    m_chartBefore = {m_period.before.from, rest.to};
    ask([&figures, window = m_period.now] { return figures.figures(window); }, &Answers::now);
    ask([&figures, window = m_period.before] { return figures.figures(window); }, &Answers::before);
    if (isToday) {
        ask([&figures, rest] { return figures.figures(rest); }, &Answers::restOfBefore);
    } else {
        m_answers.restOfBefore = SalesFigures{};
    }
    ask([&figures, standing] { return figures.standing(standing); }, &Answers::standing);
    ask([&catalogue = m_ports.catalogue] { return catalogue.productPage(lowProducts()); },
        &Answers::low);
}

void DashboardModel::takeWhenAll()
{
    const Answers& all = m_answers;
    if (!all.now || !all.before || !all.restOfBefore || !all.standing || !all.low) {
        return;
    }
    const bool isRead = *all.now && *all.before && *all.restOfBefore && *all.standing && *all.low;
    m_state = isRead ? State::Ready : State::Unreadable;
    if (isRead) {
        m_freshAt = m_askedAt;
        show();
    }
    Q_EMIT changed();
}

void DashboardModel::show()
{
    MUST(m_answers.now && m_answers.before && m_answers.standing && m_answers.low);
    const SalesFigures& now = **m_answers.now;
    const SalesFigures& before = **m_answers.before;
    m_shown = m_period;
    m_isEmpty = now.hours.empty() && now.refused.empty() && now.topUps.empty();
    showTiles(now, before, **m_answers.standing);
    showChart(now);
    showBestSellers(now, before);
    showLists(now, (*m_answers.low)->products);
    showWeekdays(now);
}

QString DashboardModel::freshnessText() const
{
    return m_freshAt ? ui::freshnessText(*m_freshAt, m_ports.session.format()) : QString();
}

QString DashboardModel::periodText() const
{
    const ShopFormat& format = m_ports.session.format();
    switch (m_choice) {
    case PeriodChoice::Today:
        return tr("Today");
    case PeriodChoice::ThreeDays:
    case PeriodChoice::SevenDays:
    case PeriodChoice::ThirtyDays:
        //: The period of the figures; %1 is 3, 7 or 30.
        return tr("Last %1 days").arg(daysOf(m_choice));
    case PeriodChoice::Free:
        break;
    }
    const QString first = dateText(m_period.now.from, format);
    const QString last = dateText(Instant{m_period.now.to.us - 1}, format);
    return first == last ? first : first + QStringLiteral(" – ") + last;
}

QString DashboardModel::beforeText() const
{
    switch (m_choice) {
    case PeriodChoice::Today:
        //: What today is held against.
        return tr("vs. yesterday by now");
    case PeriodChoice::ThreeDays:
    case PeriodChoice::SevenDays:
    case PeriodChoice::ThirtyDays:
        //: What the last 3, 7 or 30 days are held against.
        return tr("vs. the %1 days before").arg(daysOf(m_choice));
    case PeriodChoice::Free:
        //: What a period is held against: one as long, just before.
        return tr("vs. the period before");
    }
    return {};
}

const ShopFormat& DashboardModel::format() const
{
    return m_ports.session.format();
}

QDate DashboardModel::today() const
{
    return shopTime(m_ports.clock.now(), format()).date();
}

void DashboardModel::openBar(int bar)
{
    if (m_state != State::Ready || bar < 0 || bar >= static_cast<int>(m_chart.bars.size())) {
        return;
    }
    const RevenueChart::Bar& chosen = m_chart.bars[static_cast<std::size_t>(bar)];
    m_orders.open(windowOf(chosen.key, m_shown.now, m_zone, m_chart.by), chosen.name);
}

} // namespace jangbu::ui

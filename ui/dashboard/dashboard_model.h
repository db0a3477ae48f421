#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/figures_reader.h"
#include "ui/dashboard/best_seller_model.h"
#include "ui/dashboard/figure_table_model.h"
#include "ui/dashboard/order_list_model.h"
#include "ui/dashboard/tile/figure_tile_model.h"

#include <QDate>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What the dashboard talks to. All must outlive it.
struct DashboardPorts
{
    FiguresReader& figures;
    CatalogueReader& catalogue;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
    /// The shop's clock between two moments, as values for core.
    std::function<ZoneOffsets(Instant from, Instant to)> zone;
};

enum class PeriodChoice { Today, ThreeDays, SevenDays, ThirtyDays, Free };

/// The lists beside the best sellers.
enum class FigureList { LowStock, Categories, Weekdays, Staff, Refused, TopUps };
inline constexpr std::size_t figureListCount = 6;

/// Revenue by hour or day.
struct RevenueChart
{
    struct Bar
    {
        std::int64_t key = 0;
        Money revenue;
        Money before; // the same bar of the period before
        std::int64_t orders = 0;
        QString label; // under the axis; empty where there is no room
        QString name;  // in full: `11-22 (일) 12시`
    };

    QString title;
    BucketBy by = BucketBy::Hour;
    Money axisEnd;
    std::vector<Bar> bars;
};

/// The shop's figures of a period: asks for them, holds them against the period before and writes
/// them.
class DashboardModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Asking, Ready, Unreadable, Forbidden };

    explicit DashboardModel(DashboardPorts ports);

    void choose(PeriodChoice choice);
    /// Days of the shop's clock, both included; false when they make no sense.
    [[nodiscard]] bool chooseDays(const QDate& first, const QDate& last);
    /// Asks again for the same choice, up to now.
    void refresh();

    /// How its amounts and moments are written.
    [[nodiscard]] const ShopFormat& format() const;
    /// Today on the shop's clock.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] PeriodChoice choice() const { return m_choice; }

    [[nodiscard]] State state() const { return m_state; }

    /// Whether anything was sold, refused or topped up in the period.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    [[nodiscard]] const std::vector<FigureTile>& tiles() const { return m_tiles; }

    [[nodiscard]] const RevenueChart& chart() const { return m_chart; }

    [[nodiscard]] BestSellerModel& bestSellers() { return m_bestSellers; }

    [[nodiscard]] FigureTableModel& list(FigureList list)
    {
        return *m_lists[static_cast<std::size_t>(list)];
    }

    /// `12:03:10 기준`; empty before the first answer.
    [[nodiscard]] QString freshnessText() const;
    /// `최근 3일`.
    [[nodiscard]] QString periodText() const;

    /// The orders behind a bar of the chart; nothing for a bar that is not there.
    void openBar(int bar);

    [[nodiscard]] OrderListModel& orders() { return m_orders; }

    /// Every table of the screen, the chart's included, and all order lines of the period.
    [[nodiscard]] std::vector<ExportTable> exportTables();

Q_SIGNALS:
    void changed();

private:
    struct Answers
    {
        std::optional<Read<SalesFigures>> now;
        std::optional<Read<SalesFigures>> before;
        std::optional<Read<SalesFigures>> restOfBefore; // of yesterday, for the chart of today
        std::optional<Read<Standing>> standing;
        std::optional<Read<ProductPage>> low;
    };

    DashboardPorts m_ports;
    PeriodChoice m_choice = PeriodChoice::Today;
    LocalDays m_days; // of a free period
    State m_state = State::Asking;
    Period m_period; // that was asked for
    Period m_shown;  // whose figures are shown
    bool m_isEmpty = true;
    Window m_chartBefore;
    ZoneOffsets m_zone;
    Instant m_askedAt;
    int m_asking = 0; // counts the questions: older answers are dropped
    Answers m_answers;
    std::optional<Instant> m_freshAt;
    std::vector<FigureTile> m_tiles;
    RevenueChart m_chart;
    BestSellerModel m_bestSellers;
    std::array<FigureTableModel*, figureListCount> m_lists{};
    OrderListModel m_orders;

    [[nodiscard]] ZoneOffsets zoneAround(Instant now) const;
    [[nodiscard]] Period periodAt(Instant now) const;
    template <class Ask, class Value>
    void ask(Ask question, std::optional<Read<Value>> Answers::* place);
    void askAll();
    void takeWhenAll();
    void show();
    void showTiles(const SalesFigures& now, const SalesFigures& before, const Standing& standing);
    [[nodiscard]] static QString noteOf(const QString& change, const QString& against);
    [[nodiscard]] FigureTile standingTile(const Standing& standing) const;
    void showChart(const SalesFigures& now);
    [[nodiscard]] QString barLabel(std::int64_t key, std::size_t bars) const;
    [[nodiscard]] QString barName(std::int64_t key) const;
    void showBestSellers(const SalesFigures& now, const SalesFigures& before);
    void showLists(const SalesFigures& now, const std::vector<Product>& low);
    void showWeekdays(const SalesFigures& now);
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] ExportTable chartTable() const;
};

} // namespace jangbu::ui

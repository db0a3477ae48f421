#include "ui/dashboard/dashboard_view.h"

#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/dashboard/best_seller_list.h"
#include "ui/dashboard/chart/revenue_chart_view.h"
#include "ui/dashboard/figures_missing.h"
#include "ui/dashboard/order_sheet.h"
#include "ui/dashboard/period_sheet.h"
#include "ui/dashboard/shift/own_shift_view.h"
#include "ui/dashboard/tile/figure_tile_row.h"
#include "ui/export/key/export_sheet.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds lookEvery{30};
constexpr int tileCount = 5;
constexpr int tileHeight = 128;
constexpr int chartStretch = 2;
constexpr int besideWidth = 444;
constexpr int sellersHeight = 5 * BestSellerList::rowHeight;
constexpr int numberWidth = 136; // of a count with its unit
constexpr int amountColumn = 2;

constexpr std::array choices{
    PeriodChoice::Today,
    PeriodChoice::ThreeDays,
    PeriodChoice::SevenDays,
    PeriodChoice::ThirtyDays,
    PeriodChoice::Free
};

} // namespace

DashboardView::DashboardView(
    DashboardModel& model,
    OwnShiftModel& ownShift,
    ExportModel& exports,
    QWidget* parent
)
    : QWidget(parent)
    , m_model(model)
    , m_shiftModel(ownShift)
    , m_exports(exports)
    //: Accessible name of the keys that choose the period of the figures.
    , m_periods(new ChipBar(tr("Period")))
    , m_fresh(makeLabel({}, TextRole::Small, Tone::Second))
    //: Accessible name of the key that reads the figures again.
    , m_refresh(new KeyButton(IconName::Refresh, tr("Read again"), KeyKind::Quiet))
    //: Key that opens the panel of exports.
    , m_export(new KeyButton(tr("Export")))
    , m_head(makeHead())
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(IconName::Bars, {}, {}))
    , m_ownShift(new OwnShiftView(ownShift))
    , m_figures(makeFigures())
    , m_orderSheet(new OrderSheet(model.orders(), this))
    , m_periodSheet(new PeriodSheet(
          [&model](const QDate& first, const QDate& last) { return model.chooseDays(first, last); },
          this
      ))
    , m_exportSheet(new ExportSheet(exports, this))
    , m_again(new QTimer(this))
{
    QVBoxLayout* const column = makeColumn(space::two, this);
    setPadding(column, space::two);
    column->addWidget(m_head);
    m_pages->addWidget(m_figures);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_ownShift);
    column->addWidget(m_pages, 1);
    m_again->setInterval(lookEvery);
    connect(m_again, &QTimer::timeout, this, &DashboardView::refresh);
    connect(&m_model, &DashboardModel::changed, this, &DashboardView::showModel);
    connect(m_refresh, &KeyButton::clicked, &m_model, &DashboardModel::refresh);
    connect(m_export, &KeyButton::clicked, this, &DashboardView::openExport);
    connect(m_periodSheet, &Sheet::closed, this, &DashboardView::showChoice);
    connect(m_nothing, &EmptyState::actionTriggered, &m_model, &DashboardModel::refresh);
    connect(m_ownShift, &OwnShiftView::shiftAsked, this, &DashboardView::shiftAsked);
    showModel();
}

QWidget* DashboardView::makeHead()
{
    auto* const head = new QWidget;
    QHBoxLayout* const row = makeRow(space::two, head);
    //: Periods of the dashboard.
    m_periods->setChips({tr("Today"), tr("3 days"), tr("7 days"), tr("30 days"), tr("Other period")}
    );
    m_export->setIconName(IconName::Download);
    row->addWidget(m_periods, 1);
    row->addWidget(m_fresh);
    row->addWidget(m_refresh);
    row->addWidget(m_export);
    connect(m_periods, &ChipBar::currentChanged, this, &DashboardView::choosePeriod);
    // Once more on the chosen chip asks for other days.
    connect(m_periods->chip(m_periods->count() - 1), &KeyButton::clicked, this, [this] {
        if (m_model.choice() == PeriodChoice::Free && !m_periodSheet->isOpen()) {
            askPeriod();
        }
    });
    return head;
}

QWidget* DashboardView::makeFigures()
{
    auto* const figures = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, figures);
    m_tiles = new FigureTileRow({tileCount, tileHeight});
    column->addWidget(m_tiles);
    QHBoxLayout* const below = makeRow(space::two);
    below->addWidget(makeChartPanel(), chartStretch);
    auto* const beside = new QWidget;
    beside->setFixedWidth(besideWidth);
    QVBoxLayout* const right = makeColumn(space::two, beside);
    right->addWidget(makeSellersPanel());
    right->addWidget(makeListPanel(), 1);
    below->addWidget(beside);
    column->addLayout(below, 1);
    return figures;
}

Panel* DashboardView::makeChartPanel()
{
    auto* const panel = new Panel;
    QHBoxLayout* const head = makeRow(space::one);
    m_chartTitle = makeLabel({}, TextRole::Heading);
    head->addWidget(m_chartTitle, 1);
    //: Legend of a chart: its bars and its dashed line.
    head->addWidget(makeLabel(tr("■ this period"), TextRole::Small, Tone::Accent));
    head->addWidget(makeLabel(tr("┄ period before"), TextRole::Small, Tone::Second));
    panel->body()->addLayout(head);
    m_chart = new RevenueChartView;
    m_chartOrNothing = new QStackedWidget;
    m_chartOrNothing->addWidget(m_chart);
    m_chartOrNothing->addWidget(new EmptyState(
        IconName::Bars,
        //: Nothing was sold in the period of the dashboard.
        tr("No sales in this period"),
        tr("The first sale appears here. Choose a longer period to look further back.")
    ));
    panel->body()->addWidget(m_chartOrNothing, 1);
    connect(m_chart, &RevenueChartView::barOpened, this, &DashboardView::openBar);
    return panel;
}

Panel* DashboardView::makeSellersPanel()
{
    auto* const panel = new Panel;
    QHBoxLayout* const head = makeRow(space::one);
    head->addWidget(makeLabel(tr("Best sellers"), TextRole::Heading), 1);
    m_sellersPeriod = makeLabel({}, TextRole::Small, Tone::Second);
    head->addWidget(m_sellersPeriod);
    panel->body()->addLayout(head);
    m_sellers = new BestSellerList;
    m_sellers->setModel(&m_model.bestSellers());
    m_sellersOrNothing = new QStackedWidget;
    m_sellersOrNothing->addWidget(m_sellers);
    //: There is no best seller yet.
    m_sellersOrNothing->addWidget(
        makeParagraph(tr("Nothing was sold yet."), TextRole::Body, Tone::Second)
    );
    m_sellersOrNothing->setFixedHeight(sellersHeight);
    panel->body()->addWidget(m_sellersOrNothing);
    return panel;
}

Panel* DashboardView::makeListPanel()
{
    auto* const panel = new Panel;
    //: Accessible name of the keys that choose the list beside the chart.
    m_lists = new ChipBar(tr("List"));
    //: Lists of the dashboard.
    m_lists->setChips(
        {tr("Low stock"),
         tr("Categories"),
         tr("Weekdays"),
         tr("Staff"),
         tr("Refused"),
         tr("Top-ups")}
    );
    panel->body()->addWidget(m_lists);
    m_list = new TableView(tr("Figures"));
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(touch::least);
    m_listEmpty = new EmptyState(IconName::Check, {}, {});
    m_listOrNothing = new QStackedWidget;
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(m_listEmpty);
    panel->body()->addWidget(m_listOrNothing, 1);
    connect(m_lists, &ChipBar::currentChanged, this, &DashboardView::showList);
    return panel;
}

void DashboardView::choosePeriod(int chip)
{
    const PeriodChoice choice = choices.at(static_cast<std::size_t>(chip));
    if (choice == PeriodChoice::Free) {
        askPeriod();
    } else {
        m_model.choose(choice);
    }
}

void DashboardView::askPeriod()
{
    const QDate today = m_model.today();
    m_periodSheet->begin(today.addDays(1 - today.day()), today);
}

/// The chip of what is shown: a period that was asked for may not have been given.
void DashboardView::showChoice()
{
    const QSignalBlocker quiet(m_periods);
    const auto* const place = std::ranges::find(choices, m_model.choice());
    m_periods->setCurrent(static_cast<int>(place - choices.begin()));
}

void DashboardView::openBar(int bar)
{
    m_model.openBar(bar);
    m_orderSheet->begin();
}

void DashboardView::openExport()
{
    if (m_model.state() != DashboardModel::State::Ready) {
        return;
    }
    std::vector<ExportOffer> offers;
    for (ExportTable& table : m_model.exportTables()) {
        offers.push_back({std::move(table), {}});
    }
    offers.front().picture = [this] { return m_chart->picture(); };
    m_exportSheet->openWith(std::move(offers));
}

void DashboardView::showModel()
{
    showState();
    m_export->setVisible(m_exports.isAllowed());
    m_export->setEnabled(m_model.state() == DashboardModel::State::Ready);
    m_fresh->setText(m_model.freshnessText());
    m_tiles->setTiles(m_model.tiles());
    m_chartTitle->setText(m_model.chart().title);
    m_chart->setChart(m_model.chart(), m_model.format());
    m_chartOrNothing->setCurrentIndex(m_model.isEmpty() ? 1 : 0);
    m_sellersPeriod->setText(m_model.periodText());
    m_sellersOrNothing->setCurrentIndex(m_model.bestSellers().rowCount() > 0 ? 0 : 1);
    showList();
}

void DashboardView::showState()
{
    m_head->setVisible(m_model.state() != DashboardModel::State::Forbidden);
    switch (m_model.state()) {
    case DashboardModel::State::Ready:
        m_pages->setCurrentWidget(m_figures);
        return;
    case DashboardModel::State::Asking:
        sayFiguresAreRead(*m_nothing);
        m_pages->setCurrentWidget(
            m_model.tiles().empty() ? static_cast<QWidget*>(m_nothing) : m_figures
        );
        return;
    case DashboardModel::State::Unreadable:
        sayBookUnreadable(*m_nothing);
        m_pages->setCurrentWidget(m_nothing);
        return;
    case DashboardModel::State::Forbidden:
        m_pages->setCurrentWidget(m_ownShift);
        m_orderSheet->closeSheet();
        m_periodSheet->closeSheet();
        return;
    }
}

void DashboardView::refresh()
{
    m_model.refresh();
    if (m_model.state() == DashboardModel::State::Forbidden) {
        m_shiftModel.poll();
    }
}

void DashboardView::showList()
{
    const auto list = static_cast<FigureList>(std::max(0, m_lists->current()));
    FigureTableModel& model = m_model.list(list);
    if (m_list->model() != &model) {
        m_list->setModel(&model);
    }
    if (model.columnCount() > 0) {
        m_list->setStretchColumn(0);
    }
    if (model.columnCount() > 1) {
        m_list->setColumnWidth(1, numberWidth);
    }
    if (model.columnCount() > amountColumn) {
        m_list->setAmountColumn(amountColumn);
    }
    const bool isLow = list == FigureList::LowStock;
    //: An empty list of the dashboard.
    m_listEmpty->setTexts(isLow ? tr("Enough of everything") : tr("Nothing in this period"), {});
    m_listOrNothing->setCurrentIndex(model.rowCount() > 0 ? 0 : 1);
}

void DashboardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh();
    m_again->start();
}

void DashboardView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_again->stop();
}

} // namespace jangbu::ui

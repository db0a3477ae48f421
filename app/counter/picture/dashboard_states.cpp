#include "app/counter/picture/screen_states.h"
#include "ui/control/key/chip_bar.h"
#include "ui/dashboard/chart/revenue_chart_view.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/export/export_model.h"
#include "ui/export/key/export_sheet.h"
#include "ui/shell/main_window.h"

#include <QThread>

#include <algorithm>

namespace jangbu::app {

namespace {

void show(ScreenStage& stage)
{
    stage.parts().window->showScreen(ui::ScreenId::Dashboard);
    stage.settle();
}

ui::DashboardView& view(ScreenStage& stage)
{
    return *stage.parts().dashboardView;
}

/// The bar of the chart that is highest.
int highestBar(ScreenStage& stage)
{
    const auto& bars = stage.parts().dashboard->chart().bars;
    const auto highest =
        std::ranges::max_element(bars, {}, [](const auto& bar) { return bar.revenue; });
    return static_cast<int>(highest - bars.begin());
}

/// Somebody wants more than there is.
void refuseOne(ScreenStage& stage)
{
    Shop& shop = stage.shop();
    const auto products = shop.catalogue().allActive();
    if (products && !products->empty()) {
        const Product& product = products->front();
        PlaceOrder order{walkInCustomer, {{product.id, 9'999, product.details.price, {}}}, {}};
        const CommandId id{shop.ids().next()};
        static_cast<void>(
            submitAndWait(shop.book(), Command{id, {}, stage.clock().now(), std::move(order)})
        );
    }
}

/// Rows that come slowly and never end.
class EndlessRows final : public ui::RowSource
{
public:
    [[nodiscard]] Read<std::vector<ui::ExportRow>> next() override
    {
        constexpr std::size_t some = 412;
        constexpr unsigned long pauseMs = 20;
        QThread::msleep(pauseMs);
        return std::vector<ui::ExportRow>(some, {QString()});
    }
};

QList<ScreenState> exportStates()
{
    return {
        {QStringLiteral("dashboard-export"),
         [](ScreenStage& stage) {
             show(stage);
             view(stage).openExport();
         }},
        {QStringLiteral("dashboard-export-running"),
         [](ScreenStage& stage) {
             show(stage);
             view(stage).openExport();
             stage.parts().exports->start(
                 {{QStringLiteral("long"), {}, {{}}, [] { return std::make_unique<EndlessRows>(); }
                  },
                  {},
                  ui::ExportFormat::Csv}
             );
             stage.settle();
             stage.settle(); // until rows are counted
         }},
    };
}

} // namespace

QList<ScreenState> dashboardStates()
{
    return QList<ScreenState>{
               {QStringLiteral("dashboard-empty"),
                [](ScreenStage& stage) {
                    show(stage);
                    const QDate longAgo(2020, 1, 1);
                    static_cast<void>(stage.parts().dashboard->chooseDays(longAgo, longAgo));
                }},
               {QStringLiteral("dashboard-today"), show},
               {QStringLiteral("dashboard-week"),
                [](ScreenStage& stage) {
                    show(stage);
                    view(stage).periods()->setCurrent(2);
                    view(stage).lists()->setCurrent(1);
                }},
               {QStringLiteral("dashboard-staff"),
                [](ScreenStage& stage) {
                    show(stage);
                    view(stage).periods()->setCurrent(1);
                    view(stage).lists()->setCurrent(3);
                    view(stage).chart()->setFocus(Qt::TabFocusReason);
                }},
               {QStringLiteral("dashboard-refused"),
                [](ScreenStage& stage) {
                    refuseOne(stage);
                    show(stage);
                    view(stage).lists()->setCurrent(4);
                }},
               {QStringLiteral("dashboard-orders"),
                [](ScreenStage& stage) {
                    show(stage);
                    view(stage).openBar(highestBar(stage));
                }},
               {QStringLiteral("dashboard-period"),
                [](ScreenStage& stage) {
                    show(stage);
                    view(stage).periods()->setCurrent(4);
                }},
           }
           + exportStates();
}

} // namespace jangbu::app

#include "app/counter/picture/screen_states.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_view.h"
#include "ui/catalogue/product_detail_panel.h"
#include "ui/control/list/table_view.h"
#include "ui/shell/main_window.h"

namespace jangbu::app {

namespace {

void show(ScreenStage& stage)
{
    stage.parts().window->showScreen(ui::ScreenId::Catalogue);
    stage.settle();
}

ui::CatalogueView& view(ScreenStage& stage)
{
    return *stage.parts().catalogueView;
}

void choose(ScreenStage& stage)
{
    show(stage);
    ui::TableView& table = *view(stage).table();
    table.setFocus(Qt::OtherFocusReason);
    constexpr int row = 2;
    table.setCurrentIndex(table.model()->index(row, ui::ProductTableModel::Name));
    stage.settle();
}

} // namespace

QList<ScreenState> catalogueStates()
{
    return {
        {QStringLiteral("catalogue-list"), show},
        {QStringLiteral("catalogue-detail"), choose},
        {QStringLiteral("catalogue-prices"),
         [](ScreenStage& stage) {
             choose(stage);
             view(stage).detail()->showPage(1);
         }},
        {QStringLiteral("catalogue-sales"),
         [](ScreenStage& stage) {
             choose(stage);
             view(stage).detail()->showPage(2);
         }},
        {QStringLiteral("catalogue-low"),
         [](ScreenStage& stage) {
             show(stage);
             view(stage).showFilter(ui::CatalogueFilter::Low);
         }},
        {QStringLiteral("catalogue-edit"),
         [](ScreenStage& stage) {
             choose(stage);
             view(stage).editChosen();
         }},
        {QStringLiteral("catalogue-refused"),
         [](ScreenStage& stage) {
             show(stage);
             view(stage).makeNew();
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("catalogue-count"),
         [](ScreenStage& stage) {
             choose(stage);
             view(stage).changeStock(ui::StockChange::Count);
             stage.type(QStringLiteral("7"));
         }},
        {QStringLiteral("catalogue-counted"),
         [](ScreenStage& stage) {
             choose(stage);
             view(stage).changeStock(ui::StockChange::Count);
             stage.type(QStringLiteral("7"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("catalogue-empty"),
         [](ScreenStage& stage) {
             show(stage);
             stage.type(QStringLiteral("zzzz"));
         }},
    };
}

} // namespace jangbu::app

#include "app/counter/picture/screen_states.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_view.h"
#include "ui/catalogue/import/import_model.h"
#include "ui/catalogue/product_detail_panel.h"
#include "ui/control/list/table_view.h"
#include "ui/shell/main_window.h"

#include <QFile>

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

// A file as a shop owner brings it: most rows are good, some are not.
QString listOfProducts(ScreenStage& stage)
{
    const QString path = QString::fromStdString(
        (stage.shop().pictureFolder().parent_path() / "products.csv").string()
    );
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("코드,상품명,판매가,분류,단위,재고\n"
                   "0001,신라면 멀티팩 5입,4680,라면·면,봉,48\n"
                   "0002,진라면 매운맛 5입,3980,라면·면,봉,44\n"
                   "0901,제주 감귤 3kg 선물세트 (산지직송),24900,과일,상자,20\n"
                   "0902,햇고구마 2kg,,채소,봉,15\n"
                   "0903,국내산 콩나물 300g,1980,채소,봉,40\n"
                   "0904,,2500,채소,봉,12\n"
                   "0905,동물복지 유정란 10구,6480,계란,판,30\n"
                   "0906,현미 4kg,18900원정,쌀,포,8\n");
    }
    return path;
}

void openImport(ScreenStage& stage)
{
    show(stage);
    view(stage).openImport();
    stage.settle();
}

QList<ScreenState> importStates()
{
    return {
        {QStringLiteral("import-choose"), openImport},
        {QStringLiteral("import-preview"),
         [](ScreenStage& stage) {
             openImport(stage);
             stage.parts().import->chooseFile(listOfProducts(stage));
         }},
        {QStringLiteral("import-no-price"),
         [](ScreenStage& stage) {
             openImport(stage);
             stage.parts().import->chooseFile(listOfProducts(stage));
             stage.settle();
             stage.parts().import->setColumn(ImportField::Price, -1);
         }},
        {QStringLiteral("import-done"),
         [](ScreenStage& stage) {
             openImport(stage);
             stage.parts().import->chooseFile(listOfProducts(stage));
             stage.settle();
             stage.parts().import->import();
         }},
    };
}

QList<ScreenState> productStates()
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

} // namespace

QList<ScreenState> catalogueStates()
{
    return productStates() + importStates();
}

} // namespace jangbu::app

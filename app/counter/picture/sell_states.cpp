#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "core/port/book.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/sell_view.h"
#include "ui/shell/main_window.h"

namespace jangbu::app {

namespace {

ui::SellModel& sell(ScreenStage& stage)
{
    return *stage.parts().sell;
}

void fill(ScreenStage& stage, int products)
{
    for (int row = 0; row < products; ++row) {
        sell(stage).choose(row);
        stage.settle();
    }
    sell(stage).setQuantity(0, 2);
    stage.settle();
}

void serve(ScreenStage& stage, const QString& customer)
{
    sell(stage).findCustomers(customer);
    stage.settle();
    sell(stage).chooseCustomer(0);
    stage.settle();
}

// Somebody else counts the stock of the first line down to what is not enough.
void takeStockAway(ScreenStage& stage)
{
    const ProductId product = sell(stage).cart().lines.front().product;
    const auto count = stage.counter().submitter().make(CountStock{product, 1, {}});
    if (count) {
        static_cast<void>(submitAndWait(stage.shop().book(), *count));
    }
}

QList<ScreenState> cartStates()
{
    return {
        {QStringLiteral("sell-empty"), [](ScreenStage& /*stage*/) {}},
        {QStringLiteral("sell-cart"), [](ScreenStage& stage) { fill(stage, 4); }},
        {QStringLiteral("sell-many-lines"), [](ScreenStage& stage) { fill(stage, 24); }},
        {QStringLiteral("sell-customer"),
         [](ScreenStage& stage) {
             fill(stage, 3);
             serve(stage, QStringLiteral("1003"));
         }},
        {QStringLiteral("sell-short-balance"),
         [](ScreenStage& stage) {
             fill(stage, 8);
             serve(stage, QStringLiteral("1001"));
         }},
        {QStringLiteral("sell-search"),
         [](ScreenStage& stage) {
             stage.parts().sellView->focusSearch();
             stage.type(QStringLiteral("ㅅㄹㅁ"));
         }},
        {QStringLiteral("sell-search-nothing"),
         [](ScreenStage& stage) {
             stage.parts().sellView->focusSearch();
             stage.type(QStringLiteral("없는상품"));
         }},
        {QStringLiteral("sell-unknown-code"),
         [](ScreenStage& stage) {
             fill(stage, 2);
             sell(stage).scan(QStringLiteral("8801234567893"));
         }},
    };
}

ui::LinePriceModel& linePrice(ScreenStage& stage)
{
    return stage.parts().sellView->linePrice();
}

// The price of the second line, as a cashier types it.
void typePrice(ScreenStage& stage)
{
    fill(stage, 3);
    if (const auto manager = staffWithLogin(stage.shop(), "11")) {
        stage.counter().session().signIn(*manager);
    }
    stage.settle();
    stage.parts().sellView->openPrice(1);
    stage.settle();
    stage.type(QStringLiteral("3000"));
}

QList<ScreenState> priceStates()
{
    return {
        {QStringLiteral("sell-price"), typePrice},
        {QStringLiteral("sell-price-approval"),
         [](ScreenStage& stage) {
             typePrice(stage);
             linePrice(stage).propose();
             stage.settle();
             stage.type(QStringLiteral("12"));
         }},
        {QStringLiteral("sell-price-changed"),
         [](ScreenStage& stage) {
             fill(stage, 3);
             stage.parts().sellView->openPrice(1);
             linePrice(stage).enterDigits(QStringLiteral("3000"));
             linePrice(stage).propose();
         }},
        {QStringLiteral("sell-coupon-hint"),
         [](ScreenStage& stage) {
             fill(stage, 2);
             sell(stage).explainCoupons();
         }},
    };
}

QList<ScreenState> paymentStates()
{
    return {
        {QStringLiteral("sell-price-check"),
         [](ScreenStage& stage) {
             sell(stage).setPriceCheck(true);
             sell(stage).choose(2);
         }},
        {QStringLiteral("sell-customer-finder"),
         [](ScreenStage& stage) {
             stage.parts().sellView->openCustomerFinder();
             stage.settle();
             stage.type(QStringLiteral("5678"));
         }},
        {QStringLiteral("sell-quantity"),
         [](ScreenStage& stage) {
             fill(stage, 3);
             stage.parts().sellView->openQuantity(1);
         }},
        {QStringLiteral("sell-refused-stock"),
         [](ScreenStage& stage) {
             fill(stage, 3);
             serve(stage, QStringLiteral("1003"));
             takeStockAway(stage);
             sell(stage).pay();
         }},
        {QStringLiteral("sell-paid"),
         [](ScreenStage& stage) {
             fill(stage, 3);
             serve(stage, QStringLiteral("1003"));
             sell(stage).removeLine(0);
             stage.settle();
             sell(stage).pay();
         }},
        {QStringLiteral("sell-reprint"),
         [](ScreenStage& stage) { stage.parts().sellView->openReprint(); }},
        {QStringLiteral("sell-parked"),
         [](ScreenStage& stage) {
             fill(stage, 2);
             serve(stage, QStringLiteral("1004"));
             sell(stage).park();
             stage.settle();
             stage.parts().sellView->openParked();
         }},
    };
}

} // namespace

QList<ScreenState> sellStates()
{
    return cartStates() + priceStates() + paymentStates();
}

} // namespace jangbu::app

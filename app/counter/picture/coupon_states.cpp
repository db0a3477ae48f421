#include "app/counter/picture/screen_states.h"
#include "ui/control/list/table_view.h"
#include "ui/coupon/claim/claims_sheet.h"
#include "ui/coupon/coupons_model.h"
#include "ui/coupon/coupons_view.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/sell_view.h"
#include "ui/shell/main_window.h"

namespace jangbu::app {

namespace {

ui::CouponsModel& coupons(ScreenStage& stage)
{
    return *stage.parts().coupons;
}

void show(ScreenStage& stage)
{
    stage.parts().window->showScreen(ui::ScreenId::Coupons);
    stage.settle();
}

void serve(ScreenStage& stage, const QString& customer)
{
    show(stage);
    stage.type(customer);
    coupons(stage).search().choose(0);
    stage.settle();
}

// The row of a campaign by a part of its name.
void choose(ScreenStage& stage, QStringView name)
{
    for (int row = 0; row < coupons(stage).campaigns().rowCount(); ++row) {
        const auto& campaign = coupons(stage).campaigns().campaignAt(row).campaign;
        if (QString::fromStdString(campaign.details.name).contains(name)) {
            coupons(stage).choose(row);
        }
    }
    stage.settle();
}

ui::SellModel& sell(ScreenStage& stage)
{
    return *stage.parts().sell;
}

void sellTo(ScreenStage& stage, const QString& customer, int products)
{
    for (int row = 0; row < products; ++row) {
        sell(stage).choose(row);
        stage.settle();
    }
    sell(stage).findCustomers(customer);
    stage.settle();
    sell(stage).chooseCustomer(0);
    stage.settle();
}

QList<ScreenState> walletStates()
{
    return {
        {QStringLiteral("coupons-nobody"), show},
        {QStringLiteral("coupons-not-found"),
         [](ScreenStage& stage) {
             show(stage);
             stage.type(QStringLiteral("0000"));
         }},
        {QStringLiteral("coupons-wallet"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1003"));
             choose(stage, u"단골");
         }},
        {QStringLiteral("coupons-over"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1003"));
             coupons(stage).wallet().setFilter(ui::CouponFilter::Over);
         }},
        {QStringLiteral("coupons-claimed"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1005"));
             choose(stage, u"단골");
             coupons(stage).claim();
         }},
        {QStringLiteral("coupons-refused"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1005"));
             choose(stage, u"가을맞이");
             coupons(stage).claim();
         }},
        {QStringLiteral("coupons-exhausted"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1005"));
             choose(stage, u"선착순");
         }},
    };
}

QList<ScreenState> campaignStates()
{
    return {
        {QStringLiteral("coupons-campaigns"),
         [](ScreenStage& stage) {
             show(stage);
             coupons(stage).showAll(true);
             stage.settle();
             choose(stage, u"주말");
         }},
        {QStringLiteral("coupons-campaign-new"),
         [](ScreenStage& stage) {
             show(stage);
             stage.parts().couponsView->makeNew();
         }},
        {QStringLiteral("coupons-campaign-wrong"),
         [](ScreenStage& stage) {
             show(stage);
             stage.parts().couponsView->makeNew();
             stage.settle();
             stage.type(QStringLiteral("봄맞이"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("coupons-campaign-edit"),
         [](ScreenStage& stage) {
             show(stage);
             choose(stage, u"단골");
             stage.parts().couponsView->editChosen();
         }},
    };
}

void openClaims(ScreenStage& stage)
{
    show(stage);
    choose(stage, u"단골");
    stage.parts().couponsView->openClaims();
    stage.settle();
}

void askToRevoke(ScreenStage& stage)
{
    openClaims(stage);
    auto* const sheet = stage.parts().couponsView->findChild<ui::ClaimsSheet*>();
    for (int row = 0; row < coupons(stage).claims().table().rowCount(); ++row) {
        if (coupons(stage).canRevoke(row)) {
            sheet->table()->selectRow(row);
            sheet->askToRevoke();
            return;
        }
    }
}

QList<ScreenState> claimStates()
{
    return {
        {QStringLiteral("coupons-claims"), openClaims},
        {QStringLiteral("coupons-claims-revoke"), askToRevoke},
        {QStringLiteral("coupons-claims-revoked"),
         [](ScreenStage& stage) {
             askToRevoke(stage);
             stage.type(QStringLiteral("두 번 발급됨"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("coupons-claims-nobody"),
         [](ScreenStage& stage) {
             show(stage);
             ui::CampaignEntry entry = coupons(stage).beginNew();
             entry.name = QStringLiteral("봄맞이 1,000원 할인");
             entry.worth = QStringLiteral("1000");
             entry.quantity = QStringLiteral("50");
             coupons(stage).save(entry);
             stage.settle();
             stage.parts().couponsView->openClaims();
         }},
    };
}

QList<ScreenState> saleStates()
{
    return {
        {QStringLiteral("sell-coupon-suggested"),
         [](ScreenStage& stage) { sellTo(stage, QStringLiteral("1003"), 6); }},
        {QStringLiteral("sell-coupon-choose"),
         [](ScreenStage& stage) {
             sellTo(stage, QStringLiteral("1003"), 6);
             stage.parts().sellView->openCoupons();
         }},
        {QStringLiteral("sell-coupon-used"),
         [](ScreenStage& stage) {
             sellTo(stage, QStringLiteral("1003"), 6);
             sell(stage).useBestCoupon();
         }},
        {QStringLiteral("sell-coupon-too-small"),
         [](ScreenStage& stage) { sellTo(stage, QStringLiteral("1003"), 1); }},
        {QStringLiteral("sell-coupon-refused"),
         [](ScreenStage& stage) {
             sellTo(stage, QStringLiteral("1003"), 6);
             sell(stage).useBestCoupon();
             stage.settle();
             for (int row = 5; row > 0; --row) {
                 sell(stage).removeLine(row);
                 stage.settle();
             }
             sell(stage).pay();
         }},
        {QStringLiteral("sell-coupon-paid"),
         [](ScreenStage& stage) {
             sellTo(stage, QStringLiteral("1003"), 6);
             sell(stage).useBestCoupon();
             stage.settle();
             sell(stage).pay();
         }},
    };
}

} // namespace

QList<ScreenState> couponStates()
{
    return walletStates() + campaignStates() + claimStates() + saleStates();
}

} // namespace jangbu::app

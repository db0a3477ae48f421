#include "app/counter/picture/screen_states.h"
#include "ui/shell/main_window.h"
#include "ui/topup/top_up_model.h"
#include "ui/topup/top_up_view.h"

namespace jangbu::app {

namespace {

ui::TopUpModel& topUp(ScreenStage& stage)
{
    return *stage.parts().topUp;
}

void show(ScreenStage& stage)
{
    stage.parts().window->showScreen(ui::ScreenId::TopUp);
    stage.settle();
}

void serve(ScreenStage& stage, const QString& customer)
{
    show(stage);
    stage.type(customer);
    topUp(stage).search().choose(0);
    stage.settle();
}

} // namespace

QList<ScreenState> topUpStates()
{
    return {
        {QStringLiteral("topup-nobody"), show},
        {QStringLiteral("topup-found"),
         [](ScreenStage& stage) {
             show(stage);
             stage.type(QStringLiteral("5678"));
         }},
        {QStringLiteral("topup-not-found"),
         [](ScreenStage& stage) {
             show(stage);
             stage.type(QStringLiteral("0000"));
         }},
        {QStringLiteral("topup-amount"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1001"));
             topUp(stage).enterDigits(QStringLiteral("50000"));
         }},
        {QStringLiteral("topup-card"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1001"));
             topUp(stage).enterDigits(QStringLiteral("30000"));
             topUp(stage).setTender(Tender::Card);
         }},
        {QStringLiteral("topup-refused"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1001"));
             topUp(stage).enterDigits(QStringLiteral("500"));
             topUp(stage).submit();
         }},
        {QStringLiteral("topup-card-refused"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1001"));
             topUp(stage).setTender(Tender::Card);
             topUp(stage).setApprovalNo(QStringLiteral("30012345"));
             topUp(stage).enterDigits(QStringLiteral("900000"));
             topUp(stage).submit();
         }},
        {QStringLiteral("topup-done"),
         [](ScreenStage& stage) {
             serve(stage, QStringLiteral("1002"));
             topUp(stage).enterDigits(QStringLiteral("20000"));
             topUp(stage).submit();
         }},
        {QStringLiteral("topup-new-customer"),
         [](ScreenStage& stage) {
             show(stage);
             stage.parts().topUpView->askForNewCustomer();
         }},
    };
}

} // namespace jangbu::app

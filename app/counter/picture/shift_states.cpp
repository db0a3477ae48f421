#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "core/port/book.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_sheet.h"

#include <QAbstractButton>

namespace jangbu::app {

namespace {

void submit(ScreenStage& stage, CommandBody body)
{
    if (const auto command = stage.counter().submitter().make(std::move(body))) {
        static_cast<void>(submitAndWait(stage.shop().book(), *command));
    }
}

void begin(ScreenStage& stage)
{
    stage.parts().shiftSheet->begin();
    stage.settle();
}

void press(ScreenStage& stage, const QString& key)
{
    auto* const button = stage.parts().shiftSheet->findChild<QAbstractButton*>(key);
    if (button != nullptr) {
        button->click();
    }
    stage.settle();
}

/// A morning: 100,000 in the drawer, some sales, top-ups and a way to the bank.
void workAMorning(ScreenStage& stage)
{
    submit(stage, CloseShift{Money{100'000}});
    submit(stage, OpenShift{Money{100'000}});
    const auto customers = stage.shop().customers().findCustomers("5678", 2);
    if (customers && !customers->empty()) {
        const CustomerId customer = customers->front().id;
        submit(stage, TopUp{customer, Money{50'000}, Tender::Cash, {}});
        submit(stage, TopUp{customer, Money{30'000}, Tender::Card, {}});
        const auto products = stage.shop().catalogue().allActive();
        constexpr std::int64_t pieces = 2;
        for (const Product& product : products.value_or(std::vector<Product>{})) {
            if (product.stock >= pieces) {
                submit(
                    stage,
                    PlaceOrder{customer, {{product.id, pieces, product.details.price, {}}}, {}}
                );
                break;
            }
        }
    }
    submit(stage, MoveCash{Money{-30'000}, "은행 입금"});
}

void open(ScreenStage& stage)
{
    workAMorning(stage);
    begin(stage);
}

void signInCashier(ScreenStage& stage)
{
    if (const auto cashier = staffWithLogin(stage.shop(), "11")) {
        stage.counter().session().signIn(*cashier);
    }
    stage.settle();
}

/// What a cashier sees of the dashboard.
void showDashboard(ScreenStage& stage)
{
    signInCashier(stage);
    stage.parts().window->showScreen(ui::ScreenId::Dashboard);
    stage.settle();
}

/// Cash out of the drawer, as far as the key that takes it.
void fillCashOut(ScreenStage& stage, const QString& digits, const QString& reason)
{
    open(stage);
    press(stage, QStringLiteral("cashOut"));
    stage.type(reason);
    auto* const page = stage.parts().shiftSheet->findChild<QWidget*>(QStringLiteral("cashPage"));
    page->setFocus();
    stage.type(digits);
}

void count(ScreenStage& stage, const QString& digits)
{
    open(stage);
    press(stage, QStringLiteral("countAndClose"));
    stage.type(digits);
}

} // namespace

QList<ScreenState> shiftStates()
{
    return {
        {QStringLiteral("shift-float"),
         [](ScreenStage& stage) {
             submit(stage, CloseShift{Money{0}});
             begin(stage);
             stage.type(QStringLiteral("100000"));
         }},
        {QStringLiteral("dashboard-cashier-none"),
         [](ScreenStage& stage) {
             submit(stage, CloseShift{Money{0}});
             showDashboard(stage);
         }},
        {QStringLiteral("dashboard-cashier"),
         [](ScreenStage& stage) {
             workAMorning(stage);
             showDashboard(stage);
         }},
        {QStringLiteral("shift-open"), open},
        {QStringLiteral("shift-cash-out"),
         [](ScreenStage& stage) {
             fillCashOut(stage, QStringLiteral("50000"), QStringLiteral("은행 입금"));
         }},
        {QStringLiteral("shift-cash-out-refused"),
         [](ScreenStage& stage) {
             fillCashOut(stage, QStringLiteral("900000"), QStringLiteral("은행 입금"));
             press(stage, QStringLiteral("cashOk"));
         }},
        {QStringLiteral("shift-count"), [](ScreenStage& stage) { count(stage, QString()); }},
        {QStringLiteral("shift-count-short"),
         [](ScreenStage& stage) {
             stage.parts().sell->choose(2);
             stage.settle();
             stage.parts().sell->park();
             stage.settle();
             count(stage, QStringLiteral("2"));
             stage.press(Qt::Key_Return);
             stage.type(QStringLiteral("1"));
         }},
        {QStringLiteral("shift-z"),
         [](ScreenStage& stage) {
             count(stage, QStringLiteral("2"));
             stage.press(Qt::Key_Return);
             stage.type(QStringLiteral("2"));
             press(stage, QStringLiteral("closeShift"));
         }},
        {QStringLiteral("shift-past"),
         [](ScreenStage& stage) {
             open(stage);
             press(stage, QStringLiteral("pastShiftsKey"));
         }},
        {QStringLiteral("shift-drawer"),
         [](ScreenStage& stage) { stage.parts().shiftSheet->beginDrawer(); }},
        {QStringLiteral("shift-drawer-approval"),
         [](ScreenStage& stage) {
             signInCashier(stage);
             stage.parts().shiftSheet->beginDrawer();
             stage.settle();
             stage.type(QStringLiteral("잔돈 교환"));
             stage.press(Qt::Key_Return);
         }},
    };
}

} // namespace jangbu::app

#include "app/counter/open_failure_text.h"
#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "ui/control/key/key_button.h"
#include "ui/shell/frame/failure_page.h"
#include "ui/shell/frame/staff_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/signin/card_key.h"
#include "ui/signin/setup_model.h"
#include "ui/signin/setup_view.h"
#include "ui/signin/signin_view.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace jangbu::app {

namespace {

// The first start as far as `step`, with nothing behind its last key.
void showSetup(ScreenStage& stage, ui::SetupModel::Step step)
{
    auto* const model = new ui::SetupModel(
        [](const ui::ShopPlan& /*plan*/) -> std::expected<void, ui::FoundingFailure> {
            return std::unexpected(ui::FoundingFailure{});
        },
        stage.counter().dispatch(),
        stage.language()
    );
    const ui::ShopPlan plan = demoPlan(stage.language());
    model->goOn();
    if (step > ui::SetupModel::Step::Shop) {
        static_cast<void>(model->takeShop(plan.shopName, plan.currency, plan.timezone));
    }
    if (step > ui::SetupModel::Step::Admin) {
        static_cast<void>(model->takePin(plan.pin));
        static_cast<void>(model->takePin(plan.pin));
    }
    while (model->step() > step) {
        model->goBack();
    }
    auto* const view = new ui::SetupView(*model);
    view->offerRestore();
    stage.showPage(view);
    model->setParent(view);
}

void showFailure(
    ScreenStage& stage,
    OpenFailure failure,
    const QString& place = QStringLiteral("/srv/jangbu")
)
{
    const OpenFailureText text = openFailureText(failure);
    auto* const page = new ui::FailurePage(text.sentence, text.remedy, place);
    if (isMendedByRestore(failure)) {
        page->offerRestore();
    }
    stage.showPage(page);
}

ui::SetupView* setupView(ScreenStage& stage)
{
    return qobject_cast<ui::SetupView*>(stage.frame().page());
}

} // namespace

QList<ScreenState> setupStates()
{
    using Step = ui::SetupModel::Step;
    return {
        {QStringLiteral("setup-1-language"),
         [](ScreenStage& stage) { showSetup(stage, Step::Language); }},
        {QStringLiteral("setup-2-shop"), [](ScreenStage& stage) { showSetup(stage, Step::Shop); }},
        {QStringLiteral("setup-2-shop-unnamed"),
         [](ScreenStage& stage) {
             showSetup(stage, Step::Shop);
             setupView(stage)->shopName()->clear();
             setupView(stage)->nextKey()->click();
         }},
        {QStringLiteral("setup-3-admin"), [](ScreenStage& stage) { showSetup(stage, Step::Admin); }
        },
        {QStringLiteral("setup-3-admin-pins-differ"),
         [](ScreenStage& stage) {
             showSetup(stage, Step::Admin);
             stage.type(QStringLiteral("1234"));
             stage.press(Qt::Key_Return);
             stage.type(QStringLiteral("1243"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("setup-4-beginning"),
         [](ScreenStage& stage) { showSetup(stage, Step::Beginning); }},
        {QStringLiteral("setup-4-import"),
         [](ScreenStage& stage) {
             showSetup(stage, Step::Beginning);
             setupView(stage)->card(1)->click();
         }},
        {QStringLiteral("setup-4-failed"),
         [](ScreenStage& stage) {
             showSetup(stage, Step::Beginning);
             setupView(stage)->nextKey()->click();
         }},
        {QStringLiteral("failure-in-use"),
         [](ScreenStage& stage) { showFailure(stage, OpenFailure::InUse); }},
        {QStringLiteral("failure-damaged"),
         [](ScreenStage& stage) { showFailure(stage, OpenFailure::Damaged); }},
        {QStringLiteral("failure-server"),
         [](ScreenStage& stage) {
             showFailure(
                 stage,
                 OpenFailure::NotEnrolled,
                 QStringLiteral("https://10.0.0.5:8443\n/srv/jangbu/server/10.0.0.5-8443")
             );
         }},
    };
}

QList<ScreenState> signInStates()
{
    return {
        {QStringLiteral("signin"), [](ScreenStage& stage) { stage.counter().session().signOut(); }},
        {QStringLiteral("signin-typing"),
         [](ScreenStage& stage) {
             stage.counter().session().signOut();
             stage.settle();
             stage.type(QStringLiteral("123"));
         }},
        {QStringLiteral("signin-wrong-pin"),
         [](ScreenStage& stage) {
             stage.counter().session().signOut();
             stage.settle();
             stage.type(QStringLiteral("9999"));
             stage.press(Qt::Key_Return);
         }},
        {QStringLiteral("locked"), [](ScreenStage& stage) { stage.counter().session().lock(); }},
    };
}

QList<ScreenState> shellStates()
{
    return {
        {QStringLiteral("shell-help"), [](ScreenStage& stage) { stage.parts().window->openHelp(); }
        },
        {QStringLiteral("shell-staff"),
         [](ScreenStage& stage) { stage.parts().window->staffSheet()->begin(); }},
        {QStringLiteral("shell-low-stock"), [](ScreenStage& stage) { stage.counter().start(); }},
        {QStringLiteral("shell-attention"),
         [](ScreenStage& stage) {
             stage.counter().attention().raise(
                 ui::AttentionKind::Notice,
                 {QCoreApplication::translate(
                      "jangbu::ui::AttentionLine",
                      "Something the last run left unfinished is now recorded in the book."
                  ),
                  false}
             );
         }},
    };
}

} // namespace jangbu::app

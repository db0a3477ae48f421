#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "ui/refund/refund_model.h"
#include "ui/refund/refund_sheet.h"
#include "ui/sell/sell_view.h"

#include <QLineEdit>

#include <algorithm>

namespace jangbu::app {

namespace {

ui::RefundModel& refund(ScreenStage& stage)
{
    return *stage.parts().refund;
}

/// The refund of the newest order of this counter that has several lines.
void begin(ScreenStage& stage)
{
    constexpr std::size_t lookedAt = 50;
    const TerminalId counter = stage.counter().session().terminal().id;
    const auto orders = stage.shop().sales().lastOrders(counter, lookedAt);
    if (!orders) {
        return;
    }
    const auto found = std::ranges::find_if(*orders, [](const Order& order) {
        return order.lines.size() > 2 && order.state == OrderState::Paid;
    });
    if (found != orders->end()) {
        Q_EMIT stage.parts().sellView->refundAsked(found->id);
    }
    stage.settle();
}

void chooseOne(ScreenStage& stage)
{
    begin(stage);
    refund(stage).lines().chooseNone();
    refund(stage).lines().setUnits(0, 1);
    refund(stage).lines().setDamaged(0, true);
    if (auto* const reason =
            stage.parts().refundSheet->findChild<QLineEdit*>(QStringLiteral("refundReason"))) {
        reason->setText(QStringLiteral("포장 불량"));
    }
    stage.settle();
}

} // namespace

QList<ScreenState> refundStates()
{
    return {
        {QStringLiteral("refund-all"), begin},
        {QStringLiteral("refund-one"), chooseOne},
        {QStringLiteral("refund-approval"),
         [](ScreenStage& stage) {
             if (const auto cashier = staffWithLogin(stage.shop(), "11")) {
                 stage.counter().session().signIn(*cashier);
             }
             stage.settle();
             chooseOne(stage);
             refund(stage).submit(QStringLiteral("포장 불량"));
             stage.settle();
             stage.type(QStringLiteral("12"));
         }},
        {QStringLiteral("refund-done"),
         [](ScreenStage& stage) {
             chooseOne(stage);
             refund(stage).submit(QStringLiteral("포장 불량"));
         }},
        {QStringLiteral("refund-list"),
         [](ScreenStage& stage) { stage.parts().sellView->openReprint(); }},
    };
}

} // namespace jangbu::app

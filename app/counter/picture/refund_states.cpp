#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "core/port/book.h"
#include "ui/refund/refund_model.h"
#include "ui/refund/refund_sheet.h"
#include "ui/sell/sell_view.h"

#include <QLineEdit>

namespace jangbu::app {

namespace {

ui::RefundModel& refund(ScreenStage& stage)
{
    return *stage.parts().refund;
}

/// An order of three products of the customer with this number, and its refund before the screen.
void begin(ScreenStage& stage)
{
    const auto found = stage.shop().customers().findCustomers("1003", 1);
    const auto products = stage.shop().catalogue().allActive();
    if (!found || found->empty() || !products || products->size() < 4) {
        return;
    }
    PlaceOrder order{found->front().id, {}, {}};
    for (std::size_t place = 1; place < 4; ++place) {
        const Product& product = products->at(place);
        order.lines.push_back({product.id, 1, product.details.price, {}});
    }
    order.lines.front().quantity = 2;
    const auto command = stage.counter().submitter().make(std::move(order));
    if (command) {
        static_cast<void>(submitAndWait(stage.shop().book(), *command));
        Q_EMIT stage.parts().sellView->refundAsked(OrderId{command->id.uuid});
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

#include "tests/ui/dashboard/dashboard_counter.h"

#include "tests/ui/dispatch/settled_dispatch.h"

#include <QTest>

namespace jangbu::ui {

DashboardCounter::DashboardCounter(Role role)
    : session({}, Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1}, Language::English)
    , submitter({book, carts, clock, ids}, dispatch, [this] { return session.actor(); })
    , model({figures, catalogue, clock, dispatch, session, [this](Instant from, Instant to) {
                 constexpr int seoul = 9 * 3'600;
                 zoneAsked = {from, to};
                 return ZoneOffsets{{Instant{0}, seoul}};
             }})
{
    shop.terminals.emplace(session.terminal().id, session.terminal());
    const Staff staff{StaffId{ids.next()}, "1", "이정민", role, true, {}};
    shop.staff.emplace(staff.id, staff);
    session.signIn(staff);
}

CommandId DashboardCounter::submit(CommandBody body, Instant at, const Actor& by)
{
    const CommandId id{ids.next()};
    book.submit(Command{id, by, at, std::move(body)}, [](const Answer& answer) {
        QVERIFY(answer.has_value());
    });
    return id;
}

CommandId DashboardCounter::submit(CommandBody body, const Actor& by)
{
    return submit(std::move(body), clock.now(), by);
}

CommandId DashboardCounter::submit(CommandBody body)
{
    return submit(std::move(body), session.actor().value());
}

Actor DashboardCounter::manager()
{
    const StaffId id{ids.next()};
    shop.staff.emplace(id, Staff{id, "park", "박점장", Role::Manager, true, {}});
    return Actor{id, session.terminal().id, {}};
}

ProductId
DashboardCounter::addProduct(const std::string& name, std::int64_t price, std::int64_t stock)
{
    const ProductId id{ids.next()};
    ProductDetails details;
    details.code = "P" + std::to_string(shop.products.size() + 1);
    details.name = name;
    details.category = "라면";
    details.unit = "each";
    details.price = Money{price};
    details.lowStockAt = 5;
    submit(SaveProduct{id, details}, Actor{});
    submit(ReceiveStock{id, stock, false, {}}, Actor{});
    return id;
}

void DashboardCounter::sell(
    ProductId product,
    std::int64_t quantity,
    std::int64_t usAgo,
    const Actor& by
)
{
    const Money price = shop.products.at(product).details.price;
    const Instant at{clock.now().us - usAgo};
    submit(TopUp{walkInCustomer, Money{price.minor * quantity}, Tender::Cash, {}}, at, by);
    submit(PlaceOrder{walkInCustomer, {{product, quantity, price, {}}}, {}}, at, by);
}

void DashboardCounter::sellHere(std::int64_t price, std::int64_t quantity)
{
    sell(addProduct("신라면", price, quantity), quantity, 0, session.actor().value());
}

void DashboardCounter::settle()
{
    QVERIFY(hasSettled(dispatch, submitter));
}

} // namespace jangbu::ui

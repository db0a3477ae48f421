#include "tests/ui/admin/admin_counter.h"

#include "tests/ui/dispatch/settled_dispatch.h"

#include <QTest>

namespace jangbu::ui {

namespace {

ShopSettings someShop()
{
    ShopSettings settings;
    settings.shopName = "우리 가게";
    return settings;
}

} // namespace

AdminCounter::AdminCounter(Role role)
    : session(someShop(), Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1}, Language::English)
    , submitter({book, carts, clock, ids}, dispatch, [this] { return session.actor(); })
    , ports{
          shopReader,
          signIn,
          journal,
          catalogue,
          customers,
          coupons,
          sales,
          check,
          backups,
          clock,
          dispatch,
          submitter,
          session
      }
{
    shop.settings = session.shop();
    shop.terminals.emplace(session.terminal().id, session.terminal());
    const Staff first{StaffId{ids.next()}, "1", "이정민", role, true, "pin:1234"};
    const Staff second{StaffId{ids.next()}, "2", "박서준", Role::Cashier, true, "pin:1234"};
    shop.staff.emplace(first.id, first);
    shop.staff.emplace(second.id, second);
    backups.now = clock.now();
    session.signIn(first);
}

void AdminCounter::submit(CommandBody body)
{
    book.submit(
        Command{CommandId{ids.next()}, Actor{}, clock.now(), std::move(body)},
        [](const Answer& answer) { QVERIFY(answer && isAccepted(*answer)); }
    );
}

void AdminCounter::settle()
{
    QVERIFY(hasSettled(dispatch, submitter));
}

} // namespace jangbu::ui

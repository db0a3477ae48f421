#pragma once

#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/fakes/shift/memory_shifts.h"
#include "tests/ui/dispatch/settled_dispatch.h"
#include "ui/dashboard/shift/own_shift_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"

#include <QTest>

#include <utility>

namespace jangbu::ui {

/// A counter with a cashier, and the figures of its shift. It is 14:05:10 in Seoul.
class OwnShiftCounter
{
public:
    OwnShiftCounter()
    {
        const Staff staff{StaffId{ids.next()}, "kim", "김수진", Role::Cashier, true, std::string{}};
        shop.staff.emplace(staff.id, staff);
        shop.terminals.emplace(session.terminal().id, session.terminal());
        session.signIn(staff);
    }

    CommandId submit(CommandBody body) { return submit(std::move(body), *session.actor()); }

    CommandId submit(CommandBody body, const Actor& actor)
    {
        const CommandId id{ids.next()};
        book.submit(Command{id, actor, clock.now(), std::move(body)}, [](const Answer& answer) {
            QVERIFY(answer && std::holds_alternative<Accepted>(*answer));
        });
        return id;
    }

    /// Somebody who may refund and reverse, at this counter.
    [[nodiscard]] Actor manager()
    {
        const StaffId id{ids.next()};
        shop.staff.emplace(id, Staff{id, "park", "박점장", Role::Manager, true, std::string{}});
        return Actor{id, session.terminal().id, {}};
    }

    /// For cash, without membership. The goods come in for it.
    void sell(std::int64_t price, std::int64_t quantity)
    {
        const ProductId product{ids.next()};
        ProductDetails details;
        details.code = "P" + std::to_string(shop.products.size() + 1);
        details.name = "신라면";
        details.unit = "each";
        details.price = Money{price};
        submit(SaveProduct{product, details}, {});
        submit(ReceiveStock{product, quantity, false, {}}, {});
        submit(TopUp{walkInCustomer, Money{price * quantity}, Tender::Cash, {}});
        submit(PlaceOrder{walkInCustomer, {{product, quantity, Money{price}, {}}}, {}});
    }

    void settle() { QVERIFY(hasSettled(dispatch)); }

    void refresh()
    {
        model.refresh();
        settle();
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'323'910'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryShifts shifts{shop};
    Dispatch dispatch;
    SessionModel session{
        {},
        Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1},
        Language::English
    };
    OwnShiftModel model{{shifts, clock, dispatch, session}};
};

} // namespace jangbu::ui

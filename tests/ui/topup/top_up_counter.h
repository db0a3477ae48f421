#pragma once

#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/topup/top_up_model.h"

#include <QTest>

#include <chrono>
#include <memory>

namespace jangbu::ui {

inline constexpr CustomerId hong{wellKnownUuid(WellKnown{7}, 1)};
inline constexpr Backoff quick{std::chrono::milliseconds{5}, std::chrono::milliseconds{20}};

/// The top-up screen of a counter over a shop in memory.
class TopUpCounter
{
public:
    explicit TopUpCounter(Role role)
    {
        shop.settings.shopName = "성수점";
        const Staff staff{StaffId{wellKnownUuid(WellKnown{7}, 2)}, "kim", "김수진", role, true, {}};
        shop.staff.emplace(staff.id, staff);
        const Terminal terminal{TerminalId{wellKnownUuid(WellKnown{7}, 3)}, "계산대 2", "B", 1, 1};
        shop.terminals.emplace(terminal.id, terminal);
        CustomerProfile profile;
        profile.name = "홍길동";
        profile.phone = "+821012345678";
        profile.memberNo = 1001;
        shop.profiles.emplace(hong, profile);
        shop.wallets.emplace(hong, Wallet{hong, Money{32'400}, false, 1});
        session = std::make_unique<SessionModel>(shop.settings, terminal, Language::Korean);
        session->signIn(staff);
        submitter = std::make_unique<Submitter>(
            SubmitterPorts{book, carts, clock, ids},
            dispatch,
            [this] { return session->actor(); },
            quick
        );
        model = std::make_unique<TopUpModel>(
            TopUpPorts{customers, clock, dispatch, *submitter, *session}
        );
    }

    void chooseHong()
    {
        model->search().find(QStringLiteral("5678"));
        QVERIFY(QTest::qWaitFor([this] { return model->search().found().rowCount() == 1; }));
        model->search().choose(0);
    }

    void waitFor(TopUpModel::State state)
    {
        QVERIFY(QTest::qWaitFor([this, state] { return model->state() == state; }));
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCustomers customers{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    std::unique_ptr<SessionModel> session;
    std::unique_ptr<Submitter> submitter;
    std::unique_ptr<TopUpModel> model;
};

} // namespace jangbu::ui

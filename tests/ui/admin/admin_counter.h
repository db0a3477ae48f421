#pragma once

#include "tests/fakes/admin/memory_journal.h"
#include "tests/fakes/admin/memory_upkeep.h"
#include "tests/fakes/coupon/memory_coupons.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/memory_sales.h"
#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/admin/admin_ports.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"

namespace jangbu::ui {

/// What the sections of Admin stand on, over a shop in memory: an administrator at the counter and a
/// cashier who works there too.
class AdminCounter
{
public:
    explicit AdminCounter(Role role = Role::Admin);

    /// Waits until nothing is on its way to the readers or the book.
    void settle();
    /// By the shop's own program, as at set-up.
    void submit(CommandBody body);

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'323'900'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryShopReader shopReader{shop};
    fakes::MemorySignIn signIn{shop};
    fakes::MemoryJournal journal{shop};
    fakes::MemoryCatalogue catalogue{shop};
    fakes::MemoryCustomers customers{shop};
    fakes::MemoryCoupons coupons{shop};
    fakes::MemorySales sales{shop};
    fakes::MemoryBookCheck check;
    fakes::MemoryBackups backups;
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    SessionModel session;
    Submitter submitter;
    AdminPorts ports;
};

} // namespace jangbu::ui

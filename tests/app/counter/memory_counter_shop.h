#pragma once

#include "app/counter/counter.h"
#include "app/system/import/file_importer.h"
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
#include "tests/fakes/shift/memory_shifts.h"

namespace jangbu::tests {

/// A shop in memory with everything that a counter's window asks for.
struct MemoryCounterShop
{
    [[nodiscard]] app::CounterPorts ports()
    {
        return {
            book,
            catalogue,
            customers,
            sales,
            coupons,
            shifts,
            figures,
            reader,
            signIn,
            carts,
            clock,
            ids,
            importer,
            journal,
            check,
            backups
        };
    }

    fakes::MemoryShop shop;
    Terminal terminal{TerminalId{wellKnownUuid(WellKnown{7}, 3)}, "계산대 1", "A", 1, 1};
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCatalogue catalogue{shop};
    fakes::MemoryCustomers customers{shop};
    fakes::MemorySales sales{shop};
    fakes::MemoryCoupons coupons{shop};
    fakes::MemoryShifts shifts{shop};
    fakes::MemoryFigures figures{shop, clock};
    fakes::MemoryShopReader reader{shop};
    fakes::MemorySignIn signIn{shop};
    fakes::MemoryCartStore carts;
    fakes::MemoryJournal journal{shop};
    fakes::MemoryBookCheck check;
    fakes::MemoryBackups backups;
    app::FileImporter importer{{book, catalogue, reader, ids, clock}};
};

} // namespace jangbu::tests

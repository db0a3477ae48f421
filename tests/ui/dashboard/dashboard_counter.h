#pragma once

#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/memory_sales.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/fakes/shift/memory_shifts.h"
#include "ui/dashboard/dashboard_model.h"
#include "ui/dashboard/shift/own_shift_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"

#include <atomic>
#include <string>

namespace jangbu::ui {

/// Counts what it is asked.
class CountedFigures final : public fakes::MemoryFigures
{
public:
    using MemoryFigures::MemoryFigures;

    [[nodiscard]] Read<SalesFigures> figures(Window window) override
    {
        ++asked;
        return MemoryFigures::figures(window);
    }

    std::atomic<int> asked = 0;
};

/// Counts what it is asked.
class CountedShifts final : public fakes::MemoryShifts
{
public:
    using MemoryShifts::MemoryShifts;

    [[nodiscard]] Read<std::optional<ShiftReport>> shiftReport(ShiftId id) override
    {
        ++asked;
        return MemoryShifts::shiftReport(id);
    }

    std::atomic<int> asked = 0;
};

/// A dashboard over a shop in memory, with somebody of this role at the counter. It is 14:05:10 in
/// Seoul on a Sunday.
class DashboardCounter
{
public:
    explicit DashboardCounter(Role role = Role::Admin);

    ProductId addProduct(const std::string& name, std::int64_t price, std::int64_t stock);
    /// For cash, so long before now; at no counter unless somebody there sells it.
    void sell(ProductId product, std::int64_t quantity, std::int64_t usAgo, const Actor& by = {});
    /// Something new that costs so much, by whoever stands at the counter.
    void sellHere(std::int64_t price, std::int64_t quantity);
    /// Now, by whoever stands at the counter.
    CommandId submit(CommandBody body);
    CommandId submit(CommandBody body, const Actor& by);
    /// Somebody who may refund and reverse, at this counter.
    [[nodiscard]] Actor manager();
    /// Waits until nothing is on its way to the readers or the book.
    void settle();

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'323'910'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCatalogue catalogue{shop};
    CountedFigures figures{shop, clock};
    CountedShifts shifts{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    SessionModel session;
    Submitter submitter;
    Window zoneAsked; // the moments between which the shop's clock was asked for last
    DashboardModel model;
    OwnShiftModel ownShift{{shifts, clock, dispatch, session}};

private:
    CommandId submit(CommandBody body, Instant at, const Actor& by);
};

} // namespace jangbu::ui

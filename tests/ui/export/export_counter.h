#pragma once

#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/sequential_ids.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/export/export_model.h"
#include "ui/shell/session_model.h"

#include <QTemporaryDir>

namespace jangbu::ui {

/// Exports of a counter over a shop in memory, with somebody of this role at it.
class ExportCounter
{
public:
    explicit ExportCounter(Role role = Role::Admin);

    /// Waits until the export has ended.
    void settle();

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'323'910'000'000}}; // 14:05:10 in Seoul
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCartStore carts;
    QTemporaryDir folder;
    Dispatch dispatch;
    SessionModel session;
    Submitter submitter;
    ExportModel exports;
};

} // namespace jangbu::ui

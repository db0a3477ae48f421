#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

#include <optional>
#include <string>

namespace jangbu {

/// One counter: the machine that sells.
struct Terminal
{
    TerminalId id;
    std::string name;   // 계산대 2
    std::string prefix; // of its receipt numbers, unique in the shop
    std::int64_t nextReceiptNo = 1;
    std::int64_t version = 0;

    friend bool operator==(const Terminal&, const Terminal&) = default;
};

/// From opening a counter with a float to counting its drawer.
struct Shift
{
    ShiftId id;
    TerminalId terminal;
    StaffId openedBy;
    Instant openedAt;
    Money opening;  // the float
    Money expected; // cash that should be in the drawer now
    std::optional<Instant> closedAt;
    Money counted; // at closing
    std::int64_t version = 0;

    friend bool operator==(const Shift&, const Shift&) = default;
};

/// `A-000123`: the counter's prefix and its running number, gap-free a counter.
[[nodiscard]] std::string receiptNumber(const Terminal& terminal);

} // namespace jangbu

#pragma once

#include "core/port/read.h"
#include "core/shift/shift_report.h"

#include <optional>
#include <vector>

namespace jangbu {

/// Where a page of shifts begins: after this one.
struct ShiftCursor
{
    Instant openedAt;
    ShiftId shift;
};

struct ShiftQuery
{
    std::optional<TerminalId> terminal; // nothing: of every counter
    std::size_t limit = 50;             // 1 … limit::pageSize
    std::optional<ShiftCursor> after;
};

/// Questions about shifts. Blocking; each may be called from any thread but a painting one.
class ShiftReader
{
public:
    ShiftReader() = default;
    virtual ~ShiftReader() = default;
    ShiftReader(const ShiftReader&) = delete;
    ShiftReader& operator=(const ShiftReader&) = delete;
    ShiftReader(ShiftReader&&) = delete;
    ShiftReader& operator=(ShiftReader&&) = delete;

    /// The shift that is open at a counter now.
    [[nodiscard]] virtual Read<std::optional<ShiftView>> openShift(TerminalId terminal) = 0;
    /// X of an open shift, up to this moment; Z of a closed one.
    [[nodiscard]] virtual Read<std::optional<ShiftReport>> shiftReport(ShiftId id) = 0;
    /// Open and closed ones, the one that opened last first.
    [[nodiscard]] virtual Read<std::vector<ShiftView>> shifts(ShiftQuery query) = 0;
};

} // namespace jangbu

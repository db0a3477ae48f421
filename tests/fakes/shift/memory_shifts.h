#pragma once

#include "core/port/shift_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

/// Adds up what the shop's commands were, one by one, so that it is a second opinion on sums of rows.
class MemoryShifts : public ShiftReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryShifts(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<std::optional<ShiftView>> openShift(TerminalId terminal) override;
    [[nodiscard]] Read<std::optional<ShiftReport>> shiftReport(ShiftId id) override;
    [[nodiscard]] Read<std::vector<ShiftView>> shifts(ShiftQuery query) override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes

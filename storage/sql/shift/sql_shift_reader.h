#pragma once

#include "core/port/shift_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

class SqlShiftReader final : public ShiftReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlShiftReader(ReaderPool& pool);

    [[nodiscard]] Read<std::optional<ShiftView>> openShift(TerminalId terminal) override;
    /// Damaged when what happened in the shift does not make the cash that it expects.
    [[nodiscard]] Read<std::optional<ShiftReport>> shiftReport(ShiftId id) override;
    [[nodiscard]] Read<std::vector<ShiftView>> shifts(ShiftQuery query) override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage

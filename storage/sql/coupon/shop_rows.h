#pragma once

#include "core/shift/shift.h"
#include "core/staff/staff.h"
#include "storage/sql/row_view.h"

#include <string_view>

namespace jangbu::storage {

/// The columns that `staffOf` reads, in its order.
inline constexpr std::string_view staffColumns = "staff_id, login, name, role, is_active, pin_hash";
[[nodiscard]] Staff staffOf(const RowView& row);

/// The columns that `terminalOf` reads, in its order.
inline constexpr std::string_view terminalColumns =
    "terminal_id, name, prefix, next_receipt_no, version";
[[nodiscard]] Terminal terminalOf(const RowView& row);

/// The columns that `shiftOf` reads, in its order.
inline constexpr std::string_view shiftColumns =
    "shift_id, terminal_id, opened_by, opened_at, opening, expected, closed_at, counted, version";
[[nodiscard]] Shift shiftOf(const RowView& row);

} // namespace jangbu::storage

#include "storage/sql/coupon/shop_rows.h"

namespace jangbu::storage {

Staff staffOf(const RowView& row)
{
    return Staff{
        .id = row.id<StaffId>(0),
        .login = row.text(1),
        .name = row.text(2),
        .role = row.enumerator(3, Role::Cashier, Role::Admin),
        .isActive = row.flag(4),
        .pinHash = row.text(5),
    };
}

Terminal terminalOf(const RowView& row)
{
    return Terminal{
        .id = row.id<TerminalId>(0),
        .name = row.text(1),
        .prefix = row.text(2),
        .nextReceiptNo = row.integer(3),
        .version = row.integer(4),
    };
}

Shift shiftOf(const RowView& row)
{
    return Shift{
        .id = row.id<ShiftId>(0),
        .terminal = row.id<TerminalId>(1),
        .openedBy = row.id<StaffId>(2),
        .openedAt = row.instant(3),
        .opening = row.money(4),
        .expected = row.money(5),
        .closedAt = row.isNull(6) ? std::nullopt : std::optional{row.instant(6)},
        .counted = row.money(7),
        .version = row.integer(8),
    };
}

} // namespace jangbu::storage

#include "storage/commit/row_lookup.h"
#include "storage/commit/working_set_loader.h"
#include "storage/sql/order_rows.h"

// Who acts and where, and what happened before that a command names.
namespace jangbu::storage {

namespace {

Shift openShiftOf(TerminalId terminal, const RowView& row)
{
    return Shift{
        .id = row.id<ShiftId>(0),
        .terminal = terminal,
        .openedBy = row.id<StaffId>(1),
        .openedAt = row.instant(2),
        .opening = row.money(3),
        .expected = row.money(4),
        .closedAt = std::nullopt,
        .counted = row.money(5),
        .version = row.integer(6),
    };
}

} // namespace

Sql<void> WorkingSetLoader::terminals(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT name, prefix, next_receipt_no, version FROM terminal WHERE terminal_id = ?",
        keys.terminals,
        [&set](TerminalId id, const RowView& row) {
            set.terminals.load(
                id,
                Terminal{id, row.text(0), row.text(1), row.integer(2), row.integer(3)}
            );
        }
    );
}

Sql<void> WorkingSetLoader::openShifts(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT shift_id, opened_by, opened_at, opening, expected, counted, version FROM shift "
        "WHERE terminal_id = ? AND closed_at IS NULL",
        keys.terminals,
        [&set](TerminalId id, const RowView& row) {
            Shift shift = openShiftOf(id, row);
            set.openShifts.emplace(id, shift.id);
            set.shifts.load(shift.id, std::move(shift));
        }
    );
}

Sql<void> WorkingSetLoader::orders(const RowKeys& keys, WorkingSet& set)
{
    for (const OrderId id : keys.orders) {
        auto order = loadOrder(m_transaction, id);
        if (!order) {
            return std::unexpected(std::move(order).error());
        }
        if (*order) {
            set.orders.load(id, **std::move(order));
        }
    }
    return {};
}

Sql<void> WorkingSetLoader::topUps(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT customer_id, amount, tender, occurred_at, terminal_id, staff_id, is_reversed "
        "FROM top_up WHERE command_id = ?",
        keys.topUps,
        [&set](CommandId id, const RowView& row) {
            set.topUps.load(
                id,
                TopUpRecord{
                    .id = id,
                    .customer = row.id<CustomerId>(0),
                    .amount = row.money(1),
                    .tender = row.enumerator(2, Tender::Cash, Tender::Transfer),
                    .approvalNo = {},
                    .occurredAt = row.instant(3),
                    .terminal = row.id<TerminalId>(4),
                    .staff = row.id<StaffId>(5),
                    .isReversed = row.flag(6),
                }
            );
        }
    );
}

Sql<void> WorkingSetLoader::staff(const RowKeys& keys, WorkingSet& set)
{
    return lookUp(
        m_transaction,
        "SELECT login, name, role, is_active, pin_hash FROM staff WHERE staff_id = ?",
        keys.staff,
        [&set](StaffId id, const RowView& row) {
            set.staff.load(
                id,
                Staff{
                    .id = id,
                    .login = row.text(0),
                    .name = row.text(1),
                    .role = row.enumerator(2, Role::Cashier, Role::Admin),
                    .isActive = row.flag(3),
                    .pinHash = row.text(4),
                }
            );
        }
    );
}

Sql<void> WorkingSetLoader::admins(const RowKeys& keys, WorkingSet& set)
{
    if (!keys.countsAdmins) {
        return {};
    }
    auto count =
        m_transaction.prepare("SELECT count(*) FROM staff WHERE role = ? AND is_active = 1")
            .bind(Role::Admin)
            .first([](const RowView& row) { return row.integer(0); });
    if (!count) {
        return std::unexpected(std::move(count).error());
    }
    set.activeAdmins = count->value_or(0);
    return {};
}

} // namespace jangbu::storage

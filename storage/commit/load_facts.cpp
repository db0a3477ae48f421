#include "storage/commit/working_set_loader.h"
#include "storage/sql/order_rows.h"
#include "storage/sql/rows/row_lookup.h"

#include <utility>
#include <vector>

// Who acts and where, and what happened before that a command names.
namespace jangbu::storage {

namespace {

Shift openShiftOf(const RowView& row)
{
    return Shift{
        .id = row.id<ShiftId>(0),
        .terminal = row.id<TerminalId>(1),
        .openedBy = row.id<StaffId>(2),
        .openedAt = row.instant(3),
        .opening = row.money(4),
        .expected = row.money(5),
        .closedAt = std::nullopt,
        .counted = row.money(6),
        .version = row.integer(7),
    };
}

TopUpRecord topUpOf(const RowView& row)
{
    return TopUpRecord{
        .id = row.id<CommandId>(0),
        .customer = row.id<CustomerId>(1),
        .amount = row.money(2),
        .tender = row.enumerator(3, Tender::Cash, Tender::Transfer),
        .approvalNo = {},
        .occurredAt = row.instant(4),
        .terminal = row.id<TerminalId>(5),
        .staff = row.id<StaffId>(6),
        .isReversed = row.flag(7),
    };
}

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

} // namespace

Sql<void> WorkingSetLoader::terminals(const RowKeys& keys, WorkingSet& set)
{
    return lookUpEach(
        m_transaction,
        {.select = "SELECT terminal_id, name, prefix, next_receipt_no, version FROM terminal",
         .key = "terminal_id"},
        keys.terminals,
        [&set](const RowView& row) {
            const auto id = row.id<TerminalId>(0);
            set.terminals.load(
                id,
                Terminal{id, row.text(1), row.text(2), row.integer(3), row.integer(4)}
            );
        }
    );
}

Sql<void> WorkingSetLoader::openShifts(const RowKeys& keys, WorkingSet& set)
{
    return lookUpEach(
        m_transaction,
        {.select = "SELECT shift_id, terminal_id, opened_by, opened_at, opening, expected, "
                   "counted, version FROM shift WHERE closed_at IS NULL AND",
         .key = "terminal_id"},
        keys.terminals,
        [&set](const RowView& row) {
            Shift shift = openShiftOf(row);
            set.openShifts.emplace(shift.terminal, shift.id);
            set.shifts.load(shift.id, std::move(shift));
        }
    );
}

Sql<void> WorkingSetLoader::orders(const RowKeys& keys, WorkingSet& set)
{
    const std::string select = "SELECT " + std::string(orderColumns) + " FROM orders";
    std::vector<Order> orders;
    auto loaded = lookUpEach(
        m_transaction,
        {.select = select, .key = "order_id"},
        keys.orders,
        [&orders](const RowView& row) { orders.push_back(orderOf(row)); }
    );
    for (Order& order : orders) {
        if (loaded && order.state != OrderState::Paid) {
            loaded = addRefunds(m_transaction, order);
        }
        const OrderId id = order.id;
        set.orders.load(id, std::move(order));
    }
    return loaded;
}

Sql<void> WorkingSetLoader::topUps(const RowKeys& keys, WorkingSet& set)
{
    return lookUpEach(
        m_transaction,
        {.select = "SELECT command_id, customer_id, amount, tender, occurred_at, terminal_id, "
                   "staff_id, is_reversed FROM top_up",
         .key = "command_id"},
        keys.topUps,
        [&set](const RowView& row) { set.topUps.load(row.id<CommandId>(0), topUpOf(row)); }
    );
}

// Who changes staff does so alone, so their rows need no lock.
Sql<void> WorkingSetLoader::staff(const RowKeys& keys, WorkingSet& set)
{
    return lookUpEach(
        m_transaction,
        {.select = "SELECT staff_id, login, name, role, is_active, pin_hash FROM staff",
         .key = "staff_id",
         .isToBeWritten = false},
        keys.staff,
        [&set](const RowView& row) { set.staff.load(row.id<StaffId>(0), staffOf(row)); }
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

#include "storage/commit/working_set_loader.h"
#include "storage/sql/coupon/shop_rows.h"
#include "storage/sql/order_rows.h"
#include "storage/sql/rows/row_lookup.h"

#include <utility>
#include <vector>

// Who acts and where, and what happened before that a command names.
namespace jangbu::storage {

namespace {

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

} // namespace

Sql<void> WorkingSetLoader::terminals(const RowKeys& keys, WorkingSet& set)
{
    const std::string select = "SELECT " + std::string(terminalColumns) + " FROM terminal";
    return lookUpEach(
        m_transaction,
        {.select = select, .key = "terminal_id"},
        keys.terminals,
        [&set](const RowView& row) { set.terminals.load(row.id<TerminalId>(0), terminalOf(row)); }
    );
}

Sql<void> WorkingSetLoader::openShifts(const RowKeys& keys, WorkingSet& set)
{
    const std::string select =
        "SELECT " + std::string(shiftColumns) + " FROM shift WHERE closed_at IS NULL AND";
    return lookUpEach(
        m_transaction,
        {.select = select, .key = "terminal_id"},
        keys.terminals,
        [&set](const RowView& row) {
            Shift shift = shiftOf(row);
            set.openShifts.emplace(shift.terminal, shift.id);
            const ShiftId id = shift.id;
            set.shifts.load(id, std::move(shift));
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
    const std::string select = "SELECT " + std::string(staffColumns) + " FROM staff";
    return lookUpEach(
        m_transaction,
        {.select = select, .key = "staff_id", .isToBeWritten = false},
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

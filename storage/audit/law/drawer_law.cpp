#include "core/ledger/entry.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/sql/coupon/shop_rows.h"

#include <string>
#include <vector>

namespace jangbu::storage {

namespace {

/// Cash that came and went at the counter since its shift began: by a top-up's row, else by the
/// journal, which names the counter of every other command that moves cash in an open shift.
Sql<std::uint64_t> cashSince(Transaction& transaction, const Shift& shift)
{
    static constexpr std::string_view text =
        "SELECT e.debit, e.amount FROM command o "
        "JOIN entry e ON e.batch_no >= o.batch_no "
        "JOIN command c ON c.command_id = e.command_id "
        "AND (c.batch_no > o.batch_no OR c.line_no > o.line_no) "
        "WHERE o.command_id = ? AND (e.debit = ? OR e.credit = ?) "
        "AND (EXISTS (SELECT 1 FROM top_up t WHERE t.command_id = e.command_id "
        "AND t.terminal_id = ?) OR EXISTS (SELECT 1 FROM audit a WHERE a.batch_no = e.batch_no "
        "AND a.command_id = e.command_id AND a.terminal_id = ?))";
    std::uint64_t sum = 0; // modulo 2^64, as a wrong sum may be any
    auto read = transaction.prepare(text)
                    .bind(shift.id, house::cash, house::cash, shift.terminal, shift.terminal)
                    .forEach([&sum](const RowView& row) {
                        const auto amount = static_cast<std::uint64_t>(row.integer(1));
                        sum += row.id<AccountId>(0) == house::cash ? amount : 0 - amount;
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return sum;
}

} // namespace

Sql<void> auditDrawers(Transaction& transaction, Findings& findings)
{
    std::vector<Shift> open;
    const std::string text =
        "SELECT " + std::string(shiftColumns) + " FROM shift WHERE closed_at IS NULL";
    auto read = transaction.prepare(text).forEach([&open](const RowView& row) {
        open.push_back(shiftOf(row));
    });
    for (const Shift& shift : open) {
        const auto cash = cashSince(transaction, shift);
        if (!cash) {
            return std::unexpected(cash.error());
        }
        const auto due = static_cast<std::uint64_t>(shift.opening.minor) + *cash;
        const bool isRight = static_cast<std::uint64_t>(shift.expected.minor) == due;
        findings.expect(LawId::DrawerIsFold, isRight, [&] {
            return "shift " + toText(shift.id) + " expects " + std::to_string(shift.expected.minor)
                   + ", its entries make " + std::to_string(static_cast<std::int64_t>(due));
        });
    }
    return read;
}

} // namespace jangbu::storage

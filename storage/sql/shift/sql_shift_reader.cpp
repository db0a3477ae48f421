#include "storage/sql/shift/sql_shift_reader.h"

#include "core/limit/limits.h"
#include "storage/sql/coupon/shop_rows.h"
#include "storage/sql/shift/shift_sums.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr std::string_view viewText =
    "SELECT f.shift_id, f.terminal_id, f.opened_by, f.opened_at, f.opening, f.expected, "
    "f.closed_at, f.counted, f.version, COALESCE(t.name, ''), COALESCE(s.name, '') "
    "FROM shift f LEFT JOIN terminal t ON t.terminal_id = f.terminal_id "
    "LEFT JOIN staff s ON s.staff_id = f.opened_by WHERE ";

ShiftView viewOf(const RowView& row)
{
    return {shiftOf(row), row.text(9), row.text(10)};
}

SqlFailure damaged(ShiftId shift, std::string_view what)
{
    return {Fault::Damaged, "shift " + toText(shift) + ": " + std::string(what)};
}

Sql<std::optional<ShiftReport>> loadReport(Transaction& transaction, ShiftId id)
{
    auto view =
        transaction.prepare(std::string(viewText) + "f.shift_id = ?").bind(id).first(viewOf);
    if (!view) {
        return std::unexpected(std::move(view).error());
    }
    if (!*view) {
        return std::nullopt;
    }
    const Shift& shift = (*view)->shift;
    const auto opening = placeOfOpening(transaction, id);
    if (!opening) {
        return std::unexpected(opening.error());
    }
    if (!*opening) {
        return std::unexpected(damaged(id, "no command opened it"));
    }
    ShiftSpan span{.terminal = shift.terminal, .from = **opening};
    std::string closedBy;
    if (shift.closedAt) {
        const auto end = endOf(transaction, id, span.from);
        if (!end) {
            return std::unexpected(end.error());
        }
        if (!*end) {
            return std::unexpected(damaged(id, "no command closed it"));
        }
        span.to = (*end)->place;
        closedBy = (*end)->staffName;
    }
    const auto sums = sumsOf(transaction, span);
    if (!sums) {
        return std::unexpected(sums.error());
    }
    auto report = reportOf(**view, *sums);
    if (!report) {
        return std::unexpected(damaged(id, "its cash is not what happened in it"));
    }
    report->closedByName = std::move(closedBy);
    return report;
}

Sql<std::vector<ShiftView>> loadShifts(Transaction& transaction, const ShiftQuery& query)
{
    constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max();
    const ShiftCursor after = query.after.value_or(ShiftCursor{Instant{farthest}, {}});
    std::string text(viewText);
    text += "(f.opened_at < ? OR (f.opened_at = ? AND f.shift_id < ?)) ";
    text += query.terminal ? "AND f.terminal_id = ? " : "";
    text += "ORDER BY f.opened_at DESC, f.shift_id DESC LIMIT ?";
    Statement statement = transaction.prepare(text);
    statement.bind(after.openedAt, after.openedAt, after.shift);
    if (query.terminal) {
        statement.bind(*query.terminal);
    }
    statement.bind(std::clamp(query.limit, std::size_t{1}, limit::pageSize));
    std::vector<ShiftView> views;
    auto read = statement.forEach([&views](const RowView& row) { views.push_back(viewOf(row)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return views;
}

} // namespace

SqlShiftReader::SqlShiftReader(ReaderPool& pool) : m_pool(pool) {}

Read<std::optional<ShiftView>> SqlShiftReader::openShift(TerminalId terminal)
{
    return m_pool.read([terminal](Transaction& transaction) {
        return transaction
            .prepare(std::string(viewText) + "f.terminal_id = ? AND f.closed_at IS NULL")
            .bind(terminal)
            .first(viewOf);
    });
}

Read<std::optional<ShiftReport>> SqlShiftReader::shiftReport(ShiftId id)
{
    return m_pool.read([id](Transaction& transaction) { return loadReport(transaction, id); });
}

Read<std::vector<ShiftView>> SqlShiftReader::shifts(ShiftQuery query)
{
    return m_pool.read([&query](Transaction& transaction) { return loadShifts(transaction, query); }
    );
}

} // namespace jangbu::storage

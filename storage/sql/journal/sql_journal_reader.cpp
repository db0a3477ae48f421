#include "storage/sql/journal/sql_journal_reader.h"

#include "core/limit/limits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jangbu::storage {

namespace {

JournalLine lineOf(const RowView& row)
{
    return {
        .batchNo = row.integer(0),
        .lineNo = row.integer(1),
        .command = row.id<CommandId>(2),
        .occurredAt = row.instant(3),
        .staff = row.id<StaffId>(4),
        .terminal = row.id<TerminalId>(5),
        .approver = row.idOrNull<StaffId>(6),
        .act = row.text(7),
        .subject = row.text(8),
        .before = row.text(9),
        .after = row.text(10),
    };
}

Sql<JournalPage> loadPage(Transaction& transaction, const JournalQuery& query)
{
    static constexpr std::string_view text =
        "SELECT batch_no, line_no, command_id, occurred_at, staff_id, terminal_id, approver_id, "
        "act, subject, before, after FROM audit "
        "WHERE (batch_no < ? OR (batch_no = ? AND line_no < ?)) "
        "AND occurred_at >= ? AND occurred_at < ? AND (? = '' OR act = ?) "
        "AND (? = 1 OR staff_id = ?) ORDER BY batch_no DESC, line_no DESC LIMIT ?";
    constexpr std::int64_t newest = std::numeric_limits<std::int64_t>::max();
    const JournalCursor after = query.after.value_or(JournalCursor{newest, 0});
    const std::size_t limit = std::clamp(query.limit, std::size_t{1}, limit::pageSize);
    const std::int64_t ofAnybody = query.staff ? 0 : 1;
    JournalPage page;
    // One more than asked tells whether there is another page.
    auto read = transaction.prepare(text)
                    .bind(after.batchNo, after.batchNo, after.lineNo)
                    .bind(query.from, query.to, query.act, query.act)
                    .bind(ofAnybody, query.staff.value_or(StaffId{}), limit + 1)
                    .forEach([&page](const RowView& row) { page.lines.push_back(lineOf(row)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    if (page.lines.size() > limit) {
        page.lines.pop_back();
        page.next = JournalCursor{page.lines.back().batchNo, page.lines.back().lineNo};
    }
    return page;
}

Sql<std::vector<std::string>> loadActs(Transaction& transaction)
{
    std::vector<std::string> acts;
    auto read = transaction.prepare("SELECT DISTINCT act FROM audit ORDER BY act")
                    .forEach([&acts](const RowView& row) { acts.push_back(row.text(0)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return acts;
}

} // namespace

SqlJournalReader::SqlJournalReader(ReaderPool& pool) : m_pool(pool) {}

Read<JournalPage> SqlJournalReader::journalPage(JournalQuery query)
{
    return m_pool.read([&query](Transaction& transaction) { return loadPage(transaction, query); });
}

Read<std::vector<std::string>> SqlJournalReader::journalActs()
{
    return m_pool.read([](Transaction& transaction) { return loadActs(transaction); });
}

} // namespace jangbu::storage

#include "tests/fakes/admin/memory_journal.h"

#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace jangbu::fakes {

namespace {

JournalLine lineOf(const MemoryShop& shop, const Booked<AuditLine>& booked)
{
    const Command& command = shop.answers.at(booked.row.command).command;
    return {
        .batchNo = booked.batchNo,
        .lineNo = booked.lineNo,
        .command = command.id,
        .occurredAt = command.occurredAt,
        .staff = command.actor.staff,
        .terminal = command.actor.terminal,
        .approver = command.actor.approver,
        .act = booked.row.act,
        .subject = booked.row.subject,
        .before = booked.row.before,
        .after = booked.row.after,
    };
}

bool fits(const JournalLine& line, const JournalQuery& query)
{
    const bool isOlder = !query.after
                         || std::tie(line.batchNo, line.lineNo)
                                < std::tie(query.after->batchNo, query.after->lineNo);
    return isOlder && line.occurredAt >= query.from && line.occurredAt < query.to
           && (query.act.empty() || line.act == query.act)
           && (!query.staff || line.staff == *query.staff);
}

} // namespace

Read<JournalPage> MemoryJournal::journalPage(JournalQuery query)
{
    return reading(m_shop, [&] {
        std::vector<JournalLine> lines;
        for (const Booked<AuditLine>& booked : m_shop.audits) {
            const JournalLine line = lineOf(m_shop, booked);
            if (fits(line, query)) {
                lines.push_back(line);
            }
        }
        std::ranges::sort(lines, [](const JournalLine& left, const JournalLine& right) {
            return std::tie(left.batchNo, left.lineNo) > std::tie(right.batchNo, right.lineNo);
        });
        JournalPage page;
        page.lines.assign(
            lines.begin(),
            lines.begin() + static_cast<std::ptrdiff_t>(std::min(query.limit, lines.size()))
        );
        if (page.lines.size() < lines.size()) {
            page.next = JournalCursor{page.lines.back().batchNo, page.lines.back().lineNo};
        }
        return page;
    });
}

Read<std::vector<std::string>> MemoryJournal::journalActs()
{
    return reading(m_shop, [&] {
        std::set<std::string> acts;
        for (const Booked<AuditLine>& booked : m_shop.audits) {
            acts.insert(booked.row.act);
        }
        return std::vector<std::string>(acts.begin(), acts.end());
    });
}

} // namespace jangbu::fakes

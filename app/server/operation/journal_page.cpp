#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/journal_fields.h"

namespace jangbu::app {

namespace {

constexpr std::size_t pageUsual = 50;

std::optional<JournalCursor> cursorOf(CallReader& read)
{
    const std::int64_t batchNo = read.number("after_batch", 0);
    const std::int64_t lineNo = read.number("after_line", 0);
    return batchNo == 0 ? std::nullopt : std::optional(JournalCursor{batchNo, lineNo});
}

JournalQuery queryOf(CallReader& read)
{
    JournalQuery query;
    query.limit = read.pageLimit(pageUsual);
    query.after = cursorOf(read);
    if (read.text("from") != nullptr) {
        query.from = read.instant("from");
    }
    if (read.text("to") != nullptr) {
        query.to = read.instant("to");
    }
    if (const std::string* const act = read.text("act")) {
        query.act = *act;
    }
    if (const std::string* const staff = read.text("staff")) {
        const auto uuid = parseUuid(*staff);
        if (!uuid) {
            read.fail("staff");
        }
        query.staff = StaffId{uuid.value_or(Uuid{})};
    }
    return query;
}

} // namespace

Reply journalPage(const Call& call, Questions& questions)
{
    CallReader read(call);
    const JournalQuery query = queryOf(read);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto page = questions.journal.journalPage(query);
    return page ? json(storage::writeSent(*page)) : replyOf(page.error());
}

Reply journalActs(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    const auto acts = questions.journal.journalActs();
    return acts ? json(storage::writeSent(storage::SentJournalActs{*acts})) : replyOf(acts.error());
}

} // namespace jangbu::app

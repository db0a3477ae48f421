#include "storage/remote/reader/remote_journal_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/journal_fields.h"

#include <utility>

namespace jangbu::storage {

RemoteJournalReader::RemoteJournalReader(HttpsClient& client) : m_client(client) {}

Read<JournalPage> RemoteJournalReader::journalPage(JournalQuery query)
{
    RequestTarget target("/v1/journal");
    target.with("limit", static_cast<std::int64_t>(query.limit));
    const JournalQuery unbounded;
    if (query.from != unbounded.from) {
        target.with("from", query.from);
    }
    if (query.to != unbounded.to) {
        target.with("to", query.to);
    }
    if (query.staff) {
        target.with("staff", toText(*query.staff));
    }
    if (!query.act.empty()) {
        target.with("act", query.act);
    }
    if (query.after) {
        target.with("after_batch", query.after->batchNo).with("after_line", query.after->lineNo);
    }
    return askFor<JournalPage>(m_client, target);
}

Read<std::vector<std::string>> RemoteJournalReader::journalActs()
{
    auto acts = askFor<SentJournalActs>(m_client, RequestTarget("/v1/journal/acts"));
    if (!acts) {
        return std::unexpected(acts.error());
    }
    return std::move(acts->acts);
}

} // namespace jangbu::storage

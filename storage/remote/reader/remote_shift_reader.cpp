#include "storage/remote/reader/remote_shift_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/shift_fields.h"

namespace jangbu::storage {

RemoteShiftReader::RemoteShiftReader(HttpsClient& client) : m_client(client) {}

Read<std::optional<ShiftView>> RemoteShiftReader::openShift(TerminalId terminal)
{
    return askOne<ShiftView>(
        m_client,
        RequestTarget("/v1/terminals").slash(terminal.uuid).slash("open-shift")
    );
}

Read<std::optional<ShiftReport>> RemoteShiftReader::shiftReport(ShiftId id)
{
    return askOne<ShiftReport>(
        m_client,
        RequestTarget("/v1/shifts").slash(id.uuid).slash("report")
    );
}

Read<std::vector<ShiftView>> RemoteShiftReader::shifts(ShiftQuery query)
{
    RequestTarget target("/v1/shifts");
    target.with("limit", static_cast<std::int64_t>(query.limit));
    if (query.terminal) {
        target.with("terminal", toText(*query.terminal));
    }
    if (query.after) {
        target.with("opened_before", query.after->openedAt);
        target.with("after", toText(query.after->shift));
    }
    return askMany<ShiftView>(m_client, target, "shifts");
}

} // namespace jangbu::storage

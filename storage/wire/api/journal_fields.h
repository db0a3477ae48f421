#pragma once

#include "core/port/journal_reader.h"
#include "storage/wire/value_fields.h"

#include <string>
#include <vector>

// The fields that answers about the journal have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, JournalLine>& line)
{
    field("batch", line.batchNo);
    field("line", line.lineNo);
    field("command", line.command);
    field("occurred_at", line.occurredAt);
    field("staff", line.staff);
    field("terminal", line.terminal);
    field("approver", line.approver);
    field("act", line.act);
    field("subject", line.subject);
    field.unlessDefault("before", line.before);
    field.unlessDefault("after", line.after);
}

template <class Fields>
void describe(Fields& field, Described<Fields, JournalCursor>& cursor)
{
    field("batch", cursor.batchNo);
    field("line", cursor.lineNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, JournalPage>& page)
{
    field("lines", page.lines);
    field("next", page.next);
}

struct SentJournalActs
{
    std::vector<std::string> acts;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentJournalActs>& sent)
{
    field("acts", sent.acts);
}

} // namespace jangbu::storage

#pragma once

#include "core/identity/ids.h"
#include "core/port/read.h"
#include "core/time/instant.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// A line of the journal of privileged acts: who, where, when, what, before, after.
struct JournalLine
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0; // in the batch
    CommandId command;
    Instant occurredAt;
    StaffId staff;       // nil: the shop's own program
    TerminalId terminal; // nil: no counter
    std::optional<StaffId> approver;
    std::string act;     // stable, such as `staff_role`
    std::string subject; // an id, a key or a file; nothing personal
    std::string before;
    std::string after;

    friend bool operator==(const JournalLine&, const JournalLine&) = default;
};

/// Where a page begins: after this line, which is older than those before it.
struct JournalCursor
{
    std::int64_t batchNo = 0;
    std::int64_t lineNo = 0;

    friend bool operator==(const JournalCursor&, const JournalCursor&) = default;
};

struct JournalQuery
{
    std::optional<StaffId> staff{};
    std::string act{}; // empty: all
    Instant from{std::numeric_limits<std::int64_t>::min()};
    Instant to{std::numeric_limits<std::int64_t>::max()}; // not included
    std::size_t limit = 100;                              // 1 … limit::pageSize
    std::optional<JournalCursor> after{};
};

struct JournalPage
{
    std::vector<JournalLine> lines;    // newest first
    std::optional<JournalCursor> next; // nothing on the last page
};

/// Questions about the journal. Blocking; each may be called from any thread but a painting one.
class JournalReader
{
public:
    JournalReader() = default;
    virtual ~JournalReader() = default;
    JournalReader(const JournalReader&) = delete;
    JournalReader& operator=(const JournalReader&) = delete;
    JournalReader(JournalReader&&) = delete;
    JournalReader& operator=(JournalReader&&) = delete;

    [[nodiscard]] virtual Read<JournalPage> journalPage(JournalQuery query) = 0;
    /// Every act that the journal has a line of, ascending.
    [[nodiscard]] virtual Read<std::vector<std::string>> journalActs() = 0;
};

} // namespace jangbu

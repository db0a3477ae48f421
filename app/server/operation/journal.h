#pragma once

#include "app/server/call/caller.h"
#include "app/server/http/message.h"
#include "core/command/intent.h"
#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"

#include <optional>

namespace jangbu::app {

/// What a command of the server's own needs.
struct JournalSources
{
    Book& book;
    IdSource& ids;
    const Clock& clock;
};

/// Writes into the book that the caller does something privileged, before it is done. Blocking. Gives
/// the reply to send instead when the book does not take it.
[[nodiscard]] std::optional<Reply>
journal(const JournalSources& sources, const Caller& caller, RecordAct act);

[[nodiscard]] Actor actorOf(const Caller& caller);

} // namespace jangbu::app

#include "app/server/operation/journal.h"

#include "app/server/call/replies.h"

#include <utility>

namespace jangbu::app {

std::optional<Reply> journal(const JournalSources& sources, const Caller& caller, RecordAct act)
{
    const Answer answer = submitAndWait(
        sources.book,
        Command{
            CommandId{sources.ids.next()},
            actorOf(caller),
            sources.clock.now(),
            std::move(act),
        }
    );
    const bool isWritten = answer && isAccepted(*answer);
    return isWritten ? std::nullopt : std::optional{replyOf(answer)};
}

Actor actorOf(const Caller& caller)
{
    return Actor{caller.staff, caller.terminal, caller.approver};
}

} // namespace jangbu::app

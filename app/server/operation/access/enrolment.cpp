#include "app/server/operation/access/token_life.h"
#include "app/server/operation/body.h"
#include "app/server/operation/journal.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/session_fields.h"

#include <algorithm>

namespace jangbu::app {

namespace problem = storage::problem;

Reply makeEnrolmentCode(const Call& call, Desk& desk)
{
    const auto request = bodyOf<storage::EnrolmentRequest>(call);
    if (!request) {
        return request.error();
    }
    const auto terminals = desk.shop.terminals();
    if (!terminals) {
        return replyOf(terminals.error());
    }
    if (std::ranges::find(*terminals, request->terminal, &Terminal::id) == terminals->end()) {
        return notFound();
    }
    if (auto refused = journal(
            {desk.book, desk.ids, desk.clock},
            call.caller,
            {JournalledAct::TerminalEnrolled, toText(request->terminal), {}}
        )) {
        return *std::move(refused);
    }
    const Instant expiresAt{call.at.us + codeLifeUs};
    auto code = desk.access.makeEnrolment(request->terminal, expiresAt);
    if (!code) {
        return replyOf(ReadError::Unavailable);
    }
    return json(storage::writeSent(storage::SentEnrolment{*std::move(code), expiresAt}), 201);
}

Reply enrolTerminal(const Call& call, Desk& desk)
{
    const auto request = bodyOf<storage::EnrolRequest>(call);
    if (!request) {
        return request.error();
    }
    const Instant expiresAt{call.at.us + terminalTokenLifeUs};
    const auto enrolled = desk.access.enrol(request->code, call.at, expiresAt);
    if (!enrolled) {
        return replyOf(ReadError::Unavailable);
    }
    if (!*enrolled) {
        return problemReply(403, problem::codeInvalid);
    }
    desk.forgetCallers();
    storage::SentSession session;
    session.kind = "terminal";
    session.token = (*enrolled)->token;
    session.expiresAt = expiresAt;
    session.terminal = (*enrolled)->terminal;
    return json(storage::writeSent(session), 201);
}

} // namespace jangbu::app

#include "app/server/operation/access/token_life.h"
#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "core/result/must.h"
#include "storage/wire/api/session_fields.h"

#include <algorithm>

namespace jangbu::app {

namespace problem = storage::problem;

namespace {

Reply signInReply(const SignInFailure& failure)
{
    switch (failure.error) {
    case SignInError::WrongLoginOrPin:
        return problemReply(401, problem::wrongLoginOrPin);
    case SignInError::MustWait: {
        storage::Problem wait;
        wait.status = 429;
        wait.code = problem::mustWait;
        wait.retryAfterSeconds = failure.waitSeconds;
        return replyOf(wait);
    }
    case SignInError::Unavailable:
        return busyReply(problem::unavailable, 2);
    }
    MUST(false);
}

} // namespace

Reply signIn(const Call& call, Desk& desk)
{
    auto request = bodyOf<storage::SignInRequest>(call);
    if (!request) {
        return request.error();
    }
    const TerminalId terminal = call.caller.terminal;
    auto staff = desk.signIn.signInAt(toText(terminal), request->login, std::move(request->pin));
    if (!staff) {
        return signInReply(staff.error());
    }
    storage::TokenHolder holder;
    holder.kind = storage::TokenKind::Staff;
    holder.staff = staff->id;
    holder.terminal = terminal;
    holder.expiresAt = Instant{call.at.us + sessionLifeUs};
    auto token = desk.access.issue(holder, call.at);
    if (!token) {
        return busyReply(problem::unavailable, 2);
    }
    storage::SentSession session;
    session.kind = nameOf(callerKindOf(staff->role));
    session.token = *std::move(token);
    session.expiresAt = holder.expiresAt;
    session.staff = *std::move(staff);
    session.terminal = terminal;
    return json(storage::writeSent(session), 201);
}

Reply currentSession(const Call& call, Questions& questions)
{
    storage::SentSession session;
    session.kind = nameOf(call.caller.kind);
    if (!call.caller.terminal.isNil()) {
        session.terminal = call.caller.terminal;
    }
    if (!call.caller.customer.isNil()) {
        session.customer = call.caller.customer;
    }
    if (!call.caller.staff.isNil()) {
        const auto all = questions.shop.staff();
        if (!all) {
            return replyOf(all.error());
        }
        const auto found = std::ranges::find(*all, call.caller.staff, &Staff::id);
        if (found != all->end()) {
            session.staff = *found;
        }
    }
    return json(storage::writeSent(session));
}

Reply signOut(const Call& call, Desk& desk)
{
    if (!desk.access.revoke(call.caller.token)) {
        return busyReply(problem::unavailable, 2);
    }
    desk.forgetCallers();
    return json({}, 204);
}

Reply hashPin(const Call& call, Desk& desk)
{
    auto request = bodyOf<storage::PinRequest>(call);
    if (!request) {
        return request.error();
    }
    auto hash = desk.signIn.hashPin(std::move(request->pin));
    if (!hash) {
        return signInReply(hash.error());
    }
    return json(storage::writeSent(storage::SentPinHash{*std::move(hash)}));
}

} // namespace jangbu::app

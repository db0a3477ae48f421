#include "app/server/operation/access/token_life.h"
#include "app/server/operation/body.h"
#include "app/server/operation/journal.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/session_fields.h"

#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;

namespace {

std::optional<Reply>
journalled(const Call& call, Desk& desk, JournalledAct act, std::string subject)
{
    return journal({desk.book, desk.ids, desk.clock}, call.caller, {act, std::move(subject), {}});
}

Reply issue(const Call& call, Desk& desk, const storage::TokenHolder& holder, std::string kind)
{
    auto token = desk.access.issue(holder, call.at);
    if (!token) {
        return busyReply(problem::unavailable, 2);
    }
    storage::SentSession session;
    session.kind = std::move(kind);
    session.token = *std::move(token);
    session.expiresAt = holder.expiresAt;
    session.customer = holder.customer;
    return json(storage::writeSent(session), 201);
}

/// Journals and then takes back everything of the id in the path.
template <class Id>
Reply revoke(const Call& call, Desk& desk, storage::Sql<void> (storage::AccessStore::*takeBack)(Id))
{
    CallReader read(call);
    const Id id = read.pathId<Id>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (auto refused = journalled(call, desk, JournalledAct::TokensRevoked, toText(id))) {
        return *std::move(refused);
    }
    if (!(desk.access.*takeBack)(id)) {
        return busyReply(problem::unavailable, 2);
    }
    desk.forgetCallers();
    return json({}, 204);
}

} // namespace

Reply makeCustomerToken(const Call& call, Desk& desk)
{
    const auto request = bodyOf<storage::CustomerTokenRequest>(call);
    if (!request) {
        return request.error();
    }
    const auto known = desk.customers.customer(request->customer);
    if (!known) {
        return replyOf(known.error());
    }
    if (!*known || request->customer == walkInCustomer) {
        return notFound();
    }
    if (auto refused =
            journalled(call, desk, JournalledAct::TokenIssued, toText(request->customer))) {
        return *std::move(refused);
    }
    storage::TokenHolder holder;
    holder.kind = storage::TokenKind::Customer;
    holder.customer = request->customer;
    holder.expiresAt = Instant{call.at.us + customerTokenLifeUs};
    return issue(call, desk, holder, "customer");
}

Reply makeServiceToken(const Call& call, Desk& desk)
{
    const auto request = bodyOf<storage::ServiceTokenRequest>(call);
    if (!request) {
        return request.error();
    }
    const bool isPlatform = request->kind == "platform";
    if (!isPlatform && request->kind != "monitor") {
        return problemReply(400, problem::malformed, "kind");
    }
    if (auto refused = journalled(call, desk, JournalledAct::TokenIssued, request->kind)) {
        return *std::move(refused);
    }
    storage::TokenHolder holder;
    holder.kind = isPlatform ? storage::TokenKind::Platform : storage::TokenKind::Monitor;
    holder.expiresAt = Instant{call.at.us + serviceTokenLifeUs};
    return issue(call, desk, holder, request->kind);
}

Reply revokeStaffTokens(const Call& call, Desk& desk)
{
    return revoke(call, desk, &storage::AccessStore::revokeStaff);
}

Reply revokeTerminalTokens(const Call& call, Desk& desk)
{
    return revoke(call, desk, &storage::AccessStore::revokeTerminal);
}

Reply revokeCustomerTokens(const Call& call, Desk& desk)
{
    return revoke(call, desk, &storage::AccessStore::revokeCustomer);
}

} // namespace jangbu::app

#include "app/server/service/service.h"

#include "app/server/call/entity_tag.h"
#include "app/server/call/replies.h"
#include "app/server/operation/journal.h"
#include "storage/wire/command_json.h"

#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;
using Steady = std::chrono::steady_clock;

/// One request on its way, shared with whichever thread works on it.
struct Service::Exchange
{
    Call call;
    OnReply onReply;
    const Route* route = nullptr;
    Steady::time_point begunAt;
    std::string command;
};

namespace {

Reply tooMany(std::int64_t seconds)
{
    storage::Problem tooMany;
    tooMany.status = 429;
    tooMany.code = problem::tooManyRequests;
    tooMany.retryAfterSeconds = seconds;
    return replyOf(tooMany);
}

/// What staff may not do the book refuses, and keeps that under the command's id: whoever asks again
/// hears the same for ever, and an earlier try that was done is found.
bool isJudgedByTheBook(const Route& route, const Caller& caller)
{
    return std::holds_alternative<CommandRoute>(route.handler) && !caller.staff.isNil();
}

std::string_view keyOf(const storage::TokenHash& token)
{
    return {reinterpret_cast<const char*>(token.data()), token.size()};
}

} // namespace

Service::Service(const Parts& parts, const Rates& rates)
    : m_parts(parts)
    , m_router(parts.routes)
    , m_perAddress(rates.perAddress)
    , m_perToken(rates.perToken)
{}

void Service::answer(HttpRequest request, OnReply onReply)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->begunAt = Steady::now();
    exchange->call.request = std::move(request);
    exchange->call.at = m_parts.clock.now();
    exchange->onReply = std::move(onReply);
    if (auto refused = refusedAtTheDoor(*exchange)) {
        finish(exchange, *std::move(refused));
        return;
    }
    m_parts.gate.identify(
        exchange->call.request,
        [this, exchange](std::expected<Caller, Reply> caller) {
            if (caller) {
                admit(exchange, *caller);
            } else {
                finish(exchange, std::move(caller).error());
            }
        }
    );
}

std::optional<Reply> Service::refusedAtTheDoor(Exchange& exchange)
{
    if (const auto wait = m_perAddress.take(exchange.call.request.address, exchange.begunAt)) {
        return tooMany(*wait);
    }
    auto target = parseTarget(exchange.call.request.target);
    if (!target) {
        return problemReply(400, problem::malformed);
    }
    exchange.call.target = *std::move(target);
    Router::Match match =
        m_router.match(exchange.call.request.method, exchange.call.target.segments);
    if (match.route == nullptr) {
        return match.isPathKnown ? problemReply(405, problem::methodNotAllowed)
                                 : problemReply(404, problem::noSuchRoute);
    }
    exchange.route = match.route;
    exchange.call.values = std::move(match.values);
    return std::nullopt;
}

void Service::admit(const Shared& exchange, const Caller& caller)
{
    exchange->call.caller = caller;
    const Route& route = *exchange->route;
    if (!isOpenTo(route.callers, caller) && !isJudgedByTheBook(route, caller)) {
        const bool isNobody = caller.kind == CallerKind::Nobody;
        finish(
            exchange,
            isNobody ? problemReply(401, problem::tokenMissing)
                     : problemReply(403, problem::notPermitted)
        );
        return;
    }
    if (caller.kind != CallerKind::Nobody) {
        if (const auto wait = m_perToken.take(keyOf(caller.token), exchange->begunAt)) {
            finish(exchange, tooMany(*wait));
            return;
        }
    }
    std::visit([&](const auto& handler) { dispatch(exchange, handler); }, route.handler);
}

void Service::dispatch(const Shared& exchange, const CommandRoute& route)
{
    const Call& call = exchange->call;
    const auto id = parseUuid(call.values.front());
    if (!id) {
        finish(exchange, problemReply(400, problem::malformed, "id"));
        return;
    }
    exchange->command = call.values.front();
    auto request = storage::readRequest(route.type, call.request.body);
    if (!request) {
        const bool isOpen = isOpenTo(exchange->route->callers, call.caller);
        finish(
            exchange,
            isOpen ? replyOf(request.error()) : problemReply(403, problem::notPermitted)
        );
        return;
    }
    if (route.mayBeSentBy != nullptr && !route.mayBeSentBy(call.caller, request->body)) {
        finish(exchange, problemReply(403, problem::notPermitted));
        return;
    }

    m_parts.book.submit(
        Command{
            CommandId{*id},
            actorOf(call.caller),
            request->occurredAt,
            std::move(request->body),
        },
        [this, exchange, type = route.type](const Answer& answer) {
            m_parts.mailbox.post([this, exchange, type, answer] {
                finishCommand(exchange, type, answer);
            });
        }
    );
}

void Service::dispatch(const Shared& exchange, QuestionRoute route)
{
    const bool isTaken = m_parts.readers.post([this, exchange, route] {
        Reply reply = route(exchange->call, m_parts.questions);
        m_parts.mailbox.post([this, exchange, reply = std::move(reply)]() mutable {
            finish(exchange, std::move(reply));
        });
    });
    if (!isTaken) {
        finish(exchange, busyReply(problem::busy, 1));
    }
}

void Service::dispatch(const Shared& exchange, DeskRoute route)
{
    const bool isTaken = m_parts.deskThread.post([this, exchange, route] {
        Reply reply = route(exchange->call, m_parts.desk);
        m_parts.mailbox.post([this, exchange, reply = std::move(reply)]() mutable {
            finish(exchange, std::move(reply));
        });
    });
    if (!isTaken) {
        finish(exchange, busyReply(problem::busy, 1));
    }
}

void Service::dispatch(const Shared& exchange, InstanceRoute route)
{
    finish(exchange, route(exchange->call, m_parts.instance));
}

void Service::dispatch(const Shared& exchange, GatheredRoute route)
{
    route(exchange->call, m_parts.gatherers, [this, exchange](Reply reply) {
        finish(exchange, std::move(reply));
    });
}

void Service::finishCommand(const Shared& exchange, std::string_view type, const Answer& answer)
{
    if (answer && isAccepted(*answer)) {
        m_parts.metrics.countAccepted(type);
    } else if (answer) {
        const Refusal& reason = std::get<Refused>(*answer).reason;
        m_parts.metrics.countRefused(refusalFamily(reason), refusalName(reason));
    }
    finish(exchange, replyOf(answer));
}

void Service::finish(const Shared& exchange, Reply reply)
{
    const HttpRequest& request = exchange->call.request;
    const bool isTagged =
        request.method == Method::Get && reply.status == 200 && reply.contentType == jsonType;
    if (isTagged) {
        if (reply.etag.empty()) {
            reply.etag = entityTagOf(reply.body);
        }
        if (!request.ifNoneMatch.empty() && isNamedBy(reply.etag, request.ifNoneMatch)) {
            reply.status = 304;
            reply.body.clear();
        }
    }
    const auto took = Steady::now() - exchange->begunAt;
    const Route* const route = exchange->route;
    m_parts.metrics.countRequest(
        route == nullptr ? m_parts.routes.size() : m_router.placeOf(*route),
        reply.status,
        took
    );
    m_parts.log.write({
        .method = nameOf(request.method),
        .route = route == nullptr ? std::string_view{"none"} : route->pattern,
        .status = reply.status,
        .took = std::chrono::duration_cast<std::chrono::microseconds>(took),
        .trace = traceOf(request.traceparent, {}),
        .command = exchange->command,
        .caller = nameOf(exchange->call.caller.kind),
    });
    exchange->onReply(std::move(reply));
}

Reply Service::replyToBroken(int status)
{
    m_parts.metrics.countRequest(m_parts.routes.size(), status, {});
    return problemReply(status, status == 413 ? problem::bodyTooLarge : problem::malformed);
}

} // namespace jangbu::app

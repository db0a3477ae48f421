#pragma once

#include "app/server/call/route.h"
#include "app/server/http/mailbox.h"
#include "app/server/http/message.h"
#include "app/server/metric/metrics.h"
#include "app/server/operation/instance.h"
#include "app/server/operation/sides.h"
#include "app/server/read/worker_pool.h"
#include "app/server/service/gate.h"
#include "app/server/service/rate_limit.h"
#include "app/server/service/request_log.h"
#include "app/server/service/router.h"

#include <chrono>
#include <memory>
#include <span>

namespace jangbu::app {

/// From a whole request to its reply: route, caller, rate, and then whichever side of the server the
/// route needs. Lives on the I/O thread and knows no socket.
class Service final : public Answerer
{
public:
    /// All must outlive it.
    struct Parts
    {
        std::span<const Route> routes;
        Gate& gate;
        Book& book;
        Questions& questions;
        Desk& desk;
        Gatherers& gatherers;
        Instance& instance;
        WorkerPool& readers;
        WorkerPool& deskThread;
        Mailbox& mailbox;
        Metrics& metrics;
        RequestLog& log;
        const Clock& clock;
    };

    struct Rates
    {
        RateLimit::Rate perAddress;
        RateLimit::Rate perToken;
    };

    Service(const Parts& parts, const Rates& rates);

    void answer(HttpRequest request, OnReply onReply) override;
    [[nodiscard]] Reply replyToBroken(int status) override;

private:
    struct Exchange;
    using Shared = std::shared_ptr<Exchange>;

    /// The reply of what needs no caller to be refused.
    [[nodiscard]] std::optional<Reply> refusedAtTheDoor(Exchange& exchange);
    void admit(const Shared& exchange, const Caller& caller);
    void dispatch(const Shared& exchange, const CommandRoute& route);
    void dispatch(const Shared& exchange, QuestionRoute route);
    void dispatch(const Shared& exchange, DeskRoute route);
    void dispatch(const Shared& exchange, InstanceRoute route);
    void dispatch(const Shared& exchange, GatheredRoute route);
    void finishCommand(const Shared& exchange, std::string_view type, const Answer& answer);
    void finish(const Shared& exchange, Reply reply);

    Parts m_parts;
    Router m_router;
    RateLimit m_perAddress;
    RateLimit m_perToken;
};

} // namespace jangbu::app

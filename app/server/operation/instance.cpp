#include "app/server/operation/instance.h"

#include "app/server/call/replies.h"
#include "app/server/operation/operations.h"

namespace jangbu::app {

namespace {

constexpr std::chrono::seconds silenceMax{3};

Reply text(std::string body)
{
    return Reply{.status = 200, .body = std::move(body), .contentType = textType};
}

} // namespace

Reply health(const Call& /*call*/, Instance& /*instance*/)
{
    return text("alive\n"); // whoever hears this knows that the I/O thread runs
}

Reply readiness(const Call& /*call*/, Instance& instance)
{
    if (instance.isDraining) {
        return busyReply(storage::problem::closing, 1);
    }
    const auto silence = std::chrono::steady_clock::now() - instance.heardAt;
    return silence < silenceMax ? text("ready\n") : busyReply(storage::problem::unavailable, 1);
}

Reply metrics(const Call& /*call*/, Instance& instance)
{
    return text(instance.metrics.text());
}

} // namespace jangbu::app

#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/figure_fields.h"

namespace jangbu::app {

namespace {

constexpr std::size_t pageUsual = 100;

template <class Value>
Reply replyOfFound(const Read<Value>& found)
{
    return found ? json(storage::writeSent(*found)) : replyOf(found.error());
}

} // namespace

Reply salesFigures(const Call& call, Questions& questions)
{
    CallReader read(call);
    const Instant from = read.instant("from");
    const Instant to = read.instant("to");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfFound(questions.figures.figures({from, to}));
}

Reply standing(const Call& call, Questions& questions)
{
    CallReader read(call);
    const Instant owedBefore = read.instant("owed_before");
    const Instant issuedSince = read.instant("issued_since");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfFound(questions.figures.standing({owedBefore, issuedSince}));
}

Reply ordersInWindow(const Call& call, Questions& questions)
{
    CallReader read(call);
    OrderQuery query;
    query.window.from = read.instant("from");
    query.window.to = read.instant("to");
    query.limit = read.pageLimit(pageUsual);
    if (const std::string* after = read.text("after")) {
        const auto order = parseUuid(*after);
        if (!order) {
            read.fail("after");
        }
        query.after = OrderCursor{read.instant("after_at"), OrderId{order.value_or(Uuid{})}};
    }
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfFound(questions.figures.orders(query));
}

} // namespace jangbu::app

#include "app/server/operation/body.h"
#include "app/server/operation/journal.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "core/limit/limits.h"
#include "storage/wire/api/session_fields.h"

#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;

namespace {

constexpr std::size_t pageUsual = 50;

} // namespace

bool isHidden(const Caller& caller, CustomerId customer)
{
    return caller.kind == CallerKind::Customer && caller.customer != customer;
}

Reply customer(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return isHidden(call.caller, id) ? notFound() : replyOfOne(questions.customers.customer(id));
}

Reply searchCustomers(const Call& call, Questions& questions)
{
    const auto search = bodyOf<storage::CustomerSearch>(call);
    if (!search) {
        return search.error();
    }
    if (search->limit < 1 || std::cmp_greater(search->limit, limit::pageSize)) {
        return problemReply(400, problem::malformed, "limit");
    }
    return replyOfMany(
        "customers",
        questions.customers.findCustomers(search->text, static_cast<std::size_t>(search->limit))
    );
}

Reply customerByMemberNo(const Call& call, Questions& questions)
{
    CallReader read(call);
    const std::int64_t number = read.pathNumber(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.customers.customerByMemberNo(number));
}

Reply customerProfile(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (isHidden(call.caller, id)) {
        return notFound();
    }
    if (call.caller.kind != CallerKind::Customer) {
        // Who sees somebody unmasked is in the journal before it is seen.
        if (auto refused = journal(
                {questions.book, questions.ids, questions.clock},
                call.caller,
                {JournalledAct::Unmasked, toText(id), {}}
            )) {
            return *std::move(refused);
        }
    }
    return replyOfOne(questions.customers.profile(id));
}

Reply walletEntries(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    const std::int64_t before = read.number("before", 0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return isHidden(call.caller, id)
               ? notFound()
               : replyOfMany("entries", questions.customers.entries(id, before, limit));
}

Reply lastTopUps(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return isHidden(call.caller, id)
               ? notFound()
               : replyOfMany("top_ups", questions.customers.lastTopUps(id, limit));
}

void balance(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    if (isHidden(call.caller, id)) {
        onReply(notFound());
        return;
    }
    gatherers.balances.ask(
        {id},
        [id, onReply = std::move(onReply)](const Read<BalanceQuestions::Numbers>& found) mutable {
            if (!found) {
                onReply(replyOf(found.error()));
            } else if (!found->front()) {
                onReply(notFound());
            } else {
                onReply(json(storage::writeSent(storage::SentBalance{id, *found->front()})));
            }
        }
    );
}

} // namespace jangbu::app

#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"

#include <utility>

namespace jangbu::app {

namespace {

constexpr std::int64_t daysMost = 366;
constexpr std::size_t limitUsual = 5;

Reply replyOfRanking(const BestSellerCache::Ranking& ranking)
{
    storage::SentRanking sent{ranking.from, ranking.to, {}};
    for (const BestSellerCache::Named& named : ranking.sellers) {
        sent.bestSellers.push_back({named.seller, named.code, named.name});
    }
    return json(storage::writeSent(sent));
}

} // namespace

void bestSellers(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    CallReader read(call);
    BestSellerCache::Question question;
    question.days = read.number("days", question.days);
    question.limit = static_cast<std::int64_t>(read.pageLimit(limitUsual));
    if (question.days < 1 || question.days > daysMost) {
        read.fail("days");
    }
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    gatherers.bestSellers.ask(
        question,
        [onReply = std::move(onReply)](const Read<BestSellerCache::RankingPtr>& found) mutable {
            onReply(found ? replyOfRanking(**found) : replyOf(found.error()));
        }
    );
}

} // namespace jangbu::app

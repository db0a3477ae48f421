#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"

#include <utility>

namespace jangbu::app {

namespace {

/// The remembered product with the stock of this moment.
void withStock(CatalogueCache::Found found, Gatherers& gatherers, Answerer::OnReply onReply)
{
    if (!found) {
        onReply(replyOf(found.error()));
        return;
    }
    if (!*found) {
        onReply(notFound());
        return;
    }
    const ProductId id = (*found)->id;
    gatherers.stocks.ask(
        {id},
        [product = *std::move(found),
         onReply = std::move(onReply)](const Read<StockQuestions::Numbers>& stocks) mutable {
            if (!stocks) {
                onReply(replyOf(stocks.error()));
            } else if (const auto& stock = stocks->front()) {
                Product shown = *product;
                shown.stock = stock->number;
                shown.version = stock->version;
                onReply(json(storage::writeSent(shown)));
            } else {
                onReply(notFound());
            }
        }
    );
}

CatalogueCache::OnFound replyingWith(Gatherers& gatherers, Answerer::OnReply onReply)
{
    return [&gatherers, onReply = std::move(onReply)](CatalogueCache::Found found) mutable {
        withStock(std::move(found), gatherers, std::move(onReply));
    };
}

} // namespace

void product(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    CallReader read(call);
    const auto id = read.pathId<ProductId>(0);
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    gatherers.catalogue.byId(id, replyingWith(gatherers, std::move(onReply)));
}

void productByBarcode(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    const CallReader read(call);
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    gatherers.catalogue.byBarcode(read.pathText(0), replyingWith(gatherers, std::move(onReply)));
}

void productByCode(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    const CallReader read(call);
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    gatherers.catalogue.byCode(read.pathText(0), replyingWith(gatherers, std::move(onReply)));
}

} // namespace jangbu::app

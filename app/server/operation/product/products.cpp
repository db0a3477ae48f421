#include "app/server/call/entity_tag.h"
#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/product/cursor.h"
#include "app/server/operation/sides.h"
#include "core/limit/limits.h"
#include "storage/wire/api/product_choices.h"
#include "storage/wire/api/session_fields.h"

#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;

namespace {

constexpr std::size_t pageUsual = 50;

/// The first of the choices when the query does not name one.
template <class Choices>
auto chosen(CallReader& read, std::string_view name, const Choices& choices)
{
    const auto usual = choices.front().value;
    const std::string* const text = read.text(name);
    if (text == nullptr) {
        return usual;
    }
    const auto named = storage::choiceNamed(choices, *text);
    if (!named) {
        read.fail(name);
    }
    return named.value_or(usual);
}

ProductQuery queryOf(CallReader& read)
{
    ProductQuery query;
    if (const std::string* const category = read.text("category")) {
        query.category = *category;
    }
    if (const std::string* const text = read.text("text")) {
        query.text = *text;
    }
    query.stock = chosen(read, "stock", storage::stockChoices);
    query.active = chosen(read, "active", storage::activeChoices);
    return query;
}

} // namespace

Reply productPage(const Call& call, Questions& questions)
{
    CallReader read(call);
    ProductQuery query = queryOf(read);
    query.order = chosen(read, "order", storage::orderChoices);
    query.isDescending = read.flag("descending");
    query.limit = read.pageLimit(pageUsual);
    const std::string* const after = read.text("after");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (after != nullptr) {
        query.after = openedCursor(questions.vault, query.order, *after);
        if (!query.after) {
            return problemReply(400, problem::cursorInvalid, "after");
        }
    }
    auto page = questions.catalogue.productPage(query);
    if (!page) {
        return replyOf(page.error());
    }
    storage::SentProductPage sent{std::move(page->products), std::nullopt};
    if (page->next) {
        sent.next = sealedCursor(questions.vault, query.order, *page->next);
    }
    return json(storage::writeSent(sent));
}

Reply productCount(const Call& call, Questions& questions)
{
    CallReader read(call);
    const ProductQuery query = queryOf(read);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto count = questions.catalogue.productCount(query);
    return count ? json(storage::writeSent(storage::SentCount{*count})) : replyOf(count.error());
}

Reply catalogue(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    const auto sent = questions.wholeCatalogue.now();
    if (!sent) {
        return replyOf(sent.error());
    }
    Reply reply;
    reply.etag = (*sent)->tag;
    // Megabytes: not even copied for a caller that has them.
    const bool isKnown = isNamedBy(reply.etag, call.request.ifNoneMatch);
    reply.status = isKnown ? 304 : 200;
    reply.body = isKnown ? std::string{} : (*sent)->body;
    return reply;
}

Reply productByName(const Call& call, Questions& questions)
{
    CallReader read(call);
    const std::string* const name = read.text("name");
    const std::string* const unit = read.text("unit");
    if (name == nullptr || unit == nullptr) {
        read.fail(name == nullptr ? "name" : "unit");
    }
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.catalogue.productByName(*name, *unit));
}

Reply categories(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    return replyOfMany("categories", questions.catalogue.categories());
}

Reply stockMoves(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<ProductId>(0);
    const std::int64_t before = read.number("before", 0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("moves", questions.catalogue.stockMoves(id, before, limit));
}

Reply priceHistory(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<ProductId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("prices", questions.catalogue.priceHistory(id));
}

Reply salesOfProduct(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<ProductId>(0);
    const Instant from = read.instant("from");
    const Instant to = read.instant("to");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("hours", questions.catalogue.salesOf(id, from, to));
}

} // namespace jangbu::app

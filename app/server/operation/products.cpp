#include "app/server/operation/body.h"
#include "app/server/operation/cursor.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "core/limit/limits.h"
#include "storage/wire/api/session_fields.h"

#include <array>
#include <utility>

namespace jangbu::app {

namespace problem = storage::problem;

namespace {

constexpr std::size_t pageUsual = 50;

template <class Value>
struct Choice
{
    std::string_view name;
    Value value;
};

constexpr auto stockFilters = std::to_array<Choice<StockFilter>>({
    {"any", StockFilter::Any},
    {"in_stock", StockFilter::InStock},
    {"low", StockFilter::Low},
    {"sold_out", StockFilter::SoldOut},
});

constexpr auto activeFilters = std::to_array<Choice<ActiveFilter>>({
    {"active", ActiveFilter::Active},
    {"inactive", ActiveFilter::Inactive},
    {"any", ActiveFilter::Any},
});

constexpr auto orders = std::to_array<Choice<ProductOrder>>({
    {"name", ProductOrder::Name},
    {"price", ProductOrder::Price},
    {"stock", ProductOrder::Stock},
});

/// The first of the choices when the query does not name one.
template <class Choices>
auto chosen(CallReader& read, std::string_view name, const Choices& choices)
{
    const std::string* const text = read.text(name);
    if (text == nullptr) {
        return choices.front().value;
    }
    for (const auto& choice : choices) {
        if (choice.name == *text) {
            return choice.value;
        }
    }
    read.fail(name);
    return choices.front().value;
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
    query.stock = chosen(read, "stock", stockFilters);
    query.active = chosen(read, "active", activeFilters);
    return query;
}

} // namespace

Reply productPage(const Call& call, Questions& questions)
{
    CallReader read(call);
    ProductQuery query = queryOf(read);
    query.order = chosen(read, "order", orders);
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
    return replyOfMany("products", questions.catalogue.allActive());
}

Reply product(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<ProductId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.catalogue.product(id));
}

Reply productByBarcode(const Call& call, Questions& questions)
{
    const CallReader read(call);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.catalogue.productByBarcode(read.pathText(0)));
}

Reply productByCode(const Call& call, Questions& questions)
{
    const CallReader read(call);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.catalogue.productByCode(read.pathText(0)));
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

#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "core/limit/limits.h"

#include <algorithm>

namespace jangbu::app {

namespace {

constexpr std::size_t pageUsual = 20;

} // namespace

bool isOwnOrder(const Caller& caller, const CommandBody& body)
{
    const auto* const order = std::get_if<PlaceOrder>(&body);
    if (caller.kind != CallerKind::Customer || order == nullptr) {
        return order != nullptr;
    }
    const bool isAtThePriceThereIs = std::ranges::none_of(order->lines, [](const auto& line) {
        return line.overridePrice.has_value();
    });
    return order->customer == caller.customer && isAtThePriceThereIs;
}

bool isOwnClaim(const Caller& caller, const CommandBody& body)
{
    const auto* const claim = std::get_if<ClaimCoupon>(&body);
    return claim != nullptr
           && (caller.kind != CallerKind::Customer || claim->customer == caller.customer);
}

Reply order(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<OrderId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    const auto found = questions.sales.order(id);
    const bool isHidden = found && *found && call.caller.kind == CallerKind::Customer
                          && (*found)->customer != call.caller.customer;
    return isHidden ? notFound() : replyOfOne(found);
}

Reply orderByReceipt(const Call& call, Questions& questions)
{
    const CallReader read(call);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.sales.orderByReceiptNo(read.pathText(0)));
}

Reply ordersOfTerminal(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<TerminalId>(0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("orders", questions.sales.lastOrders(id, limit));
}

Reply productSales(const Call& call, Questions& questions)
{
    CallReader read(call);
    const Instant from = read.instant("from");
    const Instant to = read.instant("to");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("products", questions.sales.productSales(from, to));
}

Reply salesByHour(const Call& call, Questions& questions)
{
    CallReader read(call);
    const Instant from = read.instant("from");
    const Instant to = read.instant("to");
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("hours", questions.sales.salesByHour(from, to));
}

} // namespace jangbu::app

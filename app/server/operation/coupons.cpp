#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/order_rows.h"

#include <utility>

namespace jangbu::app {

using storage::Transaction;

namespace {

constexpr std::size_t pageUsual = 20;

} // namespace

Reply couponsOfCustomer(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (isHidden(call.caller, id)) {
        return notFound();
    }
    auto coupons = questions.coupons.couponsOf(id);
    if (!coupons) {
        return replyOf(coupons.error());
    }
    std::vector<storage::SentCoupon> sent;
    for (HeldCoupon& held : *coupons) {
        std::string standing{standingName(standingAt(held.coupon, call.at))};
        sent.push_back({std::move(held), std::move(standing)});
    }
    return json(storage::writeSentList("coupons", sent));
}

Reply ordersOfCustomer(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CustomerId>(0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    if (isHidden(call.caller, id)) {
        return notFound();
    }
    return replyOfMany("orders", questions.readers.read([&](Transaction& transaction) {
        return storage::loadOrdersOf(transaction, id, limit);
    }));
}

Reply campaigns(const Call& call, Questions& questions)
{
    if (auto malformed = replyToMalformed(CallReader(call))) {
        return *std::move(malformed);
    }
    return replyOfMany("campaigns", questions.readers.read([](Transaction& transaction) {
        return storage::loadCampaigns(transaction);
    }));
}

Reply campaignFigures(const Call& call, Questions& questions)
{
    CallReader read(call);
    std::optional<Instant> openAt;
    if (read.text("open_at") != nullptr) {
        openAt = read.instant("open_at");
    }
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("campaigns", questions.coupons.campaigns(openAt));
}

Reply figuresOfCampaign(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CampaignId>(0);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfOne(questions.coupons.campaign(id));
}

Reply claimsOfCampaign(const Call& call, Questions& questions)
{
    CallReader read(call);
    const auto id = read.pathId<CampaignId>(0);
    const std::int64_t before = read.number("before", 0);
    const std::size_t limit = read.pageLimit(pageUsual);
    if (auto malformed = replyToMalformed(read)) {
        return *std::move(malformed);
    }
    return replyOfMany("claims", questions.coupons.claims(id, before, limit));
}

} // namespace jangbu::app

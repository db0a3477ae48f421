#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "core/result/must.h"
#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/order_rows.h"

#include <utility>

namespace jangbu::app {

using storage::Transaction;

namespace {

constexpr std::size_t pageUsual = 20;

std::string_view nameOf(CouponStanding standing)
{
    switch (standing) {
    case CouponStanding::Usable:
        return "usable";
    case CouponStanding::Used:
        return "used";
    case CouponStanding::Expired:
        return "expired";
    case CouponStanding::Revoked:
        return "revoked";
    }
    MUST(false);
}

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
    auto coupons = questions.readers.read([id](Transaction& transaction) {
        return storage::loadCouponsOf(transaction, id);
    });
    if (!coupons) {
        return replyOf(coupons.error());
    }
    std::vector<storage::SentCoupon> sent;
    for (Coupon& coupon : *coupons) {
        std::string standing{nameOf(standingAt(coupon, call.at))};
        sent.push_back({std::move(coupon), std::move(standing)});
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

} // namespace jangbu::app

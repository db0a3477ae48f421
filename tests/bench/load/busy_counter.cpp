#include "tests/bench/load/busy_counter.h"

#include "tests/bench/load/request.h"

#include <utility>

namespace jangbu::load {

namespace {

constexpr unsigned statusDone = 200;
constexpr Money opening{100'000};
constexpr Money put{10'000};
constexpr Money taken{-5'000}; // less than is put in as often
constexpr Money topUp{1'000};

std::optional<CouponKey> couponFrom(const ClaimCoupon& claim, const Answered& answer)
{
    if (answer.status != statusDone) {
        return std::nullopt;
    }
    return CouponKey{claim.campaign, claim.customer, numberAt(answer.body, "/facts/nth")};
}

} // namespace

BusyCounter::BusyCounter(BenchOrders& orders, const Post& post)
    : m_orders(orders), m_random(post.seed), m_campaign(post.campaign), m_hasDrawer(post.hasDrawer)
{}

Deed BusyCounter::next()
{
    if (m_hasDrawer && (!m_isShiftOpen || m_random.oneIn(2))) {
        return workAtDrawer();
    }
    const std::int64_t dice = m_random.between(1, 100);
    if (dice <= 40) {
        return sell();
    }
    if (dice <= 65) {
        return claimOrRedeem();
    }
    return dice <= 85 ? giveBack() : topUpOrReverse();
}

Deed BusyCounter::close()
{
    return {Operation::Closing, CloseShift{opening}}; // whatever is there: over or short
}

Deed BusyCounter::workAtDrawer()
{
    if (!m_isShiftOpen) {
        return {Operation::Opening, OpenShift{opening}};
    }
    if (m_random.oneIn(4)) {
        return close();
    }
    const bool putsIn = m_random.oneIn(2);
    return {Operation::Cash, MoveCash{putsIn ? put : taken, "change"}};
}

Deed BusyCounter::sell()
{
    return {Operation::Order, m_orders.next()};
}

Deed BusyCounter::claimOrRedeem()
{
    if (!m_coupon) {
        return {Operation::Claim, ClaimCoupon{m_campaign, m_orders.anyCustomer()}};
    }
    PlaceOrder order = m_orders.next();
    order.customer = m_coupon->customer;
    order.coupon = m_coupon;
    return {Operation::Order, std::move(order)};
}

Deed BusyCounter::giveBack()
{
    if (!m_paid) {
        return sell();
    }
    RefundOrder refund{m_paid->id, m_paid->order.customer, {}, m_paid->order.coupon, "as bought"};
    const std::size_t lines = m_random.oneIn(2) ? m_paid->order.lines.size() : 1;
    for (std::size_t place = 0; place < lines; ++place) {
        const OrderedLine& line = m_paid->order.lines[place];
        refund.lines.push_back(
            {static_cast<std::int64_t>(place), line.product, line.quantity, false}
        );
    }
    return {Operation::Refund, std::move(refund)};
}

Deed BusyCounter::topUpOrReverse() const
{
    if (m_topUp) {
        return {Operation::Reversal, ReverseTopUp{*m_topUp, walkInCustomer, "slip"}};
    }
    return {Operation::TopUp, TopUp{walkInCustomer, topUp, Tender::Cash, {}}};
}

void BusyCounter::learn(const Deed& deed, const Uuid& id, const Answered& answer)
{
    const bool isDone = answer.status == statusDone;
    if (const auto* const order = std::get_if<PlaceOrder>(&deed.body)) {
        m_paid = isDone ? std::optional{Paid{OrderId{id}, *order}} : std::nullopt;
        m_coupon = order->coupon ? std::nullopt : m_coupon;
    } else if (const auto* const claim = std::get_if<ClaimCoupon>(&deed.body)) {
        m_coupon = couponFrom(*claim, answer);
    } else if (std::holds_alternative<RefundOrder>(deed.body)) {
        m_paid.reset();
    } else if (std::holds_alternative<TopUp>(deed.body)) {
        m_topUp = isDone ? std::optional{CommandId{id}} : std::nullopt;
    } else if (std::holds_alternative<ReverseTopUp>(deed.body)) {
        m_topUp.reset();
    } else if (deed.operation == Operation::Opening || deed.operation == Operation::Closing) {
        m_isShiftOpen = isDone && deed.operation == Operation::Opening;
    }
}

} // namespace jangbu::load

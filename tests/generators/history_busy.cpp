#include "core/coupon/coupon.h"
#include "tests/generators/history_maker.h"

#include <algorithm>

namespace jangbu::generators {

namespace {

constexpr int tries = 12; // to find what fits, before something else is done instead

} // namespace

Command HistoryMaker::inventBusy()
{
    m_now.us += m_random.between(1, 240) * usPerSecond;
    Command command;
    command.id = CommandId{newId()};
    command.actor.staff = whoeverMay();
    command.actor.terminal = m_random.pick(m_cast.terminals);
    command.occurredAt = m_now;
    command.body = inventBusyBody(command.actor.terminal);
    return command;
}

CommandBody HistoryMaker::inventBusyBody(TerminalId terminal)
{
    const std::int64_t dice = m_random.between(1, 100);
    if (dice <= 14) {
        return topUp();
    }
    if (dice <= 30) {
        return claimCoupon();
    }
    if (dice <= 56) {
        return sellOrTopUp();
    }
    if (dice <= 72) {
        return refundOrSell();
    }
    if (dice <= 78) {
        return reverseOrTopUp();
    }
    if (dice <= 92) {
        return runShift(terminal);
    }
    if (dice <= 95) {
        return revokeOrClaim();
    }
    return dice <= 98 ? CommandBody{newCampaign()} : CommandBody{inventStock()};
}

/// The administrator while there is one; else the shop's own program.
StaffId HistoryMaker::whoeverMay() const
{
    const Staff* const admin = m_set.staff.find(m_cast.admin);
    const bool may = admin != nullptr && admin->isActive && admin->role == Role::Admin;
    return may ? m_cast.admin : StaffId{};
}

CustomerId HistoryMaker::buyer()
{
    for (int count = 0; count < tries; ++count) {
        const CustomerId picked = m_coupons.empty() || m_random.oneIn(2)
                                      ? m_random.pick(m_cast.customers)
                                      : m_random.pick(m_coupons).customer;
        const Wallet* const wallet = m_set.wallets.find(picked);
        if (wallet != nullptr && !wallet->isBlocked) {
            return picked;
        }
    }
    return walkInCustomer;
}

std::vector<OrderedLine> HistoryMaker::affordableLines(Money balance)
{
    std::vector<OrderedLine> lines;
    std::int64_t left = balance.minor;
    const std::int64_t wanted = m_random.between(1, 4);
    for (std::int64_t count = 0; count < wanted; ++count) {
        const Product* const product = m_set.products.find(m_random.pick(m_cast.products));
        const std::int64_t quantity = m_random.between(1, 3);
        const std::int64_t price = product->details.price.minor * quantity;
        if (product->details.isActive && product->stock >= 10 && price <= left) {
            lines.push_back({product->id, quantity, product->details.price, std::nullopt});
            left -= price;
        }
    }
    return lines;
}

std::optional<CouponKey> HistoryMaker::usableCouponOf(CustomerId customer, Money gross)
{
    std::vector<CouponKey> usable;
    for (const CouponKey& key : m_coupons) {
        const bool isUsable =
            key.customer == customer
            && standingAt(*m_set.coupons.find(key), m_now) == CouponStanding::Usable
            && m_set.campaigns.find(key.campaign)->details.terms.minimumSpend <= gross;
        if (isUsable) {
            usable.push_back(key);
        }
    }
    return usable.empty() ? std::nullopt : std::optional{m_random.pick(usable)};
}

CommandBody HistoryMaker::sellOrTopUp()
{
    PlaceOrder order;
    order.customer = buyer();
    order.lines = affordableLines(m_set.wallets.find(order.customer)->balance);
    if (order.lines.empty()) {
        return TopUp{order.customer, Money{m_random.between(10, 60) * 1'000}, Tender::Cash, ""};
    }
    Money gross;
    for (const OrderedLine& line : order.lines) {
        gross.minor += line.shownPrice.minor * line.quantity;
    }
    order.coupon = usableCouponOf(order.customer, gross);
    return order;
}

CommandBody HistoryMaker::refundOrSell()
{
    const bool wantsCoupon = m_random.oneIn(2);
    for (int count = 0; count < tries && !m_orders.empty(); ++count) {
        const Order& order = *m_set.orders.find(m_random.pick(m_orders));
        if (order.state == OrderState::Refunded || (wantsCoupon && !order.coupon)) {
            continue;
        }
        // Half of the orders whole, so that their coupons come back.
        return RefundOrder{
            order.id,
            order.customer,
            linesBack(order, m_random.oneIn(2)),
            order.coupon,
            "단순 변심"
        };
    }
    return sellOrTopUp();
}

CommandBody HistoryMaker::reverseOrTopUp()
{
    for (int count = 0; count < tries && !m_topUps.empty(); ++count) {
        const TopUpRecord& topUp = *m_set.topUps.find(m_random.pick(m_topUps).id);
        if (!topUp.isReversed && topUp.amount <= m_set.wallets.find(topUp.customer)->balance) {
            return ReverseTopUp{topUp.id, topUp.customer, "금액 착오"};
        }
    }
    return topUp();
}

ClaimCoupon HistoryMaker::claimCoupon()
{
    return {m_random.pick(m_campaigns), buyer()};
}

CommandBody HistoryMaker::revokeOrClaim()
{
    for (int count = 0; count < tries && !m_coupons.empty(); ++count) {
        const CouponKey& key = m_random.pick(m_coupons);
        if (m_set.coupons.find(key)->state == CouponState::Issued) {
            return RevokeCoupon{key, "오발급"};
        }
    }
    return claimCoupon();
}

CommandBody HistoryMaker::runShift(TerminalId terminal)
{
    const auto open = m_set.openShifts.find(terminal);
    if (open == m_set.openShifts.end()) {
        return OpenShift{Money{m_random.between(0, 20) * 10'000}};
    }
    const std::int64_t expected =
        std::max<std::int64_t>(m_set.shifts.find(open->second)->expected.minor, 0);
    if (m_random.oneIn(4)) {
        const std::int64_t miscounted = m_random.oneIn(2) ? m_random.between(-3, 3) * 1'000 : 0;
        return CloseShift{Money{std::max<std::int64_t>(expected + miscounted, 0)}};
    }
    if (expected > 0 && m_random.oneIn(2)) {
        return MoveCash{Money{-m_random.between(1, expected)}, "은행 입금"};
    }
    return MoveCash{Money{m_random.between(1, 10) * 10'000}, "거스름돈"};
}

SaveCampaign HistoryMaker::newCampaign()
{
    if (m_random.oneIn(3)) {
        return saveCampaign();
    }
    SaveCampaign body;
    body.campaign = CampaignId{newId()};
    body.details.name = "행사 " + std::to_string(m_random.between(1, 99));
    if (m_random.oneIn(2)) {
        body.details.terms.amountOff = Money{m_random.between(1, 30) * 100};
    } else {
        body.details.terms.kind = CampaignKind::PercentOff;
        body.details.terms.percentOff = m_random.between(1, 100);
        body.details.terms.cap = Money{m_random.between(1, 20) * 100};
    }
    body.details.terms.minimumSpend = Money{m_random.between(0, 3) * 1'000};
    body.details.terms.validDays = m_random.between(1, 10);
    body.details.quantity = m_random.between(3, 40);
    body.details.perCustomer = m_random.between(1, 4);
    body.details.opensAt = Instant{m_now.us - usPerDay};
    body.details.closesAt = Instant{m_now.us + m_random.between(1, 20) * usPerDay};
    return body;
}

} // namespace jangbu::generators

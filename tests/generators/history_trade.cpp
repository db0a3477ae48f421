#include "core/coupon/coupon.h"
#include "tests/generators/history_maker.h"

#include <algorithm>

namespace jangbu::generators {

TopUp HistoryMaker::topUp()
{
    TopUp body;
    body.customer = customer();
    body.amount = Money{m_random.between(1, 60) * 1'000};
    if (m_random.oneIn(20)) {
        body.amount = Money{m_random.between(-1'000, 600'000)};
    }
    body.tender = m_random.pick(std::vector{Tender::Cash, Tender::Card, Tender::Transfer});
    if (body.tender != Tender::Cash) {
        body.approvalNo = std::to_string(m_random.between(10'000'000, 99'999'999));
    }
    return body;
}

ReverseTopUp HistoryMaker::reverseTopUp()
{
    if (m_topUps.empty() || m_random.oneIn(10)) {
        return {CommandId{newId()}, customer(), "착오"};
    }
    const TopUpRecord& record = m_random.pick(m_topUps);
    return {record.id, m_random.oneIn(20) ? customer() : record.customer, "금액 착오"};
}

OrderedLine HistoryMaker::orderedLine()
{
    OrderedLine line;
    line.product = product();
    line.quantity = m_random.oneIn(30) ? m_random.between(50, 10'050) : quantity(6);
    const Product* const known = m_set.products.find(line.product);
    line.shownPrice = known == nullptr ? Money{1'000} : known->details.price;
    if (m_random.oneIn(60)) {
        line.shownPrice.minor += 10; // the screen is out of date
    }
    if (m_random.oneIn(15)) {
        line.overridePrice = Money{m_random.between(-1, 3'000)};
    }
    return line;
}

std::optional<CouponKey> HistoryMaker::couponOf(CustomerId customer)
{
    std::vector<CouponKey> own;
    std::ranges::copy_if(m_coupons, std::back_inserter(own), [&](const CouponKey& key) {
        return key.customer == customer;
    });
    if (own.empty() || m_random.oneIn(3)) {
        return std::nullopt;
    }
    return m_random.oneIn(10) ? m_random.pick(m_coupons) : m_random.pick(own);
}

PlaceOrder HistoryMaker::placeOrder()
{
    PlaceOrder body;
    body.customer = customer();
    const std::int64_t lines = m_random.oneIn(50) ? 0 : m_random.between(1, 5);
    for (std::int64_t count = 0; count < lines; ++count) {
        body.lines.push_back(orderedLine());
    }
    body.coupon = couponOf(body.customer);
    return body;
}

RefundOrder HistoryMaker::refundOrder()
{
    RefundOrder body;
    body.reason = "단순 변심";
    if (m_orders.empty()) {
        body.order = OrderId{newId()};
        body.customer = customer();
        return body;
    }
    const Order* const order = m_set.orders.find(m_random.pick(m_orders));
    body.order = order->id;
    body.customer = m_random.oneIn(30) ? customer() : order->customer;
    body.coupon = order->coupon;
    body.lines = linesBack(*order, m_random.oneIn(3));
    return body;
}

std::vector<RefundLine> HistoryMaker::linesBack(const Order& order, bool isWhole)
{
    std::vector<RefundLine> lines;
    for (std::size_t place = 0; place < order.lines.size(); ++place) {
        const OrderLine& line = order.lines[place];
        const std::int64_t left = line.quantity - line.refunded;
        if (left == 0 || (!isWhole && m_random.oneIn(2))) {
            continue;
        }
        RefundLine& back = lines.emplace_back();
        back.lineNo = static_cast<std::int64_t>(place);
        back.product = line.product;
        back.quantity = isWhole ? left : m_random.between(1, left + (m_random.oneIn(10) ? 1 : 0));
        back.isDamaged = m_random.oneIn(5);
    }
    return lines;
}

RevokeCoupon HistoryMaker::revokeCoupon()
{
    if (m_coupons.empty()) {
        return {{m_random.pick(m_cast.campaigns), customer(), 1}, "오발급"};
    }
    return {m_random.pick(m_coupons), "오발급"};
}

} // namespace jangbu::generators

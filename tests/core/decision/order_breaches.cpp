#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <limits>

namespace jangbu::tests {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

void addCartBreaches(BreachTable& table)
{
    using Reason = OrderRefusal;
    table.add<PlaceOrder>(Reason::EmptyCart, "no line", [](World&, PlaceOrder& body) {
        body.lines.clear();
    });
    table.add<PlaceOrder>(Reason::TooManyLines, "2,001 lines", [](World&, PlaceOrder& body) {
        body.lines.resize(limit::linesPerOrder + 1, lineOf(ramyun, 1));
    });
    table.add<PlaceOrder>(Reason::QuantityOutOfRange, "none", [](World&, PlaceOrder& body) {
        body.lines.push_back(lineOf(ramyun, 0));
    });
    table.add<PlaceOrder>(Reason::QuantityOutOfRange, "10,000", [](World&, PlaceOrder& body) {
        body.lines.push_back(lineOf(ramyun, limit::quantityPerLine + 1));
    });
    table.add<PlaceOrder>(Reason::QuantityOutOfRange, "merged", [](World&, PlaceOrder& body) {
        body.lines.push_back(lineOf(ramyun, 5'000));
        body.lines.push_back(lineOf(ramyun, 5'000));
    });
    table.add<PlaceOrder>(Reason::UnknownCustomer, "nobody", [](World&, PlaceOrder& body) {
        body.customer = CustomerId{unknownId};
    });
    table.add<PlaceOrder>(Reason::CustomerBlocked, "blocked", [](World& world, PlaceOrder& body) {
        world.set.wallets.change(body.customer).isBlocked = true;
    });
}

void addProductBreaches(BreachTable& table)
{
    using Reason = OrderRefusal;
    table.add<PlaceOrder>(Reason::UnknownProduct, "no product", [](World&, PlaceOrder& body) {
        body.lines.push_back(lineOf(ProductId{unknownId}, 1));
    });
    table.add<PlaceOrder>(Reason::ProductInactive, "inactive", [](World&, PlaceOrder& body) {
        body.lines.push_back(lineOf(discontinued, 1));
    });
    table.add<PlaceOrder>(Reason::PriceChanged, "old price", [](World& world, PlaceOrder&) {
        world.set.products.change(tofu).details.price = Money{2'340};
    });
    table.add<PlaceOrder>(Reason::PriceNegative, "-1", [](World&, PlaceOrder& body) {
        body.lines[0].overridePrice = Money{-1};
    });
    table.add<PlaceOrder>(Reason::InsufficientStock, "one too many", [](World& world, PlaceOrder&) {
        world.set.products.change(ramyun).stock = 5;
    });
    table.add<PlaceOrder>(
        Reason::InsufficientStock,
        "two prices",
        [](World& world, PlaceOrder& body) {
            world.set.products.change(ramyun).stock = 6;
            OrderedLine cheaper = lineOf(ramyun, 1);
            cheaper.overridePrice = Money{900};
            body.lines.push_back(cheaper);
        }
    );
}

void addCouponBreaches(BreachTable& table)
{
    using Reason = OrderRefusal;
    table.add<PlaceOrder>(Reason::CouponUnknown, "no coupon", [](World&, PlaceOrder& body) {
        body.coupon->nth = 9;
    });
    table.add<PlaceOrder>(Reason::CouponUnknown, "revoked", [](World& world, PlaceOrder&) {
        world.set.coupons.change(hongsCoupon).state = CouponState::Revoked;
    });
    table.add<PlaceOrder>(Reason::CouponNotYours, "another's", [](World& world, PlaceOrder& body) {
        world.set.wallets.change(kim).balance = Money{50'000};
        body.customer = kim;
    });
    table.add<PlaceOrder>(Reason::CouponUsed, "used", [](World& world, PlaceOrder&) {
        Coupon& coupon = world.set.coupons.change(hongsCoupon);
        coupon.state = CouponState::Used;
        coupon.order = OrderId{unknownId};
    });
    table.add<PlaceOrder>(Reason::CouponExpired, "at its end", [](World& world, PlaceOrder&) {
        world.set.coupons.change(hongsCoupon).expiresAt = world.at;
    });
    table.add<PlaceOrder>(
        Reason::CouponMinimumNotMet,
        "1원 short",
        [](World& world, PlaceOrder& body) {
            world.set.campaigns.change(thousandOff).details.terms.minimumSpend = Money{10'661};
            for (OrderedLine& line : body.lines) {
                line.overridePrice.reset(); // a sum that does not fit is above any minimum
            }
        }
    );
}

void addAmountBreaches(BreachTable& table)
{
    using Reason = OrderRefusal;
    table.add<PlaceOrder>(Reason::AmountOverflow, "one line", [](World&, PlaceOrder& body) {
        body.lines[0].overridePrice = Money{most / 6 + 1};
    });
    table.add<PlaceOrder>(Reason::AmountOverflow, "the sum", [](World&, PlaceOrder& body) {
        body.lines[0].overridePrice = Money{most / 6};
        body.lines[1].overridePrice = Money{most / 2};
    });
    table.add<PlaceOrder>(Reason::AmountOverflow, "the hour", [](World& world, PlaceOrder&) {
        world.set.effects.sales[{hourOf(world.at), ramyun}].revenue = Money{most};
    });
    table.add<PlaceOrder>(
        Reason::InsufficientBalance,
        "1원 short",
        [](World& world, PlaceOrder& body) {
            world.set.wallets.change(body.customer).balance = Money{9'659};
        }
    );
}

BreachTable placeOrder()
{
    // 6 × 1,000 + 2 × 2,330 − 1,000 = 9,660
    BreachTable table{
        "place order",
        PlaceOrder{hong, {lineOf(ramyun, 6), lineOf(tofu, 2)}, hongsCoupon}
    };
    addCartBreaches(table);
    addProductBreaches(table);
    addCouponBreaches(table);
    addAmountBreaches(table);
    return table;
}

/// What the table of refunds refunds: 3 ramyun and 2 tofu of hong, without a coupon.
const CommandId earlierOrder{generators::numberedId(60)};

void sellEarlier(World& world)
{
    Order order;
    order.id = OrderId{earlierOrder.uuid};
    order.customer = hong;
    order.occurredAt = Instant{now.us - 2 * usPerHour};
    order.lines.resize(2);
    order.lines[0] = {ramyun, "신라면", 3, Money{1'000}, Money{}, Money{3'000}, Money{273}, 0};
    order.lines[1] = {tofu, "두부", 2, Money{2'330}, Money{}, Money{4'660}, Money{0}, 0};
    order.gross = Money{7'660};
    order.paid = Money{7'660};
    order.vat = Money{273};
    world.set.orders.load(order.id, order);
}

void addRefundedLineBreaches(BreachTable& table)
{
    using Reason = RefundRefusal;
    table.add<RefundOrder>(Reason::UnknownOrder, "none", [](World&, RefundOrder& body) {
        body.order = OrderId{unknownId};
    });
    table.add<RefundOrder>(Reason::UnknownOrder, "another's", [](World&, RefundOrder& body) {
        body.customer = kim;
    });
    table.add<RefundOrder>(Reason::UnknownOrder, "other coupon", [](World&, RefundOrder& body) {
        body.coupon = hongsCoupon;
    });
    table.add<RefundOrder>(Reason::EmptyRefund, "nothing", [](World&, RefundOrder& body) {
        body.lines.clear();
    });
    table.add<RefundOrder>(Reason::UnknownLine, "beyond", [](World&, RefundOrder& body) {
        body.lines.push_back({2, tofu, 1, false});
    });
    table.add<RefundOrder>(Reason::UnknownLine, "before", [](World&, RefundOrder& body) {
        body.lines.push_back({-1, ramyun, 1, false});
    });
    table.add<RefundOrder>(Reason::UnknownLine, "other product", [](World&, RefundOrder& body) {
        body.lines.push_back({1, ramyun, 1, false});
    });
    table.add<RefundOrder>(Reason::QuantityOutOfRange, "none", [](World&, RefundOrder& body) {
        body.lines.push_back({1, tofu, 0, false});
    });
    table.add<RefundOrder>(Reason::QuantityOutOfRange, "3 of 2", [](World&, RefundOrder& body) {
        body.lines.push_back({1, tofu, 3, false});
    });
}

BreachTable refundOrder()
{
    BreachTable table{
        "refund order",
        RefundOrder{
            OrderId{earlierOrder.uuid},
            hong,
            {{0, ramyun, 2, false}},
            std::nullopt,
            "변심"
        },
        {},
        sellEarlier
    };
    using Reason = RefundRefusal;
    addRefundedLineBreaches(table);
    table.add<RefundOrder>(Reason::AlreadyRefunded, "before", [](World& world, RefundOrder& body) {
        world.set.orders.change(OrderId{earlierOrder.uuid}).lines[0].refunded = 2;
        body.lines.push_back({0, ramyun, 2, false});
    });
    table.add<RefundOrder>(Reason::AlreadyRefunded, "twice in one", [](World&, RefundOrder& body) {
        body.lines.push_back({0, ramyun, 2, true});
        body.lines.push_back({0, ramyun, 2, true});
    });
    table.add<RefundOrder>(Reason::StockOverflow, "full shelf", [](World& world, RefundOrder&) {
        world.set.products.change(ramyun).stock = limit::stockPerProduct - 1;
    });
    table.add<RefundOrder>(Reason::AmountOverflow, "full wallet", [](World& world, RefundOrder&) {
        world.set.wallets.change(hong).balance = Money{most - 1'999};
    });
    table.add<RefundOrder>(Reason::AmountOverflow, "the hour", [](World& world, RefundOrder&) {
        const Instant soldAt{now.us - 2 * usPerHour};
        world.set.effects.sales[{hourOf(soldAt), ramyun}].revenue = Money{-most};
    });
    table.add<RefundOrder>(Reason::CardNumberGiven, "card number", [](World&, RefundOrder& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    table.add<RefundOrder>(Reason::TextTooLong, "1,001", [](World&, RefundOrder& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    return table;
}

void sellEarlierToTheWalkIn(World& world)
{
    sellEarlier(world);
    world.set.orders.change(OrderId{earlierOrder.uuid}).customer = walkInCustomer;
}

/// 2,000 that are handed out.
BreachTable refundInCash()
{
    BreachTable table{
        "refund in cash",
        RefundOrder{
            OrderId{earlierOrder.uuid},
            walkInCustomer,
            {{0, ramyun, 2, false}},
            std::nullopt,
            "변심"
        },
        {},
        sellEarlierToTheWalkIn
    };
    table.add<RefundOrder>(RefundRefusal::EmptyRefund, "nothing", [](World&, RefundOrder& body) {
        body.lines.clear();
    });
    table.add<RefundOrder>(RefundRefusal::TextTooLong, "1,001", [](World&, RefundOrder& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    table.add<RefundOrder>(ShiftRefusal::MoreThanDrawer, "1,999", [](World& world, RefundOrder&) {
        world.set.shifts.change(morning).expected = Money{1'999};
    });
    table.add<RefundOrder>(
        ShiftRefusal::MoreThanDrawer,
        "below any drawer",
        [](World& world, RefundOrder&) { world.set.shifts.change(morning).expected = Money{-most}; }
    );
    return table;
}

} // namespace

std::vector<BreachTable> orderBreaches()
{
    return {placeOrder(), refundOrder(), refundInCash()};
}

} // namespace jangbu::tests

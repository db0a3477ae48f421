#include "core/limit/limits.h"
#include "tests/core/decision/world.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

const Order& onlyOrder(const World& world)
{
    const Order* const order =
        world.set.orders.find(OrderId{generators::numberedId(world.lastNumber)});
    MUST(order != nullptr);
    return *order;
}

OrderedLine overridden(ProductId product, std::int64_t quantity, Money price)
{
    OrderedLine line = lineOf(product, quantity);
    line.overridePrice = price;
    return line;
}

} // namespace

class PlaceOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysWithBalanceStockAndCoupon();
    void bookedTogether();
    void mergesEqualLines();
    void keepsPricesOfOneProductApart();
    void anOverrideIsJournalled();
    void anOverriddenLineKeepsTheListPrice();
    void anOverrideNeedsAManager();
    void namesEveryShortProduct();
    void namesTheProductOfAChangedPrice();
    void saysWhatIsMissing();
    void maySpendTheLastWon();
    void costsNothing();
    void takesPercentages();
    void couponIsGoodUntilItsEnd();
    void numbersReceiptsWithoutAHole();
    void sellsWithoutACounter();
    void countsSalesByTheHour();
    void holdsAsManyLinesAsTheLimit();
    void holdsAsManyUnitsAsTheLimit();
};

void PlaceOrderTest::paysWithBalanceStockAndCoupon()
{
    World world = makeWorld();
    world.actor.staff = cashier;
    const Outcome outcome =
        world.run(PlaceOrder{hong, {lineOf(ramyun, 6), lineOf(tofu, 2)}, hongsCoupon});

    const auto& paid = factsOf<OrderPaid>(outcome);
    QCOMPARE(paid.gross.minor, 10'660);
    QCOMPARE(paid.discount.minor, 1'000);
    QCOMPARE(paid.paid.minor, 9'660);
    QCOMPARE(paid.balanceBefore.minor, 50'000);
    QCOMPARE(paid.balanceAfter.minor, 40'340);
    QCOMPARE(paid.receiptNo, std::string("A-000005"));
    // Shares of the 1,000: 6,000/10,660 → 562.85…, 4,660/10,660 → 437.14…; ramyun has the remainder.
    const Order& order = onlyOrder(world);
    QCOMPARE(order.lines.size(), std::size_t{2});
    QCOMPARE(order.lines[0].name, std::string("신라면"));
    QCOMPARE(order.lines[0].discount.minor, 563);
    QCOMPARE(order.lines[0].paid.minor, 5'437);
    QCOMPARE(order.lines[0].vat.minor, 494); // 5,437 − 4,943 (4,942.7…)
    QCOMPARE(order.lines[1].discount.minor, 437);
    QCOMPARE(order.lines[1].paid.minor, 4'223);
    QCOMPARE(order.lines[1].vat.minor, 0); // exempt
    QCOMPARE(paid.vat.minor, 494);
    QVERIFY(order.staff == cashier);
    QVERIFY(order.terminal == counter);
    QVERIFY(order.state == OrderState::Paid);
    QVERIFY(order.coupon == hongsCoupon);
}

void PlaceOrderTest::bookedTogether()
{
    World world = makeWorld();
    world.run(PlaceOrder{hong, {lineOf(ramyun, 6), lineOf(tofu, 2)}, hongsCoupon});
    const CommandId id{generators::numberedId(world.lastNumber)};
    const Effects& effects = world.set.effects;

    QCOMPARE(world.balanceOf(hong).minor, 40'340);
    const Entry entry{id, walletAccount(hong), house::sales, Money{9'660}, EntryCode::Order};
    QVERIFY(effects.entries == std::vector{entry});
    QCOMPARE(world.stockOf(ramyun), 94);
    QCOMPARE(world.stockOf(tofu), 48);
    const std::vector<StockMove> moves{
        {id, ramyun, -6, MoveReason::Sale},
        {id, tofu, -2, MoveReason::Sale}
    };
    QVERIFY(effects.moves == moves);
    const OutboxEvent event{EventKind::OrderPaid, hong, id};
    QVERIFY(effects.events == std::vector{event});
    const Coupon* const coupon = world.set.coupons.find(hongsCoupon);
    QVERIFY(coupon->state == CouponState::Used);
    QVERIFY(coupon->order == OrderId{id.uuid});
    QVERIFY(effects.audits.empty());
}

void PlaceOrderTest::mergesEqualLines()
{
    World world = makeWorld();
    world.run(PlaceOrder{
        hong,
        {lineOf(ramyun, 1), lineOf(tofu, 1), overridden(ramyun, 2, Money{1'000})},
        std::nullopt
    });
    const Order& order = onlyOrder(world);
    QCOMPARE(order.lines.size(), std::size_t{2});
    QVERIFY(order.lines[0].product == ramyun);
    QCOMPARE(order.lines[0].quantity, 3);
    QVERIFY(world.set.effects.audits.empty()); // the shown price is no override
}

void PlaceOrderTest::keepsPricesOfOneProductApart()
{
    World world = makeWorld();
    world.run(PlaceOrder{hong, {lineOf(ramyun, 1), overridden(ramyun, 2, Money{800})}, {}});
    const Order& order = onlyOrder(world);
    QCOMPARE(order.lines.size(), std::size_t{2});
    QCOMPARE(order.paid.minor, 2'600);
    QCOMPARE(world.set.effects.moves.size(), std::size_t{1}); // one a product
    QCOMPARE(world.set.effects.moves[0].delta, -3);
}

void PlaceOrderTest::anOverrideIsJournalled()
{
    World world = makeWorld();
    world.run(PlaceOrder{hong, {overridden(ramyun, 2, Money{800}), lineOf(tofu, 1)}, {}});
    const AuditLine expected{
        CommandId{generators::numberedId(world.lastNumber)},
        "price_override",
        toText(ramyun),
        "1000",
        "800"
    };
    QVERIFY(world.set.effects.audits == std::vector{expected});
}

void PlaceOrderTest::anOverriddenLineKeepsTheListPrice()
{
    World world = makeWorld();
    const OrderedLine same = overridden(ramyun, 1, Money{1'000});
    world.run(PlaceOrder{hong, {overridden(ramyun, 2, Money{800}), same}, {}});
    const Order* const order =
        world.set.orders.find(OrderId{generators::numberedId(world.lastNumber)});
    QVERIFY(order != nullptr);
    QCOMPARE(order->lines.size(), std::size_t{2});
    QVERIFY(order->lines[0].listPrice == Money{1'000});
    QVERIFY(!order->lines[1].listPrice); // the product's own price is no override
}

void PlaceOrderTest::anOverrideNeedsAManager()
{
    const PlaceOrder order{hong, {overridden(ramyun, 2, Money{800})}, {}};
    World world = makeWorld();
    world.actor = {cashier, counter, {}};
    QVERIFY(std::get<Refused>(world.run(order)).reason == Refusal{AccessRefusal::NotPermitted});
    world.actor = {cashier, counter, manager};
    QVERIFY(isAccepted(world.run(order)));
    world.actor = {manager, counter, {}};
    QVERIFY(isAccepted(world.run(order)));
    world.actor = {}; // the shop's own program
    QVERIFY(isAccepted(world.run(order)));
}

void PlaceOrderTest::namesEveryShortProduct()
{
    World world = makeWorld();
    const Outcome outcome = world.run(PlaceOrder{
        hong,
        {lineOf(ramyun, 60), lineOf(tofu, 51), overridden(ramyun, 41, Money{900})},
        {}
    });
    const auto& refused = std::get<Refused>(outcome);
    const std::vector<ShortLine> expected{{ramyun, 100}, {tofu, 50}};
    QVERIFY(refused.shortLines == expected);
    QVERIFY(refused.product == ramyun);
}

void PlaceOrderTest::namesTheProductOfAChangedPrice()
{
    World world = makeWorld();
    OrderedLine old = lineOf(tofu, 1);
    old.shownPrice = Money{2'300};
    const Outcome outcome = world.run(PlaceOrder{hong, {lineOf(ramyun, 1), old}, {}});
    QVERIFY(std::get<Refused>(outcome).reason == Refusal{OrderRefusal::PriceChanged});
    QVERIFY(std::get<Refused>(outcome).product == tofu);
}

void PlaceOrderTest::saysWhatIsMissing()
{
    World world = makeWorld();
    const Outcome outcome = world.run(PlaceOrder{kim, {lineOf(ramyun, 3)}, {}});
    QVERIFY(std::get<Refused>(outcome).missing == Money{3'000});
}

void PlaceOrderTest::maySpendTheLastWon()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(PlaceOrder{hong, {lineOf(ramyun, 50)}, {}})));
    QCOMPARE(world.balanceOf(hong).minor, 0);
    QVERIFY(!isAccepted(world.run(PlaceOrder{hong, {lineOf(ramyun, 1)}, {}})));
}

void PlaceOrderTest::costsNothing()
{
    World world = makeWorld();
    const Outcome outcome = world.run(PlaceOrder{kim, {overridden(ramyun, 1, Money{0})}, {}});
    QCOMPARE(factsOf<OrderPaid>(outcome).paid.minor, 0);
    QVERIFY(world.set.effects.entries.empty()); // there is no entry over nothing
    QCOMPARE(world.set.effects.events.size(), std::size_t{1});
    QCOMPARE(world.stockOf(ramyun), 99);
}

void PlaceOrderTest::takesPercentages()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(ClaimCoupon{tenPercent, hong})));
    const PlaceOrder order{hong, {lineOf(tofu, 1)}, CouponKey{tenPercent, hong, 1}};
    const Outcome outcome = world.run(order);
    QCOMPARE(factsOf<OrderPaid>(outcome).discount.minor, 233);
    // 1 issued; the cap holds for the next, which is another customer's.
    QVERIFY(isAccepted(world.run(ClaimCoupon{tenPercent, kim})));
    world.set.wallets.change(kim).balance = Money{50'000};
    const Outcome capped =
        world.run(PlaceOrder{kim, {lineOf(ramyun, 20)}, CouponKey{tenPercent, kim, 1}});
    QCOMPARE(factsOf<OrderPaid>(capped).discount.minor, 500);
}

void PlaceOrderTest::couponIsGoodUntilItsEnd()
{
    World world = makeWorld();
    world.at = Instant{world.set.coupons.find(hongsCoupon)->expiresAt.us - 1};
    QVERIFY(isAccepted(world.run(PlaceOrder{hong, {lineOf(ramyun, 5)}, hongsCoupon})));
}

void PlaceOrderTest::numbersReceiptsWithoutAHole()
{
    World world = makeWorld();
    const PlaceOrder order{hong, {lineOf(ramyun, 1)}, {}};
    QCOMPARE(factsOf<OrderPaid>(world.run(order)).receiptNo, std::string("A-000005"));
    QVERIFY(!isAccepted(world.run(PlaceOrder{kim, {lineOf(ramyun, 1)}, {}})));
    QCOMPARE(factsOf<OrderPaid>(world.run(order)).receiptNo, std::string("A-000006"));
    world.actor.terminal = idleCounter;
    QCOMPARE(factsOf<OrderPaid>(world.run(order)).receiptNo, std::string("B-000001"));
}

void PlaceOrderTest::sellsWithoutACounter()
{
    World world = makeWorld();
    world.actor = {};
    const Outcome outcome = world.run(PlaceOrder{hong, {lineOf(ramyun, 1)}, {}});
    QVERIFY(factsOf<OrderPaid>(outcome).receiptNo.empty());
    QVERIFY(onlyOrder(world).terminal.isNil());
}

void PlaceOrderTest::countsSalesByTheHour()
{
    World world = makeWorld();
    world.run(PlaceOrder{hong, {lineOf(ramyun, 2), overridden(ramyun, 1, Money{800})}, {}});
    world.at = Instant{now.us - 1};
    world.run(PlaceOrder{hong, {lineOf(ramyun, 4)}, {}});
    const std::int64_t hour = hourOf(now);
    const std::map<SalesKey, SalesDelta> expected{
        {{hour - 1, ramyun}, {4, Money{4'000}}},
        {{hour, ramyun}, {3, Money{2'800}}}
    };
    QVERIFY(world.set.effects.sales == expected);
}

void PlaceOrderTest::holdsAsManyLinesAsTheLimit()
{
    World world = makeWorld();
    world.set.products.change(ramyun).stock = limit::stockPerProduct;
    PlaceOrder order{hong, {}, {}};
    for (std::size_t count = 0; count < limit::linesPerOrder; ++count) {
        order.lines.push_back(overridden(ramyun, 1, Money{static_cast<std::int64_t>(count) % 7}));
    }
    QVERIFY(isAccepted(world.run(order)));
    QCOMPARE(onlyOrder(world).lines.size(), std::size_t{7});
}

void PlaceOrderTest::holdsAsManyUnitsAsTheLimit()
{
    World world = makeWorld();
    world.set.products.change(ramyun).stock = limit::stockPerProduct;
    world.set.wallets.change(hong).balance = Money{limit::quantityPerLine * 1'000};
    const PlaceOrder order{
        hong,
        {lineOf(ramyun, limit::quantityPerLine - 1), lineOf(ramyun, 1)},
        {}
    };
    QVERIFY(isAccepted(world.run(order)));
    QCOMPARE(world.balanceOf(hong).minor, 0);
}

QTEST_GUILESS_MAIN(PlaceOrderTest)
#include "tst_place_order.moc"

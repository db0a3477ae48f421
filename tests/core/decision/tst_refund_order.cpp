#include "tests/core/decision/world.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

/// 6 ramyun and 2 tofu for 9,660 with hong's coupon: ramyun 5,437, tofu 4,223.
OrderId sell(World& world)
{
    const Outcome outcome =
        world.run(PlaceOrder{hong, {lineOf(ramyun, 6), lineOf(tofu, 2)}, hongsCoupon});
    MUST(isAccepted(outcome));
    return OrderId{generators::numberedId(world.lastNumber)};
}

RefundOrder refundOf(OrderId order, std::vector<RefundLine> lines)
{
    return {order, hong, std::move(lines), hongsCoupon, "변심"};
}

} // namespace

class RefundOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverythingBack();
    void bookedTogether();
    void partsComeBackPartByPart();
    void damagedGoodsStayAway();
    void salesGoDownInTheHourOfTheSale();
    void expiredCouponStaysUsed();
    void couponComesBackWithTheLastPart();
    void mayGoAboveTheMaximumBalance();
    void blockedCustomersGetTheirMoneyBack();
    void walkInsGetCashOutOfTheDrawer();
    void cashThatIsThereIsHandedOut();
    void nothingPaidNothingBack();
    void couponIsUsedAgain();
    void piecesSumToTheWhole();
};

void RefundOrderTest::givesEverythingBack()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    const Outcome outcome =
        world.run(refundOf(order, {{0, ramyun, 6, false}, {1, tofu, 2, false}}));

    const auto& refunded = factsOf<OrderRefunded>(outcome);
    QCOMPARE(refunded.amount.minor, 9'660);
    QCOMPARE(refunded.balanceBefore.minor, 40'340);
    QCOMPARE(refunded.balanceAfter.minor, 50'000);
    QVERIFY(refunded.isCouponReturned);
    QCOMPARE(world.stockOf(ramyun), 100);
    QCOMPARE(world.stockOf(tofu), 50);
    QVERIFY(world.set.orders.find(order)->state == OrderState::Refunded);
    QCOMPARE(world.set.orders.find(order)->refunded.minor, 9'660);
    QVERIFY(world.set.coupons.find(hongsCoupon)->state == CouponState::Issued);
    QVERIFY(!world.set.coupons.find(hongsCoupon)->order);
    for (const auto& [key, sales] : world.set.effects.sales) {
        QVERIFY(sales == SalesDelta{});
    }
}

void RefundOrderTest::bookedTogether()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.set.effects = {};
    world.run(refundOf(order, {{0, ramyun, 1, false}, {0, ramyun, 1, true}}));
    const CommandId id{generators::numberedId(world.lastNumber)};
    const Effects& effects = world.set.effects;

    // 5,437 × 2 / 6 = 1,812.3…
    const Entry entry{id, house::sales, walletAccount(hong), Money{1'812}, EntryCode::Refund};
    QVERIFY(effects.entries == std::vector{entry});
    const StockMove move{id, ramyun, 1, MoveReason::Refund};
    QVERIFY(effects.moves == std::vector{move});
    const OutboxEvent event{EventKind::OrderRefunded, hong, id};
    QVERIFY(effects.events == std::vector{event});
    QCOMPARE(effects.refunds.size(), std::size_t{1});
    QCOMPARE(effects.refunds[0].amount.minor, 1'812);
    QCOMPARE(effects.refunds[0].reason, std::string("변심"));
    QVERIFY(effects.refunds[0].order == order);
    const AuditLine audit{id, "refund", toText(order), "0", "1812 변심"};
    QVERIFY(effects.audits == std::vector{audit});
    QCOMPARE(world.set.orders.find(order)->lines[0].refunded, 2);
    QVERIFY(world.set.orders.find(order)->state == OrderState::PartlyRefunded);
}

void RefundOrderTest::partsComeBackPartByPart()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    std::int64_t sum = 0;
    for (int count = 0; count < 6; ++count) {
        const Outcome outcome = world.run(refundOf(order, {{0, ramyun, 1, false}}));
        sum += factsOf<OrderRefunded>(outcome).amount.minor;
    }
    QCOMPARE(sum, 5'437);
    const Outcome seventh = world.run(refundOf(order, {{0, ramyun, 1, false}}));
    QVERIFY(std::get<Refused>(seventh).reason == Refusal{RefundRefusal::AlreadyRefunded});
}

void RefundOrderTest::damagedGoodsStayAway()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.run(refundOf(order, {{1, tofu, 2, true}}));
    QCOMPARE(world.stockOf(tofu), 48);
    QCOMPARE(world.balanceOf(hong).minor, 44'563);
}

void RefundOrderTest::salesGoDownInTheHourOfTheSale()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.at = Instant{now.us + 5 * usPerHour};
    world.run(refundOf(order, {{1, tofu, 1, false}}));
    const SalesDelta left{1, Money{4'223 - 2'111}};
    const SalesKey key{hourOf(now), tofu};
    QVERIFY(world.set.effects.sales.at(key) == left);
    QCOMPARE(world.set.effects.sales.size(), std::size_t{2});
}

void RefundOrderTest::expiredCouponStaysUsed()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.at = world.set.coupons.find(hongsCoupon)->expiresAt;
    const Outcome outcome =
        world.run(refundOf(order, {{0, ramyun, 6, false}, {1, tofu, 2, false}}));
    QVERIFY(!factsOf<OrderRefunded>(outcome).isCouponReturned);
    QVERIFY(world.set.coupons.find(hongsCoupon)->state == CouponState::Used);
}

void RefundOrderTest::couponComesBackWithTheLastPart()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    const Outcome first = world.run(refundOf(order, {{0, ramyun, 6, false}}));
    QVERIFY(!factsOf<OrderRefunded>(first).isCouponReturned);
    const Outcome second = world.run(refundOf(order, {{1, tofu, 2, true}}));
    QVERIFY(factsOf<OrderRefunded>(second).isCouponReturned);
}

void RefundOrderTest::mayGoAboveTheMaximumBalance()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.set.wallets.change(hong).balance = world.set.settings.balanceMaximum;
    QVERIFY(isAccepted(world.run(refundOf(order, {{1, tofu, 2, false}}))));
    QCOMPARE(world.balanceOf(hong).minor, 2'004'223);
}

void RefundOrderTest::blockedCustomersGetTheirMoneyBack()
{
    World world = makeWorld();
    const OrderId order = sell(world);
    world.set.wallets.change(hong).isBlocked = true;
    QVERIFY(isAccepted(world.run(refundOf(order, {{1, tofu, 2, false}}))));
}

void RefundOrderTest::walkInsGetCashOutOfTheDrawer()
{
    World world = makeWorld();
    const Money cash = world.set.shifts.find(morning)->expected;
    world.run(TopUp{walkInCustomer, Money{10'000}, Tender::Cash, ""});
    MUST(isAccepted(world.run(PlaceOrder{walkInCustomer, {lineOf(ramyun, 2)}, {}})));
    const OrderId order{generators::numberedId(world.lastNumber)};
    const Money before = world.set.wallets.find(walkInCustomer)->balance;
    world.set.effects = {};
    const Outcome outcome =
        world.run(RefundOrder{order, walkInCustomer, {{0, ramyun, 1, false}}, {}, "변심"});
    const CommandId id{generators::numberedId(world.lastNumber)};
    const auto& refunded = factsOf<OrderRefunded>(outcome);
    QVERIFY(refunded.amount.minor > 0);
    QVERIFY(refunded.balanceBefore == before && refunded.balanceAfter == before);
    QVERIFY(world.set.wallets.find(walkInCustomer)->balance == before);
    const AccountId wallet = walletAccount(walkInCustomer);
    const std::vector<Entry> entries{
        {id, house::sales, wallet, refunded.amount, EntryCode::Refund},
        {id, wallet, house::cash, refunded.amount, EntryCode::Refund}
    };
    QVERIFY(world.set.effects.entries == entries);
    QCOMPARE(
        world.set.shifts.find(morning)->expected.minor,
        cash.minor + 10'000 - refunded.amount.minor
    );
}

void RefundOrderTest::cashThatIsThereIsHandedOut()
{
    World world = makeWorld();
    world.run(TopUp{walkInCustomer, Money{10'000}, Tender::Cash, ""});
    MUST(isAccepted(world.run(PlaceOrder{walkInCustomer, {lineOf(ramyun, 3)}, {}})));
    const OrderId order{generators::numberedId(world.lastNumber)};
    const RefundOrder one{order, walkInCustomer, {{0, ramyun, 1, false}}, {}, "변심"};
    world.set.shifts.change(morning).expected = Money{1'000};
    QVERIFY(isAccepted(world.run(one)));
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 0);
    const Outcome second = world.run(one);
    QVERIFY(std::get<Refused>(second).reason == Refusal{ShiftRefusal::MoreThanDrawer});
    // Before a counter is opened nobody knows what is in its drawer.
    world.set.openShifts.clear();
    QVERIFY(isAccepted(world.run(one)));
}

void RefundOrderTest::nothingPaidNothingBack()
{
    World world = makeWorld();
    OrderedLine gift = lineOf(ramyun, 2);
    gift.overridePrice = Money{0};
    QVERIFY(isAccepted(world.run(PlaceOrder{kim, {gift}, {}})));
    const OrderId order{generators::numberedId(world.lastNumber)};
    const Outcome outcome =
        world.run(RefundOrder{order, kim, {{0, ramyun, 2, false}}, std::nullopt, ""});
    QCOMPARE(factsOf<OrderRefunded>(outcome).amount.minor, 0);
    QVERIFY(world.set.effects.entries.empty());
    QVERIFY(world.set.orders.find(order)->state == OrderState::Refunded);
}

void RefundOrderTest::couponIsUsedAgain()
{
    World world = makeWorld();
    const OrderId first = sell(world);
    world.run(refundOf(first, {{0, ramyun, 6, false}, {1, tofu, 2, false}}));
    const OrderId second = sell(world);
    QVERIFY(world.set.coupons.find(hongsCoupon)->order == second);
}

void RefundOrderTest::piecesSumToTheWhole()
{
    QVERIFY(rc::check("a line refunded in pieces gives back what was paid, in any cut", [] {
        World world = makeWorld();
        const auto units = *rc::gen::inRange<std::int64_t>(1, 100);
        OrderedLine line = lineOf(ramyun, units);
        line.overridePrice = Money{*rc::gen::inRange<std::int64_t>(0, 500)};
        const Outcome sold = world.run(PlaceOrder{hong, {line}, {}});
        const OrderId order{generators::numberedId(world.lastNumber)};
        std::int64_t left = units;
        std::int64_t back = 0;
        while (left > 0) {
            const auto part = *rc::gen::inRange<std::int64_t>(1, left + 1);
            const Outcome outcome =
                world.run(RefundOrder{order, hong, {{0, ramyun, part, false}}, {}, ""});
            back += factsOf<OrderRefunded>(outcome).amount.minor;
            left -= part;
        }
        RC_ASSERT(back == factsOf<OrderPaid>(sold).paid.minor);
        RC_ASSERT(world.balanceOf(hong).minor == 50'000);
        RC_ASSERT(world.stockOf(ramyun) == 100);
    }));
}

QTEST_GUILESS_MAIN(RefundOrderTest)
#include "tst_refund_order.moc"

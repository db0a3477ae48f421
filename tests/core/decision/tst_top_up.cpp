#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"
#include "tests/core/decision/world.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

class TopUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksByTender_data();
    void booksByTender();
    void cashGoesIntoTheOpenDrawer();
    void tellsPlatformAndKeepsTheReceipt();
    void respectsTheLimits_data();
    void respectsTheLimits();
    void walkInCustomerHasNoLimits();
    void walkInCustomersBalanceStillFits();
    void walkInCustomersTopUpStillAddsUp();
    void textMayBeAsLongAsItsLimit();
    void reversalTakesBackByTheSameTender();
    void reversalNeedsTheWholeAmount();
    void reversedOnce();
};

void TopUpTest::booksByTender_data()
{
    QTest::addColumn<int>("tender");
    QTest::addColumn<int>("account"); // number of the account of the house
    QTest::newRow("cash") << static_cast<int>(Tender::Cash) << 1;
    QTest::newRow("card") << static_cast<int>(Tender::Card) << 2;
    QTest::newRow("transfer") << static_cast<int>(Tender::Transfer) << 3;
}

void TopUpTest::booksByTender()
{
    QFETCH(const int, tender);
    QFETCH(const int, account);
    World world = makeWorld();
    const Outcome outcome = world.run(TopUp{hong, Money{5'000}, static_cast<Tender>(tender), ""});

    const auto& changed = factsOf<BalanceChanged>(outcome);
    QCOMPARE(changed.before.minor, 50'000);
    QCOMPARE(changed.after.minor, 55'000);
    QCOMPARE(world.balanceOf(hong).minor, 55'000);
    const Entry expected{
        CommandId{generators::numberedId(world.lastNumber)},
        AccountId{wellKnownUuid(WellKnown::Account, static_cast<std::uint8_t>(account))},
        walletAccount(hong),
        Money{5'000},
        EntryCode::TopUp
    };
    QVERIFY(world.set.effects.entries == std::vector{expected});
    QCOMPARE(world.set.wallets.find(hong)->version, 1);
}

void TopUpTest::cashGoesIntoTheOpenDrawer()
{
    World world = makeWorld();
    world.run(TopUp{hong, Money{5'000}, Tender::Cash, ""});
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 135'000);
    world.run(TopUp{hong, Money{5'000}, Tender::Card, "12345678"});
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 135'000);
    world.actor.terminal = idleCounter;
    QVERIFY(isAccepted(world.run(TopUp{hong, Money{5'000}, Tender::Cash, ""})));
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 135'000);
}

void TopUpTest::tellsPlatformAndKeepsTheReceipt()
{
    World world = makeWorld();
    world.actor.staff = cashier;
    const Command command = world.command(TopUp{hong, Money{5'000}, Tender::Card, "12345678"});
    world.lastNumber -= 1; // run() makes the same id again
    world.run(command.body);

    const TopUpRecord* const record = world.set.topUps.find(command.id);
    QVERIFY(record != nullptr);
    QCOMPARE(record->approvalNo, std::string("12345678"));
    QVERIFY(record->staff == cashier);
    QVERIFY(record->terminal == counter);
    QVERIFY(record->occurredAt == now);
    QVERIFY(!record->isReversed);
    const OutboxEvent expected{EventKind::ToppedUp, hong, command.id};
    QVERIFY(world.set.effects.events == std::vector{expected});
}

void TopUpTest::respectsTheLimits_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("minimum") << qint64{0} << qint64{1'000} << true;
    QTest::newRow("below minimum") << qint64{0} << qint64{999} << false;
    QTest::newRow("maximum") << qint64{0} << qint64{500'000} << true;
    QTest::newRow("above maximum") << qint64{0} << qint64{500'001} << false;
    QTest::newRow("full") << qint64{1'500'000} << qint64{500'000} << true;
    QTest::newRow("too full") << qint64{1'500'001} << qint64{500'000} << false;
}

void TopUpTest::respectsTheLimits()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, amount);
    QFETCH(const bool, accepted);
    World world = makeWorld();
    world.set.wallets.change(hong).balance = Money{before};
    QCOMPARE(isAccepted(world.run(TopUp{hong, Money{amount}, Tender::Cash, ""})), accepted);
    QCOMPARE(world.balanceOf(hong).minor, accepted ? before + amount : before);
}

void TopUpTest::walkInCustomerHasNoLimits()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(TopUp{walkInCustomer, Money{1}, Tender::Cash, ""})));
    QCOMPARE(world.balanceOf(walkInCustomer).minor, 1);
    const Money large{world.set.settings.balanceMaximum.minor + 1};
    QVERIFY(large > world.set.settings.topUpMaximum);
    QVERIFY(isAccepted(world.run(TopUp{walkInCustomer, large, Tender::Cash, ""})));
    QVERIFY(isAccepted(world.run(TopUp{walkInCustomer, large, Tender::Card, "12345678"})));
    QCOMPARE(world.balanceOf(walkInCustomer).minor, 1 + 2 * large.minor);
}

void TopUpTest::walkInCustomersBalanceStillFits()
{
    const Money most{limit::amountMinor};
    const TopUp one{walkInCustomer, Money{1}, Tender::Card, ""};
    World world = makeWorld();
    world.set.wallets.change(walkInCustomer).balance = Money{most.minor - 1};
    QVERIFY(isAccepted(world.run(one)));
    QCOMPARE(world.run(one), Outcome(Refused{TopUpRefusal::BalanceAboveMaximum, {}, {}, {}}));
}

void TopUpTest::walkInCustomersTopUpStillAddsUp()
{
    const Money most{limit::amountMinor};
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(TopUp{walkInCustomer, most, Tender::Card, ""})));
    World other = makeWorld();
    const Money more{most.minor + 1};
    QCOMPARE(
        other.run(TopUp{walkInCustomer, more, Tender::Card, ""}),
        Outcome(Refused{TopUpRefusal::AmountAboveMaximum, {}, {}, {}})
    );
}

void TopUpTest::textMayBeAsLongAsItsLimit()
{
    World world = makeWorld();
    const std::string approvalNo = koreanText(limit::codeCharacters);
    QVERIFY(isAccepted(world.run(TopUp{hong, Money{1'000}, Tender::Card, approvalNo})));
    const std::string reason = koreanText(limit::noteCharacters);
    QVERIFY(isAccepted(world.run(ReverseTopUp{hongsTopUp, hong, reason})));
}

void TopUpTest::reversalTakesBackByTheSameTender()
{
    World world = makeWorld();
    const Outcome outcome = world.run(ReverseTopUp{hongsTopUp, hong, "착오"});
    QCOMPARE(factsOf<BalanceChanged>(outcome).after.minor, 40'000);
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 120'000);
    QVERIFY(world.set.effects.entries.back().debit == walletAccount(hong));
    QVERIFY(world.set.effects.entries.back().credit == house::cash);
    QVERIFY(world.set.effects.entries.back().code == EntryCode::TopUpReversal);
    QVERIFY(world.set.effects.events.back().kind == EventKind::TopUpReversed);
    QCOMPARE(world.set.effects.audits.back().act, std::string("top_up_reversal"));
    QCOMPARE(world.set.effects.audits.back().before, std::string("10000"));
    QCOMPARE(world.set.effects.audits.back().after, std::string("착오"));

    world.run(ReverseTopUp{hongsCardTopUp, hong, ""});
    QCOMPARE(world.balanceOf(hong).minor, 20'000);
    QCOMPARE(world.set.shifts.find(morning)->expected.minor, 120'000);
    QVERIFY(world.set.effects.entries.back().credit == house::card);
}

void TopUpTest::reversalNeedsTheWholeAmount()
{
    World world = makeWorld();
    world.set.wallets.change(hong).balance = Money{9'999};
    const Outcome refused = world.run(ReverseTopUp{hongsTopUp, hong, ""});
    QVERIFY(std::get<Refused>(refused).missing == Money{1});
    world.set.wallets.change(hong).balance = Money{10'000};
    QVERIFY(isAccepted(world.run(ReverseTopUp{hongsTopUp, hong, ""})));
    QCOMPARE(world.balanceOf(hong).minor, 0);
}

void TopUpTest::reversedOnce()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(ReverseTopUp{hongsTopUp, hong, ""})));
    const Outcome again = world.run(ReverseTopUp{hongsTopUp, hong, ""});
    QVERIFY(std::get<Refused>(again).reason == Refusal{ReverseTopUpRefusal::AlreadyReversed});
}

QTEST_GUILESS_MAIN(TopUpTest)
#include "tst_top_up.moc"

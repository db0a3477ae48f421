#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

/// What the entries say about the cash of the house.
std::int64_t cashFold(const World& world)
{
    std::int64_t cash = 0;
    for (const Entry& entry : world.set.effects.entries) {
        cash += entry.debit == house::cash ? entry.amount.minor : 0;
        cash -= entry.credit == house::cash ? entry.amount.minor : 0;
    }
    return cash;
}

std::int64_t expectedIn(const World& world, ShiftId shift)
{
    return world.set.shifts.find(shift)->expected.minor;
}

} // namespace

class ShiftDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithAFloat();
    void cashMovesInAndOut();
    void closing_data();
    void closing();
    void aDayAtTheDrawer();
    void closesAndOpensInOneBatch();
    void reasonMayBeAsLongAsItsLimit();
};

void ShiftDecisionsTest::opensWithAFloat()
{
    World world = makeWorld();
    world.actor = {cashier, idleCounter, {}};
    QVERIFY(isAccepted(world.run(OpenShift{Money{70'000}})));
    const ShiftId id{generators::numberedId(world.lastNumber)};
    const Shift* const shift = world.set.shifts.find(id);
    QVERIFY(shift->terminal == idleCounter);
    QVERIFY(shift->openedBy == cashier);
    QVERIFY(shift->openedAt == now);
    QCOMPARE(shift->opening.minor, 70'000);
    QCOMPARE(shift->expected.minor, 70'000);
    QVERIFY(!shift->closedAt);
    QVERIFY(world.set.openShifts.at(idleCounter) == id);
    QVERIFY(world.set.effects.entries.empty());
}

void ShiftDecisionsTest::cashMovesInAndOut()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(MoveCash{Money{20'000}, "잔돈"})));
    QCOMPARE(expectedIn(world, morning), 150'000);
    const Entry& in = world.set.effects.entries.back();
    QVERIFY(in.debit == house::cash && in.credit == house::cashInOut);
    QCOMPARE(in.amount.minor, 20'000);
    QVERIFY(in.code == EntryCode::Cash);
    const AuditLine expected{
        CommandId{generators::numberedId(world.lastNumber)},
        "cash_moved",
        toText(morning),
        "130000",
        "150000 잔돈"
    };
    QVERIFY(world.set.effects.audits == std::vector{expected});

    QVERIFY(isAccepted(world.run(MoveCash{Money{-50'000}, "입금"})));
    QCOMPARE(expectedIn(world, morning), 100'000);
    const Entry& out = world.set.effects.entries.back();
    QVERIFY(out.debit == house::cashInOut && out.credit == house::cash);
    QCOMPARE(out.amount.minor, 50'000);
}

void ShiftDecisionsTest::closing_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::newRow("exact") << qint64{130'000};
    QTest::newRow("over") << qint64{130'500};
    QTest::newRow("short") << qint64{129'000};
    QTest::newRow("empty") << qint64{0};
}

void ShiftDecisionsTest::closing()
{
    QFETCH(const qint64, counted);
    World world = makeWorld();
    world.actor = {cashier, counter, {}};
    const Outcome outcome = world.run(CloseShift{Money{counted}});
    const auto& closed = factsOf<ShiftClosed>(outcome);
    QVERIFY(closed.shift == morning);
    QCOMPARE(closed.expected.minor, 130'000);
    QCOMPARE(closed.counted.minor, counted);
    QCOMPARE(cashFold(world), counted - 130'000);
    const AuditLine& line = world.set.effects.audits.back();
    QCOMPARE(line.act, std::string("shift_closed"));
    QCOMPARE(line.subject, toText(morning));
    QCOMPARE(line.before, std::string("130000"));
    QCOMPARE(line.after, std::to_string(counted));
    QVERIFY(world.set.shifts.find(morning)->closedAt == now);
    QVERIFY(!world.set.openShifts.contains(counter));
    const Outcome again = world.run(CloseShift{Money{counted}});
    QVERIFY(std::get<Refused>(again).reason == Refusal{ShiftRefusal::NotOpen});
}

void ShiftDecisionsTest::aDayAtTheDrawer()
{
    World world = makeWorld();
    world.run(TopUp{hong, Money{10'000}, Tender::Cash, ""});
    world.run(TopUp{hong, Money{30'000}, Tender::Card, ""});
    world.run(ReverseTopUp{hongsTopUp, hong, ""});
    world.run(ReverseTopUp{hongsCardTopUp, hong, ""});
    world.run(MoveCash{Money{5'000}, ""});
    world.run(PlaceOrder{hong, {lineOf(ramyun, 2)}, {}}); // from the balance: no cash
    QCOMPARE(expectedIn(world, morning), 135'000);
    world.run(CloseShift{Money{134'000}});
    // Cash moved by what the drawer holds now against what it held.
    QCOMPARE(cashFold(world), 134'000 - 130'000);
}

void ShiftDecisionsTest::closesAndOpensInOneBatch()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(CloseShift{Money{130'000}})));
    QVERIFY(isAccepted(world.run(OpenShift{Money{50'000}})));
    const ShiftId evening{generators::numberedId(world.lastNumber)};
    QVERIFY(isAccepted(world.run(TopUp{hong, Money{1'000}, Tender::Cash, ""})));
    QCOMPARE(expectedIn(world, evening), 51'000);
    QCOMPARE(expectedIn(world, morning), 130'000);
    int toWrite = 0;
    world.set.shifts.forEachChanged([&toWrite](const auto&, const auto&, bool) { ++toWrite; });
    QCOMPARE(toWrite, 2);
}

void ShiftDecisionsTest::reasonMayBeAsLongAsItsLimit()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(MoveCash{Money{1}, koreanText(limit::noteCharacters)})));
}

QTEST_GUILESS_MAIN(ShiftDecisionsTest)
#include "tst_shift_decisions.moc"

#include "tests/ui/dashboard/dashboard_counter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace jangbu::ui {

class TestOwnShiftModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAShiftThereAreNoFigures();
    void theOpenShiftAddsUp();
    void refundsAreTakenOffTheSales();
    void reversalsAreTakenOffTheTopUps();
    void aClosedShiftIsNotShownAnyMore();
    void nobodyAtTheCounterSeesNothing();
    void aPollWaitsForItsAnswer();
    void anUnreadableBookIsSaid();
};

void TestOwnShiftModel::withoutAShiftThereAreNoFigures()
{
    DashboardCounter counter(Role::Cashier);
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Asking);
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::NotOpen);
    QVERIFY(counter.ownShift.tiles().empty());
    QVERIFY(counter.ownShift.openedText().isEmpty() && counter.ownShift.freshText().isEmpty());
}

void TestOwnShiftModel::theOpenShiftAddsUp()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.sellHere(1'000, 3);
    counter.sellHere(500, 2);
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Open);
    const auto tiles = counter.ownShift.tiles();
    QCOMPARE(tiles.size(), 5U);
    QCOMPARE(tiles[0].figure, u"₩4,000"_s);
    QVERIFY(tiles[0].note.isEmpty());
    QCOMPARE(tiles[1].figure, u"2 orders"_s);
    QCOMPARE(tiles[2].figure, u"₩2,000"_s);
    QCOMPARE(tiles[3].figure, u"₩0"_s); // what walk-in customers pay is no top-up
    QCOMPARE(tiles[4].figure, u"₩104,000"_s);
    QVERIFY(tiles[4].note.contains(u"₩100,000"_s));
    QVERIFY(counter.ownShift.openedText().contains(u"이정민"_s));
    QVERIFY(counter.ownShift.freshText().contains(u"14:05:10"_s));
}

void TestOwnShiftModel::refundsAreTakenOffTheSales()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.sellHere(1'000, 3);
    counter.ownShift.refresh();
    counter.settle();
    ShiftReport report = *counter.ownShift.report();
    QCOMPARE(report.netPaid, report.paid);
    const ProductId product = counter.shop.products.begin()->first;
    const OrderId order = counter.shop.orders.begin()->first;
    counter.submit(
        RefundOrder{order, walkInCustomer, {{0, product, 1, false}}, {}, "wrong size"},
        counter.manager()
    );
    counter.ownShift.refresh();
    counter.settle();
    const auto tiles = counter.ownShift.tiles();
    QCOMPARE(tiles[0].figure, u"₩2,000"_s);
    QVERIFY(tiles[0].note.contains(u"₩3,000"_s));
}

void TestOwnShiftModel::reversalsAreTakenOffTheTopUps()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    const CustomerId customer{counter.ids.next()};
    counter.shop.profiles.emplace(customer, CustomerProfile{});
    counter.shop.wallets.emplace(customer, Wallet{customer, Money{}, false, 1});
    counter.submit(TopUp{customer, Money{30'000}, Tender::Cash, {}});
    const CommandId mistaken = counter.submit(TopUp{customer, Money{50'000}, Tender::Cash, {}});
    counter.submit(ReverseTopUp{mistaken, customer, "wrong customer"}, counter.manager());
    counter.ownShift.refresh();
    counter.settle();
    const FigureTile topUps = counter.ownShift.tiles()[3];
    QCOMPARE(topUps.figure, u"₩30,000"_s);
    QVERIFY(topUps.note.contains(u"₩80,000"_s));
}

void TestOwnShiftModel::nobodyAtTheCounterSeesNothing()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.report().has_value());
    counter.session.signOut();
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Asking);
    QVERIFY(!counter.ownShift.report());
}

void TestOwnShiftModel::aPollWaitsForItsAnswer()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.ownShift.poll();
    counter.ownShift.poll();
    counter.settle();
    QCOMPARE(counter.shifts.asked.load(), 1);
    counter.ownShift.poll();
    counter.settle();
    QCOMPARE(counter.shifts.asked.load(), 2);
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Open);
}

void TestOwnShiftModel::aClosedShiftIsNotShownAnyMore()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.report().has_value());
    counter.submit(CloseShift{Money{100'000}});
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::NotOpen);
    QVERIFY(!counter.ownShift.report());
}

void TestOwnShiftModel::anUnreadableBookIsSaid()
{
    DashboardCounter counter(Role::Cashier);
    counter.submit(OpenShift{Money{100'000}});
    counter.shop.failReads(ReadError::Unavailable);
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Unreadable);
    counter.shop.readAgain();
    counter.ownShift.refresh();
    counter.settle();
    QVERIFY(counter.ownShift.state() == OwnShiftModel::State::Open);
}

} // namespace jangbu::ui

QTEST_GUILESS_MAIN(jangbu::ui::TestOwnShiftModel)

#include "tst_own_shift_model.moc"

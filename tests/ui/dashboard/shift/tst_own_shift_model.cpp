#include "tests/ui/dashboard/shift/own_shift_counter.h"

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
    OwnShiftCounter counter;
    QVERIFY(counter.model.state() == OwnShiftModel::State::Asking);
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::NotOpen);
    QVERIFY(counter.model.tiles().empty());
    QVERIFY(counter.model.openedText().isEmpty() && counter.model.freshText().isEmpty());
}

void TestOwnShiftModel::theOpenShiftAddsUp()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    counter.sell(1'000, 3);
    counter.sell(500, 2);
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::Open);
    const auto tiles = counter.model.tiles();
    QCOMPARE(tiles.size(), 5U);
    QCOMPARE(tiles[0].figure, u"₩4,000"_s);
    QVERIFY(tiles[0].note.isEmpty());
    QCOMPARE(tiles[1].figure, u"2 orders"_s);
    QCOMPARE(tiles[2].figure, u"₩2,000"_s);
    QCOMPARE(tiles[3].figure, u"₩0"_s); // what walk-in customers pay is no top-up
    QCOMPARE(tiles[4].figure, u"₩104,000"_s);
    QVERIFY(tiles[4].note.contains(u"₩100,000"_s));
    QVERIFY(counter.model.openedText().contains(u"김수진"_s));
    QVERIFY(counter.model.freshText().contains(u"14:05:10"_s));
}

void TestOwnShiftModel::refundsAreTakenOffTheSales()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    counter.sell(1'000, 3);
    counter.refresh();
    ShiftReport report = *counter.model.report();
    QCOMPARE(report.netPaid, report.paid);
    const ProductId product = counter.shop.products.begin()->first;
    const OrderId order = counter.shop.orders.begin()->first;
    counter.submit(
        RefundOrder{order, walkInCustomer, {{0, product, 1, false}}, {}, "wrong size"},
        counter.manager()
    );
    counter.refresh();
    const auto tiles = counter.model.tiles();
    QCOMPARE(tiles[0].figure, u"₩2,000"_s);
    QVERIFY(tiles[0].note.contains(u"₩3,000"_s));
}

void TestOwnShiftModel::reversalsAreTakenOffTheTopUps()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    const CustomerId customer{counter.ids.next()};
    counter.shop.profiles.emplace(customer, CustomerProfile{});
    counter.shop.wallets.emplace(customer, Wallet{customer, Money{}, false, 1});
    counter.submit(TopUp{customer, Money{30'000}, Tender::Cash, {}});
    const CommandId mistaken = counter.submit(TopUp{customer, Money{50'000}, Tender::Cash, {}});
    counter.submit(ReverseTopUp{mistaken, customer, "wrong customer"}, counter.manager());
    counter.refresh();
    const FigureTile topUps = counter.model.tiles()[3];
    QCOMPARE(topUps.figure, u"₩30,000"_s);
    QVERIFY(topUps.note.contains(u"₩80,000"_s));
}

void TestOwnShiftModel::nobodyAtTheCounterSeesNothing()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    counter.refresh();
    QVERIFY(counter.model.report().has_value());
    counter.session.signOut();
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::Asking);
    QVERIFY(!counter.model.report());
}

void TestOwnShiftModel::aPollWaitsForItsAnswer()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    int shown = 0;
    connect(&counter.model, &OwnShiftModel::changed, this, [&shown] { ++shown; });
    counter.model.poll();
    counter.model.poll();
    counter.settle();
    QCOMPARE(shown, 1);
    QVERIFY(counter.model.state() == OwnShiftModel::State::Open);
}

void TestOwnShiftModel::aClosedShiftIsNotShownAnyMore()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    counter.refresh();
    QVERIFY(counter.model.report().has_value());
    counter.submit(CloseShift{Money{100'000}});
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::NotOpen);
    QVERIFY(!counter.model.report());
}

void TestOwnShiftModel::anUnreadableBookIsSaid()
{
    OwnShiftCounter counter;
    counter.submit(OpenShift{Money{100'000}});
    counter.shop.failReads(ReadError::Unavailable);
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::Unreadable);
    counter.shop.readAgain();
    counter.refresh();
    QVERIFY(counter.model.state() == OwnShiftModel::State::Open);
}

} // namespace jangbu::ui

QTEST_GUILESS_MAIN(jangbu::ui::TestOwnShiftModel)

#include "tst_own_shift_model.moc"

#include "ui/refund/refund_lines_model.h"
#include "ui/shell/session_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// Three of 1,000 with 500 off, of which one was given back; two of 2,000.
Order someOrder()
{
    Order order;
    order.lines = {
        {{}, "신라면", 3, Money{1'000}, Money{500}, Money{2'500}, Money{227}, 1, {}},
        {{}, "두부", 2, Money{2'000}, Money{}, Money{4'000}, Money{364}, 0, {}},
    };
    return order;
}

} // namespace

class TestRefundLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingLeftIsChosenAtFirst()
    {
        const SessionModel session({}, {}, Language::Korean);
        RefundLinesModel model(session);
        const QAbstractItemModelTester tester(&model);
        model.setOrder(someOrder());
        QCOMPARE(model.unitsAt(0), 2);
        QCOMPARE(model.unitsAt(1), 2);
        QVERIFY(model.isWhole());
        // 2,500 less the 833 of the first one.
        QCOMPARE(model.amount().minor, 1'667 + 4'000);
        QCOMPARE(model.chosen().size(), 2U);
    }

    void linesAreNamedByTheirPlace()
    {
        const SessionModel session({}, {}, Language::Korean);
        RefundLinesModel model(session);
        model.setOrder(someOrder());
        model.chooseNone();
        QVERIFY(model.chosen().empty());
        QCOMPARE(model.amount().minor, 0);
        model.setUnits(1, 1);
        model.setDamaged(1, true);
        QVERIFY((model.chosen() == std::vector<RefundLine>{{1, {}, 1, true}}));
        QVERIFY(!model.isWhole());
    }

    void noMoreThanIsLeft()
    {
        const SessionModel session({}, {}, Language::Korean);
        RefundLinesModel model(session);
        model.setOrder(someOrder());
        model.setUnits(0, 99);
        QCOMPARE(model.unitsAt(0), 2);
        model.setUnits(0, -1);
        QCOMPARE(model.unitsAt(0), 0);
        model.setUnits(7, 1); // no such line
        QVERIFY(model.hasLeft());
    }

    void nothingIsLeftOfAWholeRefund()
    {
        const SessionModel session({}, {}, Language::Korean);
        RefundLinesModel model(session);
        Order order = someOrder();
        order.lines[0].refunded = 3;
        order.lines[1].refunded = 2;
        model.setOrder(order);
        QVERIFY(!model.hasLeft());
        QVERIFY(model.chosen().empty());
    }
};

QTEST_GUILESS_MAIN(TestRefundLinesModel)
#include "tst_refund_lines_model.moc"

#include "tests/ui/dashboard/dashboard_counter.h"
#include "ui/control/amount_row.h"
#include "ui/control/key/key_button.h"
#include "ui/control/surface/empty_state.h"
#include "ui/dashboard/shift/own_shift_view.h"
#include "ui/dashboard/tile/figure_tile_row.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jangbu::ui {

namespace {

/// The screen at its smallest size.
struct Screen
{
    void show()
    {
        view.resize(1'278, 680);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        counter.settle();
    }

    /// The amount beside a label, as it is seen.
    [[nodiscard]] QString amountOf(const QString& label) const
    {
        for (const AmountRow* const row : view.findChildren<AmountRow*>()) {
            if (row->isVisible() && row->accessibleName() == label) {
                return row->amount();
            }
        }
        return {};
    }

    DashboardCounter counter{Role::Cashier};
    OwnShiftView view{counter.ownShift};
};

} // namespace

class TestOwnShiftView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyTheme(*qApp, lightTheme()); }

    void anOpenShiftIsShown();
    void withoutAShiftOneIsOffered();
    void anUnreadableBookIsReadAgain();
    void aLongNameWidensNothing();
    void theKeyOfTheOtherPageTakesTheFocus();
};

void TestOwnShiftView::anOpenShiftIsShown()
{
    Screen screen;
    screen.counter.submit(OpenShift{Money{100'000}});
    screen.counter.sellHere(1'000, 3);
    screen.show();
    QVERIFY(screen.view.tiles()->isVisible());
    QCOMPARE(screen.amountOf(u"In cash (1)"_s), u"₩3,000"_s);
    QCOMPARE(screen.amountOf(u"Expected"_s), u"₩103,000"_s);
    const QSignalSpy asked(&screen.view, &OwnShiftView::shiftAsked);
    QVERIFY(screen.view.reportKey()->isVisible());
    screen.view.reportKey()->click();
    QCOMPARE(asked.count(), 1);
}

void TestOwnShiftView::withoutAShiftOneIsOffered()
{
    Screen screen;
    screen.show();
    QVERIFY(screen.view.nothing()->isVisible());
    QVERIFY(!screen.view.reportKey()->isVisible());
    const QSignalSpy asked(&screen.view, &OwnShiftView::shiftAsked);
    screen.view.nothing()->actionKey()->click();
    QCOMPARE(asked.count(), 1);
}

void TestOwnShiftView::anUnreadableBookIsReadAgain()
{
    Screen screen;
    screen.counter.submit(OpenShift{Money{100'000}});
    screen.counter.shop.failReads(ReadError::Unavailable);
    screen.show();
    QVERIFY(screen.view.nothing()->isVisible());
    screen.counter.shop.readAgain();
    screen.view.nothing()->actionKey()->click();
    QTRY_VERIFY(screen.view.tiles()->isVisible());
}

void TestOwnShiftView::aLongNameWidensNothing()
{
    Screen screen;
    screen.counter.shop.staff.begin()->second.name = std::string(200, 'w');
    screen.counter.submit(OpenShift{Money{100'000}});
    screen.show();
    QVERIFY(screen.view.tiles()->isVisible());
    QCOMPARE(screen.view.width(), 1'278);
}

void TestOwnShiftView::theKeyOfTheOtherPageTakesTheFocus()
{
    Screen screen;
    screen.counter.submit(OpenShift{Money{100'000}});
    screen.show();
    QApplication::setActiveWindow(&screen.view);
    screen.view.reportKey()->setFocus();
    QVERIFY(screen.view.reportKey()->hasFocus());
    screen.counter.submit(CloseShift{Money{100'000}});
    screen.counter.ownShift.refresh();
    screen.counter.settle();
    QVERIFY(screen.view.nothing()->actionKey()->hasFocus());
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestOwnShiftView)

#include "tst_own_shift_view.moc"

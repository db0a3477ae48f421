#include "tests/ui/dispatch/settled_dispatch.h"
#include "tests/ui/topup/top_up_counter.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/topup/top_up_view.h"

#include <QApplication>

#include <algorithm>

namespace jangbu::ui {

namespace {

/// The screen at its smallest size, with a customer chosen.
struct Screen
{
    Screen()
    {
        view.resize(
            window::smallestWidth - window::railWidth,
            window::smallestHeight - window::topBarHeight
        );
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        counter.chooseHong();
        settle();
    }

    void settle()
    {
        QVERIFY(hasSettled(counter.dispatch, *counter.submitter));
        QCoreApplication::processEvents();
    }

    void enter(const QString& digits)
    {
        counter.model->enterDigits(digits);
        settle();
    }

    [[nodiscard]] NumberPad* pad() const { return view.findChild<NumberPad*>(); }

    [[nodiscard]] int lowestKey() const
    {
        int lowest = view.height();
        for (const KeyButton* const key : pad()->findChildren<KeyButton*>()) {
            lowest = std::min(lowest, key->height());
        }
        return lowest;
    }

    TopUpCounter counter{Role::Cashier};
    KeyMap keys;
    TopUpView view{*counter.model, keys};
};

} // namespace

class TestTopUpView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyTheme(*qApp, lightTheme()); }

    void choosingACardMovesNoNumberKey();
    void aRefusalInCashMovesNoNumberKey();
};

void TestTopUpView::choosingACardMovesNoNumberKey()
{
    Screen screen;
    const QRect before = screen.pad()->geometry();
    QVERIFY2(screen.lowestKey() >= touch::line, qPrintable(QString::number(screen.lowestKey())));
    screen.counter.model->setTender(Tender::Card);
    screen.settle();
    QCOMPARE(screen.pad()->geometry(), before);
}

void TestTopUpView::aRefusalInCashMovesNoNumberKey()
{
    Screen screen;
    const QRect before = screen.pad()->geometry();
    screen.enter(QStringLiteral("500"));
    screen.counter.model->submit();
    screen.settle();
    QVERIFY(screen.view.findChild<NoticeLine*>()->isVisible());
    QCOMPARE(screen.pad()->geometry(), before);
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestTopUpView)

#include "tst_top_up_view.moc"

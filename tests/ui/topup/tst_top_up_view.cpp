#include "tests/ui/dispatch/settled_dispatch.h"
#include "tests/ui/topup/top_up_counter.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shell/key/key_map.h"
#include "ui/text/translation.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/topup/top_up_view.h"

#include <QApplication>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr int smallest = window::smallestHeight - window::topBarHeight;

/// The screen at its smallest size, with a customer chosen, in Korean: its sentences are the longest.
struct Screen
{
    Screen()
    {
        counter.shop.wallets.at(hong).balance = Money{1'900'000}; // near what it may hold
        counter.chooseHong();
        view.resize(window::smallestWidth - window::railWidth, smallest);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        settle();
        QCOMPARE(view.height(), smallest);
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

    void initTestCase()
    {
        applyTheme(*qApp, lightTheme());
        QVERIFY(m_translation.use(Language::Korean));
    }

    void choosingACardMovesNoNumberKey();
    void aRefusalMovesNoNumberKey_data();
    void aRefusalMovesNoNumberKey();

private:
    Translation m_translation;
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

void TestTopUpView::aRefusalMovesNoNumberKey_data()
{
    QTest::addColumn<Tender>("tender");
    QTest::addColumn<QString>("digits");
    for (const QString& digits :
         {QStringLiteral("500"), QStringLiteral("900000"), QStringLiteral("499000")}) {
        QTest::newRow(qPrintable(u"cash " + digits)) << Tender::Cash << digits;
        QTest::newRow(qPrintable(u"card " + digits)) << Tender::Card << digits;
    }
}

void TestTopUpView::aRefusalMovesNoNumberKey()
{
    QFETCH(const Tender, tender);
    QFETCH(const QString, digits);
    Screen screen;
    const QPoint before = screen.pad()->mapTo(&screen.view, QPoint());
    screen.counter.model->setTender(tender);
    screen.counter.model->setApprovalNo(QStringLiteral("12345"));
    screen.enter(digits);
    screen.counter.model->submit();
    screen.settle();
    QVERIFY(screen.view.findChild<NoticeLine*>()->isVisible());
    QCOMPARE(screen.pad()->mapTo(&screen.view, QPoint()), before);
    QVERIFY2(screen.lowestKey() >= touch::line, qPrintable(QString::number(screen.lowestKey())));
    QCOMPARE(screen.view.height(), smallest);
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestTopUpView)

#include "tst_top_up_view.moc"

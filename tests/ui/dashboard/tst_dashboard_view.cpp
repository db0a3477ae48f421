#include "tests/ui/dashboard/dashboard_counter.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/dashboard/chart/revenue_chart_view.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/order_sheet.h"
#include "ui/dashboard/period_sheet.h"
#include "ui/dashboard/shift/own_shift_view.h"
#include "ui/export/key/export_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace jangbu::ui {

namespace {

/// The screen at its smallest size.
struct Screen
{
    explicit Screen(Role role = Role::Admin)
        : counter(role)
        , exports({counter.submitter, counter.session, counter.clock, folder.path()})
        , view(counter.model, counter.ownShift, exports)
    {
        view.resize(1'278, 712);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        counter.settle();
    }

    DashboardCounter counter;
    QTemporaryDir folder;
    ExportModel exports;
    DashboardView view;
};

} // namespace

class TestDashboardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyTheme(*qApp, lightTheme()); }

    void barsOpenByKeyAndTouch();
    void theChartFollowsTheTheme();
    void anotherPeriodIsAsked();
    void aWrongDayIsSaidUnderItsField();
    void aCashierSeesTheOwnShiftOnly();
    void anEmptyShopSaysWhatComesNext();
    void ordersThatCannotBeReadAreSaidAndAskedForAgain();
    void sheetsAreClosedForWhoeverMayNotSeeThem();
    void nothingIsSavedBeforeItIsRead();
    void whatIsShownCanBeSaved();
    void onlyChartsArePictures();
};

void TestDashboardView::barsOpenByKeyAndTouch()
{
    Screen screen;
    const ProductId noodles = screen.counter.addProduct("신라면", 1'000, 100);
    screen.counter.sell(noodles, 3, usPerHour);
    screen.counter.model.refresh();
    screen.counter.settle();
    RevenueChartView& chart = *screen.view.chart();
    chart.setFocus(Qt::TabFocusReason);
    QCOMPARE(chart.current(), 23);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 0);
    chart.setCurrent(13);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("₩3,000")));
    QTest::keyClick(&chart, Qt::Key_Return);
    screen.counter.settle();
    auto* const sheet = screen.view.findChild<OrderSheet*>();
    QVERIFY(sheet->isOpen());
    QCOMPARE(sheet->table()->model()->rowCount(), 1);
    sheet->closeSheet();
    QSignalSpy opened(&chart, &RevenueChartView::barOpened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.rect().center());
    QCOMPARE(opened.size(), 1);
}

void TestDashboardView::theChartFollowsTheTheme()
{
    Screen screen;
    const ProductId noodles = screen.counter.addProduct("신라면", 1'000, 100);
    screen.counter.sell(noodles, 3, usPerHour);
    screen.counter.model.refresh();
    screen.counter.settle();
    const QImage light = screen.view.chart()->picture();
    applyTheme(*qApp, darkTheme());
    QCoreApplication::processEvents();
    const QImage dark = screen.view.chart()->picture();
    applyTheme(*qApp, lightTheme());
    QCOMPARE(light.pixelColor(3, 3), lightTheme().colour.panel);
    QCOMPARE(dark.pixelColor(3, 3), darkTheme().colour.panel);
}

void TestDashboardView::anotherPeriodIsAsked()
{
    Screen screen;
    screen.view.periods()->setCurrent(2);
    screen.counter.settle();
    QVERIFY(screen.counter.model.choice() == PeriodChoice::SevenDays);
    screen.view.periods()->setCurrent(4);
    auto* const sheet = screen.view.findChild<PeriodSheet*>();
    QVERIFY(sheet->isOpen());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
    QCOMPARE(screen.view.periods()->current(), 2); // nothing was asked
    screen.view.askPeriod();
    QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(!sheet->isOpen());
    QVERIFY(screen.counter.model.choice() == PeriodChoice::Free);
    QCOMPARE(screen.view.periods()->current(), 4);
}

void TestDashboardView::aWrongDayIsSaidUnderItsField()
{
    Screen screen;
    screen.view.askPeriod();
    auto* const sheet = screen.view.findChild<PeriodSheet*>();
    auto* const first = sheet->findChild<QLineEdit*>();
    first->setText(QStringLiteral("yesterday"));
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(sheet->isOpen());
    QVERIFY(first->property("wrong").toBool());
    QVERIFY(screen.counter.model.choice() == PeriodChoice::Today);
}

void TestDashboardView::aCashierSeesTheOwnShiftOnly()
{
    Screen screen(Role::Cashier);
    QVERIFY(!screen.view.chart()->isVisible());
    QVERIFY(!screen.view.periods()->isVisible());
    QVERIFY(screen.view.ownShift()->isVisible());
    // There is none: it can be opened.
    const QSignalSpy asked(&screen.view, &DashboardView::shiftAsked);
    screen.view.ownShift()->nothing()->actionKey()->click();
    QCOMPARE(asked.count(), 1);
}

void TestDashboardView::anEmptyShopSaysWhatComesNext()
{
    Screen screen;
    QVERIFY(screen.counter.model.state() == DashboardModel::State::Ready);
    QVERIFY(!screen.view.chart()->isVisible());
    QStringList said;
    for (const EmptyState* const state : screen.view.findChildren<EmptyState*>()) {
        if (state->isVisible()) {
            said << state->accessibleName();
            QVERIFY(!state->accessibleDescription().isEmpty() || said.last().startsWith(u"Enough"));
        }
    }
    QVERIFY2(said.contains(QStringLiteral("No sales in this period")), qPrintable(said.join(u'|')));
}

void TestDashboardView::ordersThatCannotBeReadAreSaidAndAskedForAgain()
{
    Screen screen;
    const ProductId noodles = screen.counter.addProduct("신라면", 1'000, 1'000);
    for (int order = 0; order < 130; ++order) {
        screen.counter.sell(noodles, 1, usPerHour);
    }
    screen.counter.model.refresh();
    screen.counter.settle();
    screen.view.openBar(13);
    screen.counter.settle();
    auto* const sheet = screen.view.findChild<OrderSheet*>();
    auto* const notice = sheet->findChild<NoticeLine*>();
    QVERIFY(!notice->isVisible());
    screen.counter.shop.failReads(ReadError::Unavailable);
    screen.counter.model.orders().fetchMore();
    screen.counter.settle();
    QVERIFY(notice->isVisible() && !notice->text().isEmpty());
    QCOMPARE(sheet->table()->model()->rowCount(), 100);
    screen.counter.shop.readAgain();
    QTest::mouseClick(notice->actionKey(), Qt::LeftButton);
    screen.counter.settle();
    QVERIFY(!notice->isVisible());
    QCOMPARE(sheet->table()->model()->rowCount(), 130);
}

void TestDashboardView::sheetsAreClosedForWhoeverMayNotSeeThem()
{
    Screen screen;
    const ProductId noodles = screen.counter.addProduct("신라면", 1'000, 100);
    screen.counter.sell(noodles, 3, usPerHour);
    screen.counter.model.refresh();
    screen.counter.settle();
    auto* const orders = screen.view.findChild<OrderSheet*>();
    auto* const period = screen.view.findChild<PeriodSheet*>();
    screen.view.openBar(13);
    screen.view.askPeriod();
    screen.view.openExport();
    screen.counter.settle();
    QVERIFY(orders->isOpen() && period->isOpen() && screen.view.exportSheet()->isOpen());
    screen.counter.session.signOut();
    QVERIFY(!orders->isOpen() && !period->isOpen() && !screen.view.exportSheet()->isOpen());
}

void TestDashboardView::nothingIsSavedBeforeItIsRead()
{
    Screen screen;
    const auto exportKey = [&screen] {
        const auto keys = screen.view.findChildren<QAbstractButton*>();
        const auto place = std::ranges::find_if(keys, [](const QAbstractButton* key) {
            return key->text() == QStringLiteral("Export");
        });
        return *place;
    };
    QVERIFY(exportKey()->isEnabled());
    screen.counter.model.choose(PeriodChoice::SevenDays);
    QVERIFY(!exportKey()->isEnabled());
    screen.view.openExport();
    QVERIFY(!screen.view.exportSheet()->isOpen());
    screen.counter.settle();
    QVERIFY(exportKey()->isEnabled());
}

void TestDashboardView::whatIsShownCanBeSaved()
{
    Screen screen;
    const ProductId noodles = screen.counter.addProduct("신라면", 1'000, 100);
    screen.counter.sell(noodles, 3, usPerHour);
    screen.counter.model.refresh();
    screen.counter.settle();
    screen.view.openExport();
    ExportSheet& sheet = *screen.view.exportSheet();
    QVERIFY(sheet.isOpen());
    QCOMPARE(sheet.offers()->model()->rowCount(), static_cast<int>(3 + figureListCount));
    sheet.formats()->setCurrent(3);
    QTest::keyClick(sheet.offers(), Qt::Key_Return);
    QTRY_VERIFY(screen.exports.state() == ExportModel::State::Done);
    const QImage picture(screen.exports.path());
    QVERIFY(picture.width() > 500);
}

void TestDashboardView::onlyChartsArePictures()
{
    Screen screen;
    screen.view.openExport();
    ExportSheet& sheet = *screen.view.exportSheet();
    QVERIFY(sheet.formats()->key(3)->isEnabled());
    sheet.formats()->setCurrent(3);
    sheet.offers()->selectRow(1);
    QVERIFY(!sheet.formats()->key(3)->isEnabled());
    QCOMPARE(sheet.formats()->current(), 0);
    Screen manager(Role::Manager);
    manager.view.openExport();
    QVERIFY(!manager.view.exportSheet()->isOpen());
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestDashboardView)

#include "tst_dashboard_view.moc"

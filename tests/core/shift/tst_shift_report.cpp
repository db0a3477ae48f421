#include "core/shift/shift_report.h"

#include <QTest>

#include <limits>

using namespace jangbu; // NOLINT(google-build-using-namespace)

namespace {

/// A float of 100,000; 30,000 of walk-in sales, of which 2,000 were handed back before the sale;
/// top-ups of 50,000 in cash less 10,000 reversed, and 20,000 by card; a cash refund of 3,000;
/// 5,000 put in, 70,000 taken out.
ShiftSums daySums()
{
    ShiftSums sums;
    sums.balanceSales = {4, Money{40'000}};
    sums.walkInSales = {3, Money{28'000}};
    sums.gross = Money{70'000};
    sums.discount = Money{2'000};
    sums.vat = Money{6'182};
    sums.topUps.cash = {2, Money{50'000}};
    sums.topUps.card = {1, Money{20'000}};
    sums.topUpReversals.cash = {1, Money{10'000}};
    sums.walkInTaken.cash = {4, Money{30'000}};
    sums.walkInReturned.cash = {1, Money{2'000}};
    sums.balanceRefunds = {1, Money{8'000}};
    sums.cashRefunds = {1, Money{3'000}};
    sums.cashIn = {1, Money{5'000}};
    sums.cashOut = {2, Money{70'000}};
    return sums;
}

ShiftView dayView()
{
    ShiftView view;
    view.shift.opening = Money{100'000};
    view.shift.expected = Money{100'000};
    view.terminalName = "계산대 1";
    return view;
}

} // namespace

class ShiftReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrawerIsTheSumOfItsParts();
    void closingTellsOverAndShort_data();
    void closingTellsOverAndShort();
    void sumsOfAnotherShiftAreNoReport();
    void nothingHappened();
    void sumsThatDoNotFitAreNoReport();
    void talliesAreFoundByTender();
};

void ShiftReportTest::theDrawerIsTheSumOfItsParts()
{
    const auto report = reportOf(dayView(), daySums());
    QVERIFY(report);
    const DrawerFigures& drawer = report->drawer;
    QCOMPARE(drawer.sales.minor, 28'000);
    QCOMPARE(drawer.topUps.minor, 40'000); // by card it is not in the drawer
    QCOMPARE(drawer.refunds.minor, 3'000);
    QCOMPARE(drawer.expected.minor, 100'000);
    QVERIFY(!drawer.counted);
    QVERIFY(!drawer.overShort);
    QCOMPARE(report->orders, 7);
    QCOMPARE(report->paid.minor, 68'000);
    QCOMPARE(report->netPaid.minor, 57'000);
}

void ShiftReportTest::closingTellsOverAndShort_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::addColumn<qint64>("overShort");
    QTest::newRow("exact") << qint64{100'000} << qint64{0};
    QTest::newRow("over") << qint64{100'500} << qint64{500};
    QTest::newRow("short") << qint64{99'000} << qint64{-1'000};
    QTest::newRow("empty") << qint64{0} << qint64{-100'000};
}

void ShiftReportTest::closingTellsOverAndShort()
{
    QFETCH(const qint64, counted);
    QFETCH(const qint64, overShort);
    ShiftView view = dayView();
    view.shift.closedAt = Instant{1};
    view.shift.counted = Money{counted};
    const auto report = reportOf(view, daySums());
    QVERIFY(report);
    QVERIFY(report->drawer.counted == Money{counted});
    QVERIFY(report->drawer.overShort == Money{overShort});
}

void ShiftReportTest::sumsOfAnotherShiftAreNoReport()
{
    ShiftSums sums = daySums();
    ++sums.cashOut.amount.minor;
    QVERIFY(!reportOf(dayView(), sums));
}

void ShiftReportTest::nothingHappened()
{
    const auto report = reportOf(dayView(), {});
    QVERIFY(report);
    QCOMPARE(report->orders, 0);
    QCOMPARE(report->drawer.expected.minor, 100'000);
}

void ShiftReportTest::sumsThatDoNotFitAreNoReport()
{
    constexpr Money most{std::numeric_limits<std::int64_t>::max()};
    ShiftSums sums;
    sums.balanceSales.amount = most;
    sums.walkInSales.amount = Money{1};
    QVERIFY(!reportOf(dayView(), sums));
    ShiftView view = dayView();
    view.shift.opening = most;
    sums = {};
    sums.cashIn.amount = Money{1};
    QVERIFY(!reportOf(view, sums));
}

void ShiftReportTest::talliesAreFoundByTender()
{
    TenderTallies tallies;
    tallies.of(Tender::Cash).count = 1;
    tallies.of(Tender::Card).count = 2;
    tallies.of(Tender::Transfer).count = 3;
    QCOMPARE(tallies.cash.count, 1);
    QCOMPARE(tallies.card.count, 2);
    QCOMPARE(tallies.transfer.count, 3);
}

QTEST_GUILESS_MAIN(ShiftReportTest)
#include "tst_shift_report.moc"

#include "tests/ui/dashboard/dashboard_counter.h"
#include "ui/text/figure/figure_text.h"
#include "ui/text/number_text.h"

#include <QTest>

namespace jangbu::ui {

/// What the dashboard asks and writes.
class TestDashboardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasNoFigures();
    void todayIsHeldAgainstYesterday();
    void theChartHasEveryHourOfToday();
    void longPeriodsAreShownByTheDay();
    void bestSellersAreRanked();
    void listsAreThoseOfThePeriod();
    void aBarOpensItsOrders();
    void aPageThatCouldNotBeReadIsAskedForAgain();
    void anotherPeriodIsNotReadyBeforeItIsRead();
    void onlyTodayAsksForTheRestOfYesterday();
    void theClockIsAskedForFreeDaysOnlyWhileTheyAreShown();
    void freshnessIsTheMomentAsked();
    void aCashierIsToldWhoMay();
    void anUnreadableBookIsSaid();
    void daysOfAFreePeriodMustMakeSense();
    void nearTheRegistrationItIsSaid();
};

void TestDashboardModel::anEmptyShopHasNoFigures()
{
    DashboardCounter counter;
    counter.model.refresh();
    QVERIFY(counter.model.state() == DashboardModel::State::Asking);
    counter.settle();
    QVERIFY(counter.model.state() == DashboardModel::State::Ready);
    QVERIFY(counter.model.isEmpty());
    QCOMPARE(counter.model.tiles().size(), std::size_t{5});
    QVERIFY(counter.model.tiles()[0].change.isEmpty());
}

void TestDashboardModel::todayIsHeldAgainstYesterday()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 100);
    counter.sell(noodles, 3, usPerHour);
    counter.sell(noodles, 2, usPerDay + usPerHour);
    counter.sell(noodles, 9, usPerDay - usPerHour); // yesterday, but later than now
    counter.model.refresh();
    counter.settle();
    const FigureTile& revenue = counter.model.tiles()[0];
    QCOMPARE(revenue.figure, QStringLiteral("₩3,000"));
    QCOMPARE(revenue.change, QStringLiteral("▲ 50.0%"));
    QVERIFY(revenue.tone == FigureTile::Tone::Good);
    QCOMPARE(counter.model.tiles()[2].figure, QStringLiteral("₩3,000"));
    QVERIFY(!counter.model.isEmpty());
}

void TestDashboardModel::theChartHasEveryHourOfToday()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 100);
    counter.sell(noodles, 3, usPerHour);
    counter.sell(noodles, 9, usPerDay - 4 * usPerHour);
    counter.model.refresh();
    counter.settle();
    const RevenueChart& chart = counter.model.chart();
    QCOMPARE(chart.bars.size(), std::size_t{24});
    QCOMPARE(chart.bars[13].revenue.minor, 3'000);
    QCOMPARE(chart.bars[13].orders, 1);
    QCOMPARE(chart.bars[18].before.minor, 9'000); // all of yesterday
    QVERIFY(chart.axisEnd >= Money{9'000});
    QVERIFY(!chart.bars[12].label.isEmpty() && chart.bars[13].label.isEmpty());
}

void TestDashboardModel::longPeriodsAreShownByTheDay()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 100);
    counter.sell(noodles, 3, 2 * usPerDay);
    counter.model.choose(PeriodChoice::SevenDays);
    counter.settle();
    QVERIFY(counter.model.chart().by == BucketBy::Day);
    QCOMPARE(counter.model.chart().bars.size(), std::size_t{8});
    counter.model.choose(PeriodChoice::ThreeDays);
    counter.settle();
    QVERIFY(counter.model.chart().by == BucketBy::Hour);
    const auto& bars = counter.model.chart().bars;
    QCOMPARE(bars.size(), std::size_t{73});
    // A day begins with its date, as "11-20", and not with an hour that could be any day's.
    QCOMPARE(bars[10].label, QStringLiteral("11-20"));
    QVERIFY(bars[16].label.contains(QStringLiteral("6")));
}

void TestDashboardModel::bestSellersAreRanked()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 100);
    const ProductId milk = counter.addProduct("서울우유", 2'000, 100);
    counter.sell(noodles, 4, usPerDay + usPerHour);
    counter.sell(noodles, 1, usPerHour);
    counter.sell(milk, 3, usPerHour);
    counter.model.refresh();
    counter.settle();
    BestSellerModel& sellers = counter.model.bestSellers();
    QCOMPARE(sellers.rowCount(), 2);
    QCOMPARE(sellers.index(0).data(BestSellerModel::Name).toString(), QStringLiteral("서울우유"));
    QCOMPARE(sellers.index(0).data(BestSellerModel::Share).toString(), QStringLiteral("75.0%"));
    QCOMPARE(sellers.index(0).data(BestSellerModel::Change).toString(), QStringLiteral("new"));
    QCOMPARE(sellers.index(1).data(BestSellerModel::Change).toString(), QStringLiteral("▼ 1"));
}

void TestDashboardModel::listsAreThoseOfThePeriod()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 5);
    counter.sell(noodles, 2, usPerHour);
    counter.sell(noodles, 50, usPerHour); // refused
    counter.model.refresh();
    counter.settle();
    const auto cell = [&](FigureList list, int column) {
        FigureTableModel& table = counter.model.list(list);
        return table.data(table.index(0, column), Qt::DisplayRole).toString();
    };
    QCOMPARE(cell(FigureList::LowStock, 0), QStringLiteral("신라면"));
    QCOMPARE(cell(FigureList::LowStock, 1), unitsText(3));
    QCOMPARE(cell(FigureList::Categories, 2), QStringLiteral("₩2,000"));
    QCOMPARE(cell(FigureList::Weekdays, 0), QStringLiteral("Sunday"));
    QCOMPARE(cell(FigureList::Weekdays, 2), QStringLiteral("₩2,000"));
    QCOMPARE(cell(FigureList::Staff, 1), ordersText(1));
    QCOMPARE(cell(FigureList::Refused, 0), QStringLiteral("Stock too short"));
    QCOMPARE(cell(FigureList::TopUps, 2), QStringLiteral("₩52,000"));
    QCOMPARE(counter.model.exportTables().size(), 3 + figureListCount);
}

void TestDashboardModel::aBarOpensItsOrders()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 1'000);
    for (int order = 0; order < 130; ++order) {
        counter.sell(noodles, 1, usPerHour);
    }
    counter.sell(noodles, 1, 3 * usPerHour);
    counter.model.refresh();
    counter.settle();
    counter.model.openBar(13);
    counter.settle();
    OrderListModel& orders = counter.model.orders();
    QCOMPARE(orders.table().rowCount(), 100);
    orders.fetchMore();
    counter.settle();
    QCOMPARE(orders.table().rowCount(), 130);
    orders.fetchMore();
    counter.settle();
    QCOMPARE(orders.table().rowCount(), 130);
    counter.model.openBar(99);
    QCOMPARE(orders.table().rowCount(), 130);
}

void TestDashboardModel::aPageThatCouldNotBeReadIsAskedForAgain()
{
    DashboardCounter counter;
    const ProductId noodles = counter.addProduct("신라면", 1'000, 1'000);
    counter.sell(noodles, 1, usPerHour);
    counter.model.refresh();
    counter.settle();
    counter.shop.failReads(ReadError::Unavailable);
    counter.model.openBar(13);
    counter.settle();
    OrderListModel& orders = counter.model.orders();
    QVERIFY(!orders.trouble().isEmpty());
    counter.shop.readAgain();
    orders.fetchMore();
    counter.settle();
    QVERIFY(orders.trouble().isEmpty());
    QCOMPARE(orders.table().rowCount(), 1);
}

void TestDashboardModel::anotherPeriodIsNotReadyBeforeItIsRead()
{
    DashboardCounter counter;
    counter.model.refresh();
    counter.settle();
    counter.model.refresh();
    QVERIFY(counter.model.state() == DashboardModel::State::Ready); // the same, once more
    counter.model.choose(PeriodChoice::SevenDays);
    QVERIFY(counter.model.state() == DashboardModel::State::Asking);
    counter.settle();
    QVERIFY(counter.model.state() == DashboardModel::State::Ready);
}

void TestDashboardModel::onlyTodayAsksForTheRestOfYesterday()
{
    DashboardCounter counter;
    counter.model.refresh();
    counter.settle();
    QCOMPARE(counter.figures.asked.exchange(0), 3);
    counter.model.choose(PeriodChoice::SevenDays);
    counter.settle();
    QCOMPARE(counter.figures.asked.load(), 2);
}

void TestDashboardModel::theClockIsAskedForFreeDaysOnlyWhileTheyAreShown()
{
    DashboardCounter counter;
    const QDate longAgo = counter.model.today().addYears(-20);
    counter.model.choose(PeriodChoice::Today);
    const Window usual = counter.zoneAsked;
    QVERIFY(counter.model.chooseDays(longAgo, longAgo));
    QVERIFY(counter.zoneAsked.from < usual.from);
    counter.model.choose(PeriodChoice::Today);
    QVERIFY(counter.zoneAsked.from == usual.from && counter.zoneAsked.to == usual.to);
    counter.settle();
}

void TestDashboardModel::freshnessIsTheMomentAsked()
{
    DashboardCounter counter;
    QVERIFY(counter.model.freshnessText().isEmpty());
    counter.model.refresh();
    counter.settle();
    QVERIFY(counter.model.freshnessText().contains(QStringLiteral("14:05:10")));
}

void TestDashboardModel::aCashierIsToldWhoMay()
{
    DashboardCounter counter(Role::Cashier);
    counter.model.refresh();
    counter.settle();
    QVERIFY(counter.model.state() == DashboardModel::State::Forbidden);
    QVERIFY(counter.model.tiles().empty());
}

void TestDashboardModel::anUnreadableBookIsSaid()
{
    DashboardCounter counter;
    counter.shop.failReads(ReadError::Unavailable);
    counter.model.refresh();
    counter.settle();
    QVERIFY(counter.model.state() == DashboardModel::State::Unreadable);
    counter.shop.readAgain();
    counter.model.refresh();
    counter.settle();
    QVERIFY(counter.model.state() == DashboardModel::State::Ready);
}

void TestDashboardModel::daysOfAFreePeriodMustMakeSense()
{
    DashboardCounter counter;
    const QDate today = counter.model.today();
    QVERIFY(!counter.model.chooseDays(today, today.addDays(-1)));
    QVERIFY(!counter.model.chooseDays({}, today));
    QVERIFY(!counter.model.chooseDays(today.addYears(-5), today));
    QVERIFY(counter.model.choice() == PeriodChoice::Today);
    QVERIFY(counter.model.chooseDays(today.addDays(-9), today));
    counter.settle();
    QCOMPARE(counter.model.chart().bars.size(), std::size_t{10});
}

void TestDashboardModel::nearTheRegistrationItIsSaid()
{
    DashboardCounter counter;
    const CustomerId customer{counter.ids.next()};
    counter.shop.entries.push_back(
        {1, 0, counter.clock.now(), {{}, house::cash, walletAccount(customer), Money{2'500'000'000}}
        }
    );
    counter.model.refresh();
    counter.settle();
    const FigureTile& balances = counter.model.tiles()[4];
    QCOMPARE(balances.figure, QStringLiteral("₩2,500,000,000"));
    QVERIFY(balances.isDetailUrgent);
}

} // namespace jangbu::ui

QTEST_GUILESS_MAIN(jangbu::ui::TestDashboardModel)

#include "tst_dashboard_model.moc"

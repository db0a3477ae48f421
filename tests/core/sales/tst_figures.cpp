#include "core/sales/figures.h"

#include <QTest>

namespace jangbu {

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAndTheAverageBasket();
    void categoriesAreSummedAndRanked();
    void refusedOrdersAreCounted();
};

void TestFigures::totalsAndTheAverageBasket()
{
    const std::vector<SalesOfHour> hours{{1, 2, 3, Money{1'000}}, {2, 1, 1, Money{501}}};
    const SalesTotal total = totalOf(hours);
    QVERIFY((total == SalesTotal{3, 4, Money{1'501}}));
    QCOMPARE(total.averageBasket().minor, 500);
    QCOMPARE(totalOf({}).averageBasket().minor, 0);
}

void TestFigures::categoriesAreSummedAndRanked()
{
    const std::vector<ProductFigure> products{
        {{}, "1", "Milk", "Dairy", 2, Money{300}},
        {{}, "2", "Noodles", "Noodles", 1, Money{500}},
        {{}, "3", "Cheese", "Dairy", 1, Money{400}},
        {{}, "4", "Bag", "", 5, Money{}},
        {{}, "5", "Given back", "Toys", 0, Money{}},
    };
    const std::vector<CategoryFigure> due{
        {"Dairy", 3, Money{700}},
        {"Noodles", 1, Money{500}},
        {"", 5, Money{}},
    };
    QVERIFY(byCategory(products) == due);
}

void TestFigures::refusedOrdersAreCounted()
{
    SalesFigures figures;
    QCOMPARE(refusedOrders(figures), 0);
    figures.refused = {{"insufficient_balance", 4}, {"insufficient_stock", 2}};
    QCOMPARE(refusedOrders(figures), 6);
}

} // namespace jangbu

QTEST_GUILESS_MAIN(jangbu::TestFigures)

#include "tst_figures.moc"

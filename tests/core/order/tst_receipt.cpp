#include "core/order/receipt.h"
#include "core/text/cells.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace jangbu;

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTax();
    void taxSumsToWhatWasPaid();
    void putsAmountsAtTheEdge();
    void breaksLongNames();
    void keepsTheAmountOnItsOwnLineWhenThereIsNoRoom();
    void centres();
    void neverGoesOverTheEdge();
};

void TestReceipt::splitsTax()
{
    Order order;
    order.lines.push_back({{}, "과자", 1, Money{1'100}, {}, Money{1'100}, Money{100}, 0});
    order.lines.push_back({{}, "쌀", 1, Money{2'000}, {}, Money{2'000}, Money{0}, 0});
    order.lines.push_back({{}, "음료", 1, Money{550}, {}, Money{550}, Money{50}, 0});
    const TaxSplit expected{Money{1'500}, Money{150}, Money{2'000}};
    QVERIFY(taxSplitOf(order) == expected);
}

void TestReceipt::taxSumsToWhatWasPaid()
{
    const bool holds = rc::check("tax sums", [](const std::vector<std::uint16_t>& prices) {
        Order order;
        std::int64_t paid = 0;
        for (const std::uint16_t price : prices) {
            const Money vat{price % 3 == 0 ? 0 : price / 11};
            order.lines.push_back({{}, "x", 1, Money{price}, {}, Money{price}, vat, 0});
            paid += price;
        }
        const TaxSplit split = taxSplitOf(order);
        RC_ASSERT(split.taxable.minor + split.vat.minor + split.exempt.minor == paid);
    });
    QVERIFY(holds);
}

void TestReceipt::putsAmountsAtTheEdge()
{
    ReceiptPage page(20);
    page.addPair("합계", "1,000원");
    QCOMPARE(page.lines().size(), std::size_t{1});
    QCOMPARE(page.lines().front().text, std::string("합계         1,000원"));
}

void TestReceipt::breaksLongNames()
{
    ReceiptPage page(20);
    page.addPair("무항생제 유정란 대란 15구", "7,980원");
    QCOMPARE(page.lines().size(), std::size_t{2});
    QCOMPARE(page.lines().front().text, std::string("무항생제 유정란 대란"));
    QCOMPARE(page.lines().back().text, std::string("15구         7,980원"));
}

void TestReceipt::keepsTheAmountOnItsOwnLineWhenThereIsNoRoom()
{
    ReceiptPage page(20);
    page.addPair("무항생제 유정란 30구", "12,345,678원");
    QCOMPARE(page.lines().size(), std::size_t{2});
    QCOMPARE(page.lines().back().text, std::string("        12,345,678원"));
}

void TestReceipt::centres()
{
    ReceiptPage page(20);
    page.addCentred("성수점", true);
    QCOMPARE(page.lines().front().text, std::string("       성수점"));
    QVERIFY(page.lines().front().isStrong);
}

void TestReceipt::neverGoesOverTheEdge()
{
    const bool holds = rc::check("edge", [] {
        const auto left = *rc::gen::container<std::string>(rc::gen::inRange(' ', '~'));
        const auto right = *rc::gen::container<std::string>(rc::gen::inRange('0', '9'));
        const auto columns = *rc::gen::inRange<std::size_t>(16, 60);
        ReceiptPage page(columns);
        page.addPair("가나다 " + left, right);
        page.addText(left);
        page.addCentred(left);
        page.addRule();
        RC_ASSERT(std::ranges::all_of(page.lines(), [columns](const ReceiptLine& line) {
            return cellCount(line.text) <= columns;
        }));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"

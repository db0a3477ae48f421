#include "core/order/order.h"
#include "core/order/order_total.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace jangbu; // NOLINT(google-build-using-namespace)

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

PricedLine taxable(std::int64_t price, std::int64_t quantity)
{
    return {Money{price}, quantity, TaxClass::Taxable};
}

PricedLine exempt(std::int64_t price, std::int64_t quantity)
{
    return {Money{price}, quantity, TaxClass::Exempt};
}

OrderLine paidLine(std::int64_t paid, std::int64_t quantity)
{
    OrderLine line;
    line.quantity = quantity;
    line.paid = Money{paid};
    return line;
}

} // namespace

class OrderTotalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gross();
    void grossThatDoesNotFit();
    void spreads_data();
    void spreads();
    void spreadAddsUp();
    void refundOfPieces_data();
    void refundOfPieces();
    void refundOfTheLargestLine();
    void storedNumbersStay();
};

void OrderTotalTest::gross()
{
    QCOMPARE(grossOf({})->minor, 0);
    const std::vector<PricedLine> lines{taxable(1'000, 6), exempt(2'330, 2), taxable(0, 9)};
    QCOMPARE(grossOf(lines)->minor, 10'660);
    QCOMPARE(grossOf(std::vector{taxable(most, 1), taxable(0, 5)})->minor, most);
}

void OrderTotalTest::grossThatDoesNotFit()
{
    QVERIFY(!grossOf(std::vector{taxable(most / 2 + 1, 2)}));
    QVERIFY(!grossOf(std::vector{taxable(most, 1), taxable(1, 1)}));
}

void OrderTotalTest::spreads_data()
{
    using Lines = std::vector<PricedLine>;
    using Numbers = std::vector<std::int64_t>;
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<Numbers>("shares");
    QTest::addColumn<Numbers>("vats");
    QTest::newRow("no discount") << Lines{taxable(1'100, 1)} << qint64{0} << Numbers{0}
                                 << Numbers{100};
    QTest::newRow("one line") << Lines{taxable(1'100, 1)} << qint64{100} << Numbers{100}
                              << Numbers{91}; // 1,000 − 909
    QTest::newRow("thirds") << Lines{taxable(100, 1), taxable(100, 1), taxable(100, 1)}
                            << qint64{100} << Numbers{34, 33, 33} << Numbers{6, 6, 6};
    QTest::newRow("largest remainder") << Lines{taxable(6'000, 1), exempt(4'660, 1)}
                                       << qint64{1'000} << Numbers{563, 437} << Numbers{494, 0};
    QTest::newRow("everything") << Lines{taxable(50, 2), exempt(1, 7)} << qint64{107}
                                << Numbers{100, 7} << Numbers{0, 0};
    QTest::newRow("free line") << Lines{taxable(0, 3), taxable(10, 1)} << qint64{3} << Numbers{0, 3}
                               << Numbers{0, 1};
    QTest::newRow("a tenth of the rest")
        << Lines{taxable(11, 1)} << qint64{0} << Numbers{0} << Numbers{1};
}

void OrderTotalTest::spreads()
{
    QFETCH(const std::vector<PricedLine>, lines);
    QFETCH(const qint64, discount);
    QFETCH(const std::vector<std::int64_t>, shares);
    QFETCH(const std::vector<std::int64_t>, vats);
    const std::vector<LineAmounts> amounts = spreadDiscount(lines, Money{discount});
    QCOMPARE(amounts.size(), shares.size());
    for (std::size_t place = 0; place < amounts.size(); ++place) {
        const std::int64_t amount = lines[place].unitPrice.minor * lines[place].quantity;
        QCOMPARE(amounts[place].discount.minor, shares[place]);
        QCOMPARE(amounts[place].paid.minor, amount - shares[place]);
        QCOMPARE(amounts[place].vat.minor, vats[place]);
    }
}

void OrderTotalTest::spreadAddsUp()
{
    QVERIFY(rc::check("lines sum to the total and none is below nothing", [] {
        std::vector<PricedLine> lines;
        const int count = *rc::gen::inRange(1, 20);
        for (int line = 0; line < count; ++line) {
            lines.push_back(
                {Money{*rc::gen::inRange<std::int64_t>(0, 100'000)},
                 *rc::gen::inRange<std::int64_t>(1, 100),
                 *rc::gen::arbitrary<bool>() ? TaxClass::Taxable : TaxClass::Exempt}
            );
        }
        const Money gross = grossOf(lines).value_or(Money{});
        const Money discount{*rc::gen::inRange<std::int64_t>(0, gross.minor + 1)};
        Money shares;
        for (const LineAmounts& amounts : spreadDiscount(lines, discount)) {
            RC_ASSERT(amounts.discount.minor >= 0);
            RC_ASSERT(amounts.paid.minor >= 0);
            RC_ASSERT(amounts.vat.minor >= 0);
            RC_ASSERT(amounts.vat.minor * 10 <= amounts.paid.minor + 10);
            shares.minor += amounts.discount.minor;
        }
        RC_ASSERT(shares.minor == discount.minor);
    }));
}

void OrderTotalTest::refundOfPieces_data()
{
    using Numbers = std::vector<std::int64_t>;
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<Numbers>("cut");
    QTest::addColumn<Numbers>("amounts");
    QTest::newRow("at once") << qint64{5'437} << qint64{6} << Numbers{6} << Numbers{5'437};
    QTest::newRow("one by one") << qint64{100} << qint64{3} << Numbers{1, 1, 1}
                                << Numbers{33, 33, 34};
    QTest::newRow("two and one") << qint64{100} << qint64{3} << Numbers{2, 1} << Numbers{66, 34};
    QTest::newRow("less than a won each")
        << qint64{2} << qint64{5} << Numbers{1, 1, 1, 1, 1} << Numbers{0, 0, 1, 0, 1};
    QTest::newRow("nothing paid") << qint64{0} << qint64{4} << Numbers{1, 3} << Numbers{0, 0};
    QTest::newRow("none of it") << qint64{100} << qint64{4} << Numbers{0, 4} << Numbers{0, 100};
}

void OrderTotalTest::refundOfPieces()
{
    QFETCH(const qint64, paid);
    QFETCH(const qint64, quantity);
    QFETCH(const std::vector<std::int64_t>, cut);
    QFETCH(const std::vector<std::int64_t>, amounts);
    OrderLine line = paidLine(paid, quantity);
    for (std::size_t place = 0; place < cut.size(); ++place) {
        QCOMPARE(refundOf(line, cut[place]).minor, amounts[place]);
        line.refunded += cut[place];
    }
}

void OrderTotalTest::refundOfTheLargestLine()
{
    OrderLine line = paidLine(most, 9'999);
    line.refunded = 9'998;
    const Money last = refundOf(line, 1);
    line.refunded = 0;
    QCOMPARE(refundOf(line, 9'998).minor + last.minor, most);
}

void OrderTotalTest::storedNumbersStay()
{
    QCOMPARE(static_cast<int>(OrderState::Paid), 1);
    QCOMPARE(static_cast<int>(OrderState::PartlyRefunded), 2);
    QCOMPARE(static_cast<int>(OrderState::Refunded), 3);
    QCOMPARE(static_cast<int>(TaxClass::Taxable), 1);
    QCOMPARE(static_cast<int>(TaxClass::Exempt), 2);
}

QTEST_GUILESS_MAIN(OrderTotalTest)
#include "tst_order_total.moc"

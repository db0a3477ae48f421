#include "core/limit/limits.h"
#include "storage/wire/order_lines.h"
#include "tests/generators/cast.h"

#include <QTest>

namespace jangbu::storage {

namespace {

OrderLine lineNo(std::int64_t number)
{
    OrderLine line;
    line.product = ProductId{generators::numberedId(static_cast<std::uint64_t>(number))};
    line.name = "초코파이 \"12개입\"";
    line.quantity = number + 1;
    line.unitPrice = Money{4'980};
    line.discount = Money{number};
    line.paid = Money{4'980 * (number + 1) - number};
    line.vat = Money{number % 2 == 0 ? 0 : 452};
    return line;
}

} // namespace

class TestOrderLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderLinesAreReadBack();
    void listPriceIsWrittenWhereAnotherWasCharged();
    void unitsGivenBackAreNotWritten();
    void largestOrderIsReadBack();
    void refundLinesAreReadBack();
    void couponIsReadBack();
    void wrongTextsAreNoLines();
};

void TestOrderLines::orderLinesAreReadBack()
{
    const std::vector<OrderLine> lines{lineNo(0), lineNo(1), lineNo(2)};
    QVERIFY(readOrderLines(writeOrderLines(lines)) == lines);
    QVERIFY(readOrderLines(writeOrderLines({})) == std::vector<OrderLine>{});
    // Stored for ever: this text never changes.
    const std::string fixed = "[{\"product\":\"" + toText(lineNo(0).product)
                              + "\",\"name\":\"초코파이 \\\"12개입\\\"\",\"quantity\":1,"
                                "\"price\":4980,\"paid\":4980}]";
    QCOMPARE(writeOrderLines(std::vector{lineNo(0)}), fixed);
}

void TestOrderLines::listPriceIsWrittenWhereAnotherWasCharged()
{
    OrderLine line = lineNo(0);
    line.listPrice = Money{5'980};
    const std::string text = writeOrderLines(std::vector{line});
    QVERIFY(text.find("\"list_price\":5980") != std::string::npos);
    QVERIFY(readOrderLines(text) == std::vector{line});
}

void TestOrderLines::unitsGivenBackAreNotWritten()
{
    OrderLine line = lineNo(3);
    line.refunded = 2;
    QCOMPARE(writeOrderLines(std::vector{line}), writeOrderLines(std::vector{lineNo(3)}));
}

void TestOrderLines::largestOrderIsReadBack()
{
    OrderLine line = lineNo(200);
    line.name.clear();
    for (std::size_t count = 0; count < limit::nameCharacters; ++count) {
        line.name += "\U0001F600"; // four bytes each
    }
    const std::vector<OrderLine> lines(limit::linesPerOrder, line);
    QVERIFY(readOrderLines(writeOrderLines(lines)) == lines);
}

void TestOrderLines::refundLinesAreReadBack()
{
    const std::vector<RefundLine> lines{
        {0, ProductId{generators::numberedId(1)}, 2, false},
        {1'999, ProductId{generators::numberedId(2)}, 1, true},
    };
    QVERIFY(readRefundLines(writeRefundLines(lines)) == lines);
}

void TestOrderLines::couponIsReadBack()
{
    const CouponKey key{CampaignId{generators::numberedId(7)}, walkInCustomer, 3};
    const auto read = readOrderCoupon(writeOrderCoupon(key));
    QVERIFY(read && *read == key);
    QVERIFY(writeOrderCoupon(std::nullopt).empty());
    const auto none = readOrderCoupon("");
    QVERIFY(none && !*none);
    QVERIFY(!readOrderCoupon("{}"));
    QVERIFY(!readOrderCoupon("null"));
}

void TestOrderLines::wrongTextsAreNoLines()
{
    QVERIFY(!readOrderLines(""));
    QVERIFY(!readOrderLines("{}"));
    QVERIFY(!readOrderLines("[1]"));
    QVERIFY(!readOrderLines("[{}]"));
    QVERIFY(!readRefundLines(R"([{"line_no":0}])"));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestOrderLines)

#include "tst_order_lines.moc"

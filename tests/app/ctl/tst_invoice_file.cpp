#include "app/ctl/invoice_file.h"
#include "core/time/civil.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::app;

namespace {

constexpr std::string_view headings =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

std::expected<std::vector<Invoice>, InvoiceError> readAll(const std::string& lines)
{
    InvoiceFile file(Currency{"GBP", 2});
    const std::string text = std::string(headings) + lines;
    constexpr std::size_t pieceBytes = 7;
    for (std::size_t from = 0; from < text.size(); from += pieceBytes) {
        const auto fed = file.feed(std::string_view(text).substr(from, pieceBytes));
        if (!fed) {
            return std::unexpected(fed.error());
        }
    }
    return file.finish();
}

} // namespace

class TestInvoiceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void groupsLinesIntoInvoicesByTheDateOfTheFirst()
    {
        const auto invoices = readAll("2,A,Cup,1,2011-01-02 10:00:00,1.00,,UK\n"
                                      "1,A,Cup,2,2011-01-01 10:00:00,2.55,17850.0,UK\n"
                                      "2,B,Box,3,2011-01-01 00:00:00,0.85,,UK\n");
        QVERIFY(invoices.has_value());
        QCOMPARE(invoices->size(), std::size_t{2});
        QCOMPARE(invoices->at(0).number, std::string("1"));
        QVERIFY(invoices->at(0).memberNo == std::int64_t{17850});
        QVERIFY((invoices->at(0).lines.at(0) == InvoiceLine{"A", "Cup", 2, Money{255}}));
        QVERIFY(!invoices->at(1).memberNo.has_value());
        QCOMPARE(invoices->at(1).lines.size(), std::size_t{2});
        QCOMPARE(toText(invoices->at(1).at), std::string("2011-01-02T10:00:00Z"));
    }

    void keepsTheOrderOfTheFileWithinOneMoment()
    {
        const auto invoices = readAll("9,A,,1,2011-01-01 10:00:00,1,,\n"
                                      "3,A,,1,2011-01-01 10:00:00,1,,\n");
        QVERIFY(invoices.has_value());
        QCOMPARE(invoices->at(0).number, std::string("9"));
    }

    void leavesOutLinesThatSoldNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("returned") << QByteArray("1,A,x,-1,2011-01-01 10:00:00,1.00,,");
        QTest::newRow("none") << QByteArray("1,A,x,0,2011-01-01 10:00:00,1.00,,");
        QTest::newRow("free") << QByteArray("1,A,x,1,2011-01-01 10:00:00,0.00,,");
        QTest::newRow("below free") << QByteArray("1,A,x,1,2011-01-01 10:00:00,-5.00,,");
        QTest::newRow("half a penny") << QByteArray("1,A,x,1,2011-01-01 10:00:00,0.855,,");
        QTest::newRow("no code") << QByteArray("1,,x,1,2011-01-01 10:00:00,1.00,,");
        QTest::newRow("no number") << QByteArray("1,A,x,one,2011-01-01 10:00:00,1.00,,");
    }

    void leavesOutLinesThatSoldNothing()
    {
        QFETCH(QByteArray, line);
        const auto invoices = readAll(line.toStdString());
        QVERIFY(invoices.has_value());
        QCOMPARE(invoices->size(), std::size_t{1});
        QVERIFY(invoices->front().lines.empty());
    }

    void saysWhatIsWrongWithAFile()
    {
        InvoiceFile foreign(Currency{"GBP", 2});
        const auto fed = foreign.feed("a,b\n");
        QVERIFY(!fed.has_value());
        QVERIFY(fed.error().fault == InvoiceFault::ColumnMissing);
        QCOMPARE(fed.error().detail, std::string("InvoiceNo"));

        const auto undated = readAll("1,A,x,1,yesterday,1.00,,\n");
        QVERIFY(!undated.has_value());
        QVERIFY(undated.error().fault == InvoiceFault::DateMalformed);
        QCOMPARE(undated.error().line, std::int64_t{2});

        QVERIFY(InvoiceFile(Currency{}).finish().error().fault == InvoiceFault::FileEmpty);
    }

    void knowsCancellations()
    {
        const auto invoices = readAll("C1,A,x,-1,2011-01-01 10:00:00,1.00,,\n");
        QVERIFY(invoices.has_value());
        QVERIFY(invoices->front().isCancellation());
    }
};

QTEST_GUILESS_MAIN(TestInvoiceFile)
#include "tst_invoice_file.moc"

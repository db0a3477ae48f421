#include "app/ctl/invoice_file.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/time/civil.h"
#include "tests/app/ctl/ctl_run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace jangbu;
using namespace jangbu::app;

namespace {

const Currency pounds{"GBP", 2};

struct Sold
{
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const Sold&, const Sold&) = default;
};

using SoldByCode = std::map<std::string, Sold>;

QByteArray unpacked(const QString& path)
{
    QProcess xz;
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), path});
    constexpr int longestMs = 60'000;
    return xz.waitForFinished(longestMs) ? xz.readAllStandardOutput() : QByteArray();
}

std::vector<Invoice> invoicesOf(const QByteArray& file)
{
    InvoiceFile invoices(pounds);
    const auto fed = invoices.feed({file.constData(), static_cast<std::size_t>(file.size())});
    auto read = invoices.finish();
    return fed && read ? std::move(*read) : std::vector<Invoice>{};
}

/// What a shop must refuse: more of one product at one price than a line may hold.
bool isTooLarge(const Invoice& invoice)
{
    std::map<std::pair<std::string, Money>, std::int64_t> merged;
    for (const InvoiceLine& line : invoice.lines) {
        std::int64_t& quantity = merged[{line.code, line.price}];
        quantity += line.quantity;
        if (quantity > limit::quantityPerLine) {
            return true;
        }
    }
    return false;
}

bool isSold(const Invoice& invoice)
{
    return !invoice.isCancellation() && !invoice.lines.empty() && !isTooLarge(invoice);
}

SoldByCode soldByBruteForce(const std::vector<Invoice>& invoices, Instant at)
{
    constexpr std::int64_t days = 3;
    SoldByCode sold;
    for (const Invoice& invoice : invoices) {
        const bool isInWindow = invoice.at.us >= at.us - days * usPerDay && invoice.at < at;
        if (!isInWindow || !isSold(invoice)) {
            continue;
        }
        for (const InvoiceLine& line : invoice.lines) {
            Sold& product = sold[line.code];
            product.units += line.quantity;
            product.revenue.minor += line.price.minor * line.quantity;
        }
    }
    return sold;
}

/// What the report says, after a look at its order: by units, then by revenue.
SoldByCode soldByReport(const QJsonArray& report, bool& isOrdered)
{
    SoldByCode sold;
    Sold before{std::numeric_limits<std::int64_t>::max(), Money{}};
    isOrdered = true;
    qint64 rank = 0;
    for (const auto& value : report) {
        const QJsonObject row = value.toObject();
        const auto revenue = parseMoney(row[u"revenue"].toString().toStdString(), pounds);
        const Sold product{row[u"units"].toInteger(), revenue.value_or(Money{-1})};
        isOrdered = isOrdered && row[u"rank"].toInteger() == ++rank
                    && (before.units > product.units
                        || (before.units == product.units && before.revenue >= product.revenue));
        before = product;
        sold[row[u"code"].toString().toStdString()] = product;
    }
    return sold;
}

QStringList wideLimits()
{
    return {
        QStringLiteral("settings"),
        QStringLiteral("set"),
        QStringLiteral("balance.maximum=100000000.00"),
        QStringLiteral("topup.maximum=100000000.00"),
        QStringLiteral("topup.minimum=0.01"),
    };
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sellsEachInvoiceOnceHoweverOftenItRuns()
    {
        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("GBP")).exitCode, 0);
        QCOMPARE(runCtl(folder.path(), wideLimits()).exitCode, 0);
        const QByteArray file =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "1,A,Cup,2,2011-01-01 10:00:00,2.50,17850.0,UK\n"
            "1,A,Cup,1,2011-01-01 10:00:00,2.50,17850.0,UK\n"
            "1,B,,4,2011-01-01 10:00:00,1.00,17850.0,UK\n"
            "2,A,Cup,1,2011-01-02 10:00:00,2.00,,UK\n"
            "3,A,Cup,10000,2011-01-03 10:00:00,2.50,,UK\n"
            "C4,A,Cup,-1,2011-01-04 10:00:00,2.50,,UK\n"
            "5,A,Cup,0,2011-01-05 10:00:00,2.50,,UK\n";
        for (int round = 0; round < 2; ++round) {
            const CtlRun run =
                runCtl(folder.path(), {QStringLiteral("replay"), QStringLiteral("-")}, file);
            QCOMPARE(run.exitCode, 0);
            const QJsonObject report = run.json.object();
            QCOMPARE(report[u"invoices"].toInteger(), 5);
            QCOMPARE(report[u"skipped"].toInteger(), 2);
            QCOMPARE(report[u"orders"].toInteger(), 2);
            QCOMPARE(report[u"refused"].toObject()[u"quantity_out_of_range"].toInteger(), 1);
            QCOMPARE(report[u"lines"].toInteger(), 4);
            QCOMPARE(report[u"units"].toInteger(), 8);
            QCOMPARE(report[u"revenue"].toString(), QStringLiteral("13.50"));
        }
        const CtlRun customer = runCtl(
            folder.path(),
            {QStringLiteral("report"), QStringLiteral("customer"), QStringLiteral("17850")}
        );
        QCOMPARE(customer.json[u"balance"].toString(), QStringLiteral("0.00"));
        QCOMPARE(customer.json[u"entries"].toArray().size(), 2);
        QCOMPARE(runCtl(folder.path(), {QStringLiteral("verify")}).exitCode, 0);
    }

    void refusesWhatNoMemberBuysAndNoAmountHolds()
    {
        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("GBP")).exitCode, 0);
        const QByteArray file =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "1,A,Cup,1,2011-01-01 10:00:00,12.50,xyz,UK\n"
            "2,A,Cup,1,2011-01-01 10:00:00,12.50,0,UK\n"
            "3,A,Cup,9999,2011-01-01 10:00:00,90000000000000000.00,,UK\n"
            "4,A,Cup,1,2011-01-01 10:00:00,12.50,,UK\n";
        const CtlRun run =
            runCtl(folder.path(), {QStringLiteral("replay"), QStringLiteral("-")}, file);
        QVERIFY2(run.exitCode == 0, qPrintable(run.complaint));
        const QJsonObject refused = run.json[u"refused"].toObject();
        QCOMPARE(refused[u"member_no_invalid"].toInteger(), 2);
        QCOMPARE(refused[u"amount_overflow"].toInteger(), 1);
    }

    void aCustomersReportHoldsEveryEntry()
    {
        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("GBP")).exitCode, 0);
        QByteArray file =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
        constexpr int invoices = 300;
        for (int number = 1; number <= invoices; ++number) {
            file += QByteArray::number(number) + ",A,Cup,1,2011-01-01 10:00:00,20.00,17850,UK\n";
        }
        QCOMPARE(runCtl(folder.path(), wideLimits()).exitCode, 0);
        const CtlRun run =
            runCtl(folder.path(), {QStringLiteral("replay"), QStringLiteral("-")}, file);
        QCOMPARE(run.json[u"orders"].toInteger(), invoices);
        const CtlRun customer = runCtl(
            folder.path(),
            {QStringLiteral("report"), QStringLiteral("customer"), QStringLiteral("17850")}
        );
        QCOMPARE(customer.json[u"entries"].toArray().size(), 2 * invoices);
    }

    void refusesAFileOfAnotherKind()
    {
        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("GBP")).exitCode, 0);
        const CtlRun run =
            runCtl(folder.path(), {QStringLiteral("replay"), QStringLiteral("-")}, "a,b\n1,2\n");
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(u"InvoiceNo"), qPrintable(run.complaint));
    }

    void bestSellersOfARealShopEqualBruteForce()
    {
        const QString packed = realData(QStringLiteral("online-retail.csv.xz"));
        if (packed.isEmpty()) {
            QSKIP("SKIPPED: the real invoices are not beside the project");
        }
        const QByteArray file = unpacked(packed);
        const std::vector<Invoice> invoices = invoicesOf(file);
        QVERIFY(!invoices.empty());

        const QTemporaryDir folder;
        QCOMPARE(initCtlShop(folder.path(), QStringLiteral("GBP")).exitCode, 0);
        QCOMPARE(runCtl(folder.path(), wideLimits()).exitCode, 0);
        const CtlRun replayed =
            runCtl(folder.path(), {QStringLiteral("replay"), QStringLiteral("-")}, file);
        QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.complaint));
        const auto sold = std::count_if(invoices.begin(), invoices.end(), isSold);
        QCOMPARE(replayed.json[u"orders"].toInteger(), sold);

        // Instants that cut an hour, fall on one, lie before, between and after the sales.
        for (const char* const at :
             {"2010-12-01T08:26:00Z",
              "2010-12-01T08:26:01Z",
              "2010-12-04T08:30:30Z",
              "2010-12-24T00:00:00Z",
              "2011-01-21T17:59:59Z",
              "2011-03-13T12:34:56Z",
              "2011-05-10T09:00:00Z",
              "2011-07-28T16:45:00Z",
              "2011-08-31T18:00:00Z",
              "2011-09-03T17:59:00Z"}) {
            const CtlRun report = runCtl(
                folder.path(),
                {QStringLiteral("report"),
                 QStringLiteral("best-sellers"),
                 QStringLiteral("--at"),
                 QString::fromLatin1(at),
                 QStringLiteral("--limit"),
                 QStringLiteral("100000")}
            );
            QCOMPARE(report.exitCode, 0);
            bool isOrdered = false;
            const SoldByCode reported = soldByReport(report.json.array(), isOrdered);
            QVERIFY2(isOrdered, at);
            QVERIFY2(reported == soldByBruteForce(invoices, *parseInstant(at)), at);
        }
        QCOMPARE(runCtl(folder.path(), {QStringLiteral("verify")}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"

#include "core/sales/sales_bucket.h"

#include <QTest>

#include <rapidcheck.h>

using jangbu::BucketBy;
using jangbu::bucketSales;
using jangbu::Instant;
using jangbu::Money;
using jangbu::SalesBucket;
using jangbu::SalesOfHour;
using jangbu::ZoneOffsets;

namespace {

using Hours = std::vector<SalesOfHour>;
using Buckets = std::vector<SalesBucket>;

ZoneOffsets seoul()
{
    return {{Instant{0}, 9 * 3600}};
}

std::int64_t hourAt(const char* text)
{
    return jangbu::hourOf(jangbu::parseInstant(text).value());
}

std::int64_t dayAt(const char* text)
{
    return hourAt(text) / 24;
}

} // namespace

class TestSalesBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSold();
    void aDayBeginsAtLocalMidnight();
    void hoursOfTheLocalClock();
    void weekdays_data();
    void weekdays();
    void hoursOfTheDay();
    void theRepeatedHourOfAutumnIsOne();
    void sumsAreKept();
};

void TestSalesBucket::nothingSold()
{
    QVERIFY(bucketSales({}, seoul(), BucketBy::Day).empty());
}

void TestSalesBucket::aDayBeginsAtLocalMidnight()
{
    const Hours hours{
        {hourAt("2026-11-22T14:00:00Z"), 1, 2, Money{300}}, // 23:00 in 서울
        {hourAt("2026-11-22T15:00:00Z"), 4, 5, Money{600}}, // the next day
        {hourAt("2026-11-23T14:00:00Z"), 7, 8, Money{-900}},
    };
    const Buckets expected{
        {dayAt("2026-11-22"), 1, 2, Money{300}},
        {dayAt("2026-11-23"), 11, 13, Money{-300}},
    };
    QVERIFY(bucketSales(hours, seoul(), BucketBy::Day) == expected);
    // Without offsets the clock is UTC's.
    QCOMPARE(bucketSales(hours, {}, BucketBy::Day).front().orders, 5);
}

void TestSalesBucket::hoursOfTheLocalClock()
{
    const Hours hours{{hourAt("2026-11-22T14:00:00Z"), 1, 1, Money{1}}};
    QCOMPARE(
        bucketSales(hours, seoul(), BucketBy::Hour).front().key,
        hourAt("2026-11-22T23:00:00Z")
    );
}

void TestSalesBucket::weekdays_data()
{
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("Sunday") << QByteArray("2026-11-22T14:00:00Z") << qint64{6};
    QTest::newRow("Monday in Seoul") << QByteArray("2026-11-22T15:00:00Z") << qint64{0};
    QTest::newRow("Saturday") << QByteArray("2026-11-21T00:00:00Z") << qint64{5};
    QTest::newRow("before 1970") << QByteArray("1969-12-29T03:00:00Z") << qint64{0};
    QTest::newRow("the first day") << QByteArray("1970-01-01T00:00:00Z") << qint64{3};
}

void TestSalesBucket::weekdays()
{
    QFETCH(const QByteArray, instant);
    QFETCH(const qint64, expected);
    const Hours hours{{hourAt(instant.constData()), 1, 1, Money{1}}};
    QCOMPARE(bucketSales(hours, seoul(), BucketBy::Weekday).front().key, expected);
}

void TestSalesBucket::hoursOfTheDay()
{
    const Hours hours{
        {hourAt("2026-11-22T15:00:00Z"), 1, 1, Money{1}},
        {hourAt("2026-11-23T15:00:00Z"), 1, 1, Money{1}},
        {hourAt("1969-12-31T14:00:00Z"), 1, 1, Money{1}},
    };
    const Buckets expected{{0, 2, 2, Money{2}}, {23, 1, 1, Money{1}}};
    QVERIFY(bucketSales(hours, seoul(), BucketBy::HourOfDay) == expected);
}

void TestSalesBucket::theRepeatedHourOfAutumnIsOne()
{
    // London, 2011-10-30: 01:00 comes twice, with and without summer time.
    const Instant end = jangbu::parseInstant("2011-10-30T01:00:00Z").value();
    const ZoneOffsets london{{Instant{0}, 3600}, {end, 0}};
    const Hours hours{
        {hourAt("2011-10-30T00:00:00Z"), 1, 1, Money{1}},
        {hourAt("2011-10-30T01:00:00Z"), 1, 1, Money{1}},
        {hourAt("2011-10-30T02:00:00Z"), 1, 1, Money{1}},
    };
    const auto buckets = bucketSales(hours, london, BucketBy::Hour);
    QCOMPARE(buckets.size(), std::size_t{2});
    QCOMPARE(buckets.front().orders, 2);
    QCOMPARE(buckets.front().key, hourAt("2011-10-30T01:00:00Z"));
}

void TestSalesBucket::sumsAreKept()
{
    QVERIFY(rc::check("no order is lost, none is in two buckets, keys ascend", [] {
        Hours hours;
        const auto count = *rc::gen::inRange(0, 50);
        std::int64_t orders = 0;
        for (int place = 0; place < count; ++place) {
            hours.push_back({*rc::gen::inRange<std::int64_t>(-500, 500), place, 1, Money{place}});
            orders += place;
        }
        for (const BucketBy by :
             {BucketBy::Hour, BucketBy::Day, BucketBy::Weekday, BucketBy::HourOfDay}) {
            const Buckets buckets = bucketSales(hours, seoul(), by);
            std::int64_t sum = 0;
            for (const SalesBucket& bucket : buckets) {
                RC_ASSERT(bucket.orders == bucket.revenue.minor);
                sum += bucket.orders;
            }
            RC_ASSERT(sum == orders);
            RC_ASSERT(std::ranges::is_sorted(buckets, std::ranges::less{}, &SalesBucket::key));
        }
    }));
}

QTEST_GUILESS_MAIN(TestSalesBucket)
#include "tst_sales_bucket.moc"

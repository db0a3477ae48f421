#include "core/sales/period.h"

#include <QTest>

namespace jangbu {

namespace {

constexpr std::int64_t hour = 3'600;

ZoneOffsets seoul()
{
    return {{Instant{0}, 9 * hour}};
}

/// London in 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC.
ZoneOffsets london()
{
    return {
        {Instant{0}, 0},
        {*parseInstant("2026-03-29T01:00:00Z"), hour},
        {*parseInstant("2026-10-25T01:00:00Z"), 0},
    };
}

Instant at(const char* text)
{
    return *parseInstant(text);
}

std::int64_t dayOf(int year, int month, int day)
{
    return daysFromCivil({year, month, day});
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysBeginAtMidnightOfTheShop();
    void theYearBeginsInTheShop();
    void todayIsHeldAgainstYesterdayUpToTheSameHour();
    void lastDaysAreDaysOf24Hours();
    void wholeDaysAreHeldAgainstAsManyBefore();
    void everyBucketIsThereOnce();
    void aDayOfSummerTimeHas23Hours();
    void bucketsPartTheWindow();
};

void TestPeriod::daysBeginAtMidnightOfTheShop()
{
    QCOMPARE(startOfLocalDay(seoul(), dayOf(2026, 11, 22)).us, at("2026-11-21T15:00:00Z").us);
    QCOMPARE(startOfLocalDay(london(), dayOf(2026, 3, 29)).us, at("2026-03-29").us);
    QCOMPARE(startOfLocalDay(london(), dayOf(2026, 3, 30)).us, at("2026-03-29T23:00:00Z").us);
    QCOMPARE(startOfLocalDay(london(), dayOf(2026, 10, 26)).us, at("2026-10-26").us);
    QCOMPARE(startOfLocalDay({}, -1).us, -usPerDay);
}

void TestPeriod::theYearBeginsInTheShop()
{
    const Instant newYear = at("2025-12-31T15:00:00Z");
    QCOMPARE(startOfLocalYear(seoul(), at("2026-11-22T05:00:00Z")).us, newYear.us);
    QCOMPARE(startOfLocalYear(seoul(), newYear).us, newYear.us);
    QVERIFY(startOfLocalYear(seoul(), Instant{newYear.us - 1}) < newYear);
}

void TestPeriod::todayIsHeldAgainstYesterdayUpToTheSameHour()
{
    const Instant now = at("2026-11-22T05:05:10Z");
    const Period period = todayUpTo(seoul(), now);
    QVERIFY((period.now == Window{at("2026-11-21T15:00:00Z"), now}));
    QVERIFY((period.before == Window{at("2026-11-20T15:00:00Z"), Instant{now.us - usPerDay}}));
}

void TestPeriod::lastDaysAreDaysOf24Hours()
{
    const Instant now = at("2026-11-22T05:05:10Z");
    const Period period = lastDays(3, now);
    QCOMPARE(period.now.from.us, now.us - 3 * usPerDay);
    QCOMPARE(period.now.to.us, now.us);
    QCOMPARE(period.before.from.us, now.us - 6 * usPerDay);
    QCOMPARE(period.before.to.us, period.now.from.us);
}

void TestPeriod::wholeDaysAreHeldAgainstAsManyBefore()
{
    const std::int64_t first = dayOf(2026, 11, 1);
    const Period period = wholeDays(seoul(), {first, first + 6});
    QCOMPARE(period.now.from.us, at("2026-10-31T15:00:00Z").us);
    QCOMPARE(period.now.to.us, at("2026-11-07T15:00:00Z").us);
    QCOMPARE(period.before.from.us, at("2026-10-24T15:00:00Z").us);
    QVERIFY(period.before.to == period.now.from);
}

void TestPeriod::everyBucketIsThereOnce()
{
    const Window window{at("2026-11-21T15:00:00Z"), at("2026-11-22T05:05:10Z")};
    const std::vector<SalesOfHour> hours{
        {hourOf(at("2026-11-21T23:00:00Z")), 2, 5, Money{5'000}},
        {hourOf(at("2026-11-22T05:00:00Z")), 1, 1, Money{700}},
    };
    const auto byHour = everyBucket(hours, window, seoul(), BucketBy::Hour);
    QCOMPARE(byHour.size(), std::size_t{15});
    QCOMPARE(byHour[0].orders, 0);
    QCOMPARE(byHour[8].revenue.minor, 5'000);
    QCOMPARE(byHour[14].revenue.minor, 700);
    const auto byDay = everyBucket(hours, window, seoul(), BucketBy::Day);
    QCOMPARE(byDay.size(), std::size_t{1});
    QCOMPARE(byDay[0].key, dayOf(2026, 11, 22));
    QCOMPARE(byDay[0].orders, 3);
    QVERIFY(everyBucket(hours, {window.to, window.to}, seoul(), BucketBy::Day).empty());
}

void TestPeriod::aDayOfSummerTimeHas23Hours()
{
    const std::int64_t day = dayOf(2026, 3, 29);
    const Period period = wholeDays(london(), {day, day});
    QCOMPARE(period.now.to.us - period.now.from.us, 23 * usPerHour);
    // The clock never shows 01:xx, and its bucket is empty.
    const auto buckets = everyBucket({}, period.now, london(), BucketBy::Hour);
    QCOMPARE(buckets.size(), std::size_t{24});
    const Window second = windowOf(buckets[1].key, period.now, london(), BucketBy::Hour);
    QVERIFY(second.from >= second.to);
}

void TestPeriod::bucketsPartTheWindow()
{
    const Window window{at("2026-11-20T03:20:00Z"), at("2026-11-22T05:05:10Z")};
    for (const BucketBy by : {BucketBy::Hour, BucketBy::Day}) {
        Instant reached = window.from;
        for (const SalesBucket& bucket : everyBucket({}, window, seoul(), by)) {
            const Window part = windowOf(bucket.key, window, seoul(), by);
            QCOMPARE(part.from.us, reached.us);
            QVERIFY(part.from < part.to);
            reached = part.to;
        }
        QCOMPARE(reached.us, window.to.us);
    }
}

} // namespace jangbu

QTEST_GUILESS_MAIN(jangbu::TestPeriod)

#include "tst_period.moc"

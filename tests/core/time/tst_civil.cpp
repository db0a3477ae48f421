#include "core/time/civil.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using jangbu::CivilDate;
using jangbu::Instant;
using jangbu::parseInstant;
using jangbu::ZoneOffsets;

namespace {

constexpr std::int64_t epochJulianDay = 2'440'588; // 1970-01-01

Instant at(const char* text)
{
    return parseInstant(text).value();
}

} // namespace

class TestCivil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDays();
    void everyDayOfThousandYearsIsThatOfQt();
    void daysSurviveTheRoundTrip();
    void readsInstants_data();
    void readsInstants();
    void refusesInstants_data();
    void refusesInstants();
    void writesInstants();
    void instantsSurviveTheRoundTrip();
    void hoursRoundDown();
    void offsets();
    void businessDays();
};

void TestCivil::knownDays()
{
    QCOMPARE(jangbu::daysFromCivil({1970, 1, 1}), 0);
    QCOMPARE(jangbu::daysFromCivil({1969, 12, 31}), -1);
    QCOMPARE(jangbu::daysFromCivil({2000, 2, 29}), 11'016);
    QCOMPARE(jangbu::daysFromCivil({2000, 3, 1}), 11'017);
    QVERIFY((jangbu::civilFromDays(-719'468) == CivilDate{0, 3, 1}));
}

void TestCivil::everyDayOfThousandYearsIsThatOfQt()
{
    QDate date(1600, 1, 1);
    for (const QDate last(2600, 12, 31); date <= last; date = date.addDays(1)) {
        const std::int64_t days = date.toJulianDay() - epochJulianDay;
        const CivilDate civil{date.year(), date.month(), date.day()};
        if (jangbu::daysFromCivil(civil) != days || jangbu::civilFromDays(days) != civil) {
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
        }
    }
}

void TestCivil::daysSurviveTheRoundTrip()
{
    QVERIFY(rc::check("a day is the day of its date", [] {
        const auto days = *rc::gen::inRange<std::int64_t>(-10'000'000, 10'000'000);
        const CivilDate date = jangbu::civilFromDays(days);
        RC_ASSERT(jangbu::daysFromCivil(date) == days);
        RC_ASSERT(date.month >= 1);
        RC_ASSERT(date.month <= 12);
        RC_ASSERT(date.day >= 1);
        RC_ASSERT(date.day <= 31);
        RC_ASSERT(date < jangbu::civilFromDays(days + 1));
    }));
}

void TestCivil::readsInstants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");

    const auto row = [](const char* text, qint64 seconds) {
        QTest::newRow(text) << QByteArray(text) << seconds;
    };
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:59:59Z", -1);
    row("2011-08-31T18:00:00Z", 1'314'813'600);
    row("2011-08-31 18:00:00", 1'314'813'600);
    row("2011-08-31T18:00:00", 1'314'813'600);
    row("2011-08-31", 1'314'748'800);
    row("2012-02-29", 1'330'473'600);
    row("0000-01-01", -62'167'219'200);
    row("9999-12-31T23:59:59Z", 253'402'300'799);
}

void TestCivil::readsInstants()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    const auto instant = parseInstant(text.toStdString());
    QVERIFY(instant.has_value());
    QCOMPARE(instant->us, seconds * jangbu::usPerSecond);
}

void TestCivil::refusesInstants_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char* const text :
         {"",
          "2011",
          "2011-08",
          "2011-8-31",
          "2011/08/31",
          "2011-02-29",
          "2011-13-01",
          "2011-00-01",
          "2011-01-00",
          "2011-04-31",
          "-011-01-01",
          "2011-08-31T",
          "2011-08-31T18:00",
          "2011-08-31T24:00:00Z",
          "2011-08-31T23:60:00Z",
          "2011-08-31T23:00:60Z",
          "2011-08-31T23:00:00+09:00",
          "2011-08-31T23:00:00ZZ",
          "2011-08-31T23:00:00.5Z",
          "2011-08-31x23:00:00Z",
          "2011-08-31T-1:00:00Z",
          "2011-08-31 ",
          " 2011-08-31",
          "20110831T180000Z"}) {
        QTest::newRow(*text == 0 ? "empty" : text) << QByteArray(text);
    }
}

void TestCivil::refusesInstants()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseInstant(text.toStdString()).has_value());
}

void TestCivil::writesInstants()
{
    QCOMPARE(toText(Instant{0}), std::string("1970-01-01T00:00:00Z"));
    QCOMPARE(toText(Instant{jangbu::usPerSecond - 1}), std::string("1970-01-01T00:00:00Z"));
    // Cut downwards also before 1970, so that texts sort as instants do.
    QCOMPARE(toText(Instant{-1}), std::string("1969-12-31T23:59:59Z"));
    QCOMPARE(toText(at("2026-11-22T14:05:09Z")), std::string("2026-11-22T14:05:09Z"));
}

void TestCivil::instantsSurviveTheRoundTrip()
{
    // From the year 1 on: Qt knows no year 0.
    QVERIFY(rc::check("a second reads as it is written", [] {
        const auto seconds = *rc::gen::inRange<std::int64_t>(-62'135'596'800, 253'402'300'800);
        const Instant instant{seconds * jangbu::usPerSecond};
        RC_ASSERT((parseInstant(toText(instant)) == instant));
        const auto qt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
        RC_ASSERT(toText(instant) == qt.toStdString());
    }));
}

void TestCivil::hoursRoundDown()
{
    QCOMPARE(jangbu::hourOf(Instant{0}), 0);
    QCOMPARE(jangbu::hourOf(Instant{jangbu::usPerHour - 1}), 0);
    QCOMPARE(jangbu::hourOf(Instant{jangbu::usPerHour}), 1);
    QCOMPARE(jangbu::hourOf(Instant{-1}), -1);
    QCOMPARE(jangbu::hourOf(Instant{-jangbu::usPerHour}), -1);
    QCOMPARE(jangbu::hourOf(Instant{-jangbu::usPerHour - 1}), -2);
    for (const std::int64_t hour : {-25, -1, 0, 1, 400'000}) {
        QCOMPARE(jangbu::hourOf(jangbu::startOfHour(hour)), hour);
    }
}

void TestCivil::offsets()
{
    const Instant begins = at("2011-03-27T01:00:00Z");
    const Instant ends = at("2011-10-30T01:00:00Z");
    const ZoneOffsets london{{Instant{0}, 0}, {begins, 3600}, {ends, 0}};
    QCOMPARE(jangbu::offsetSecondsAt(london, Instant{begins.us - 1}), 0);
    QCOMPARE(jangbu::offsetSecondsAt(london, begins), 3600);
    QCOMPARE(jangbu::offsetSecondsAt(london, Instant{ends.us - 1}), 3600);
    QCOMPARE(jangbu::offsetSecondsAt(london, ends), 0);
    // Before the first the first holds; no offsets are UTC.
    QCOMPARE(jangbu::offsetSecondsAt({{begins, 3600}}, Instant{0}), 3600);
    QCOMPARE(jangbu::offsetSecondsAt({}, begins), 0);
}

void TestCivil::businessDays()
{
    const ZoneOffsets seoul{{Instant{0}, 9 * 3600}};
    const std::int64_t day = jangbu::daysFromCivil({2026, 11, 22});
    QCOMPARE(jangbu::localDayOf(seoul, at("2026-11-21T14:59:59Z")), day - 1);
    QCOMPARE(jangbu::localDayOf(seoul, at("2026-11-21T15:00:00Z")), day);
    QCOMPARE(jangbu::localDayOf(seoul, at("2026-11-22T14:59:59Z")), day);
    QCOMPARE(jangbu::localDayOf({}, at("2026-11-22T00:00:00Z")), day);
    QCOMPARE(jangbu::localDayOf({}, Instant{-1}), -1);
    const ZoneOffsets newYork{{Instant{0}, -5 * 3600}};
    QCOMPARE(jangbu::localDayOf(newYork, at("2026-11-22T04:59:59Z")), day - 1);
}

QTEST_GUILESS_MAIN(TestCivil)
#include "tst_civil.moc"

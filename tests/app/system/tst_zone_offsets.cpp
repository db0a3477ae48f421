#include "app/system/zone_offsets.h"

#include <QTest>

#include <string>
#include <vector>

namespace jangbu::app {

namespace {

Instant at(const char* text)
{
    return parseInstant(text).value();
}

} // namespace

class TestZoneOffsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seoulNeverChanges();
    void londonChangesTwiceAYear();
    void unknownZonesHaveNone();
};

void TestZoneOffsets::seoulNeverChanges()
{
    const auto zone = zoneOffsets("Asia/Seoul", at("2020-01-01"), at("2030-01-01"));
    QVERIFY(zone.has_value());
    QCOMPARE(zone->size(), std::size_t{1});
    QCOMPARE(zone->front().offsetSeconds, 9 * 3'600);
    // Fifteen o'clock in Greenwich is the next day in Seoul.
    QCOMPARE(
        localDayOf(*zone, at("2026-11-22T15:00:00Z")),
        localDayOf(*zone, at("2026-11-22T14:59:59Z")) + 1
    );
}

void TestZoneOffsets::londonChangesTwiceAYear()
{
    const auto zone = zoneOffsets("Europe/London", at("2011-01-01"), at("2012-01-01"));
    QVERIFY(zone.has_value());
    QCOMPARE(zone->size(), std::size_t{3});
    QCOMPARE(offsetSecondsAt(*zone, at("2011-03-27T00:59:59Z")), 0);
    QCOMPARE(offsetSecondsAt(*zone, at("2011-03-27T01:00:00Z")), 3'600);
    QCOMPARE(offsetSecondsAt(*zone, at("2011-10-30T00:59:59Z")), 3'600);
    QCOMPARE(offsetSecondsAt(*zone, at("2011-10-30T01:00:00Z")), 0);
}

void TestZoneOffsets::unknownZonesHaveNone()
{
    const std::vector<std::string> unknown{"", "Asia/Atlantis", "../etc/passwd", "+09:00x"};
    for (const std::string& name : unknown) {
        QVERIFY(!isTimezone(name));
        QVERIFY(!zoneOffsets(name, at("2020-01-01"), at("2021-01-01")));
    }
    QVERIFY(isTimezone("UTC"));
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestZoneOffsets)

#include "tst_zone_offsets.moc"

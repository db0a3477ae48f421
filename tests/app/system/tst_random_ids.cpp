#include "app/system/random_ids.h"
#include "tests/fakes/fixed_clock.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

namespace jangbu::app {

class TestRandomIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areVersion7OfTheClock();
    void ascendWhileTheClockStandsStill();
    void ascendWhenTheClockIsSetBack();
    void areUniqueOverThreads();
    void differBetweenSources();
};

void TestRandomIds::areVersion7OfTheClock()
{
    const fakes::FixedClock clock{Instant{0x0123'4567'89ABLL * 1'000 + 999}};
    RandomIds ids{clock};
    const Uuid id = ids.next();
    const std::vector<std::uint8_t> time{id.bytes.begin(), id.bytes.begin() + 6};
    QVERIFY((time == std::vector<std::uint8_t>{0x01, 0x23, 0x45, 0x67, 0x89, 0xAB}));
    QCOMPARE(id.bytes[6] >> 4, 7);
    QCOMPARE(id.bytes[8] >> 6, 2);
}

void TestRandomIds::ascendWhileTheClockStandsStill()
{
    const fakes::FixedClock clock{Instant{1'790'000'000 * usPerSecond}};
    RandomIds ids{clock};
    Uuid last = ids.next();
    for (int count = 0; count < 100'000; ++count) {
        const Uuid id = ids.next();
        QVERIFY(last < id);
        QCOMPARE(id.bytes[6] >> 4, 7);
        QCOMPARE(id.bytes[8] >> 6, 2);
        last = id;
    }
}

void TestRandomIds::ascendWhenTheClockIsSetBack()
{
    fakes::FixedClock clock{Instant{1'790'000'000 * usPerSecond}};
    RandomIds ids{clock};
    Uuid last = ids.next();
    for (int count = 0; count < 1'000; ++count) {
        clock.advance(-usPerHour);
        const Uuid id = ids.next();
        QVERIFY(last < id);
        last = id;
    }
}

void TestRandomIds::areUniqueOverThreads()
{
    constexpr std::size_t threadCount = 4;
    constexpr std::size_t each = 5'000;
    const fakes::FixedClock clock{Instant{1'790'000'000 * usPerSecond}};
    RandomIds ids{clock};
    std::vector<std::vector<Uuid>> made(threadCount);
    std::vector<std::thread> threads;
    for (std::vector<Uuid>& mine : made) {
        threads.emplace_back([&ids, &mine] {
            for (std::size_t count = 0; count < each; ++count) {
                mine.push_back(ids.next());
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::set<Uuid> all;
    for (const std::vector<Uuid>& mine : made) {
        QVERIFY(std::ranges::is_sorted(mine));
        all.insert(mine.begin(), mine.end());
    }
    QCOMPARE(all.size(), threadCount * each);
}

void TestRandomIds::differBetweenSources()
{
    const fakes::FixedClock clock{Instant{1'790'000'000 * usPerSecond}};
    RandomIds one{clock};
    RandomIds other{clock};
    QVERIFY(one.next() != other.next());
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestRandomIds)

#include "tst_random_ids.moc"

#include "app/server/service/rate_limit.h"

#include <QTest>

namespace jangbu::app {

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstAndThenTheRate();
    void keysDoNotShare();
    void zeroIsNoLimit();
    void restDoesNotGrowForEver();
};

namespace {

using Steady = RateLimit::Steady;

Steady::time_point at(int milliseconds)
{
    return Steady::time_point{} + std::chrono::hours(1) + std::chrono::milliseconds(milliseconds);
}

} // namespace

void TestRateLimit::burstAndThenTheRate()
{
    RateLimit limit({.perSecond = 10, .atOnce = 3});
    for (int count = 0; count < 3; ++count) {
        QVERIFY(!limit.take("a", at(0)));
    }
    QCOMPARE(limit.take("a", at(0)).value_or(0), 1);
    QVERIFY(limit.take("a", at(99)).has_value());
    QVERIFY(!limit.take("a", at(100)));
    QVERIFY(limit.take("a", at(100)).has_value());
}

void TestRateLimit::keysDoNotShare()
{
    RateLimit limit({.perSecond = 1, .atOnce = 1});
    QVERIFY(!limit.take("a", at(0)));
    QVERIFY(limit.take("a", at(0)));
    QVERIFY(!limit.take("b", at(0)));
}

void TestRateLimit::zeroIsNoLimit()
{
    RateLimit limit({.perSecond = 0, .atOnce = 1});
    for (int count = 0; count < 1'000; ++count) {
        QVERIFY(!limit.take("a", at(0)));
    }
}

void TestRateLimit::restDoesNotGrowForEver()
{
    RateLimit limit({.perSecond = 1'000'000, .atOnce = 2});
    QVERIFY(!limit.take("a", at(0)));
    const auto muchLater = at(0) + std::chrono::hours(24 * 365);
    QVERIFY(!limit.take("a", muchLater));
    QVERIFY(!limit.take("a", muchLater));
    QVERIFY(limit.take("a", muchLater).has_value());
    // A clock that goes back gives nothing.
    QVERIFY(limit.take("a", at(0)).has_value());
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestRateLimit)

#include "tst_rate_limit.moc"

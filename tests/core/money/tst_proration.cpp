#include "core/money/proration.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <numeric>

using jangbu::Money;
using jangbu::prorate;

namespace {

using Amounts = std::vector<std::int64_t>;

std::vector<Money> moneyOf(const Amounts& amounts)
{
    std::vector<Money> money;
    for (const std::int64_t amount : amounts) {
        money.push_back(Money{amount});
    }
    return money;
}

Amounts shares(std::int64_t total, const Amounts& weights)
{
    Amounts amounts;
    for (const Money share : prorate(Money{total}, moneyOf(weights))) {
        amounts.push_back(share.minor);
    }
    return amounts;
}

std::int64_t sumOf(const Amounts& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

} // namespace

class TestProration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void largestNumbers();
    void sumsAndBounds();
    void equalWeightsDifferByOneAtMost();
};

void TestProration::table()
{
    QCOMPARE(shares(0, {}), Amounts());
    QCOMPARE(shares(0, {0, 0}), (Amounts{0, 0}));
    QCOMPARE(shares(100, {1'000}), Amounts{100});
    QCOMPARE(shares(100, {1, 1, 1}), (Amounts{34, 33, 33})); // ties go to the earlier
    QCOMPARE(shares(10, {1, 2, 3}), (Amounts{2, 3, 5}));
    QCOMPARE(shares(1, {1, 3, 3}), (Amounts{0, 1, 0}));
    QCOMPARE(shares(5, {0, 10, 0}), (Amounts{0, 5, 0})); // nothing to a line of nothing
    QCOMPARE(shares(0, {4, 5}), (Amounts{0, 0}));
    QCOMPARE(shares(9, {4, 5}), (Amounts{4, 5}));
    QCOMPARE(shares(1'000, {4'500, 1'200, 300}), (Amounts{750, 200, 50}));
}

void TestProration::largestNumbers()
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(shares(most, {most}), Amounts{most});
    QCOMPARE(shares(most, {1, most - 1}), (Amounts{1, most - 1}));
    QCOMPARE(sumOf(shares(most - 1, {most / 2, most / 2})), most - 1);
}

void TestProration::sumsAndBounds()
{
    QVERIFY(rc::check("shares sum to the total, none exceeds its weight or strays by a unit", [] {
        const auto weights = *rc::gen::container<Amounts>(rc::gen::oneOf(
            rc::gen::inRange<std::int64_t>(0, 10),
            rc::gen::inRange<std::int64_t>(0, 1'000'000)
        ));
        const std::int64_t sum = sumOf(weights);
        const auto total = *rc::gen::inRange<std::int64_t>(0, sum + 1);
        const Amounts parts = shares(total, weights);
        RC_ASSERT(parts.size() == weights.size());
        RC_ASSERT(sumOf(parts) == total);
        for (std::size_t place = 0; place < parts.size(); ++place) {
            RC_ASSERT(parts[place] >= 0);
            RC_ASSERT(parts[place] <= weights[place]);
            RC_ASSERT(std::abs(parts[place] * sum - total * weights[place]) < std::max(sum, 1L));
        }
    }));
}

void TestProration::equalWeightsDifferByOneAtMost()
{
    QVERIFY(rc::check("equal lines get equal shares, the earlier ones a unit more", [] {
        const auto lines = *rc::gen::inRange<std::size_t>(1, 50);
        const auto total = *rc::gen::inRange<std::int64_t>(0, 5'000);
        const Amounts parts = shares(total, Amounts(lines, 100));
        RC_ASSERT(std::ranges::is_sorted(parts, std::ranges::greater{}));
        RC_ASSERT(parts.front() - parts.back() <= 1);
    }));
}

QTEST_GUILESS_MAIN(TestProration)
#include "tst_proration.moc"

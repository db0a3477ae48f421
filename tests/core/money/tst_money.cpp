#include "core/money/currency.h"
#include "core/money/money.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using jangbu::add;
using jangbu::currencyByCode;
using jangbu::Money;
using jangbu::multiply;
using jangbu::subtract;

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

bool fits(Wide value)
{
    return value >= least && value <= most;
}

// Half of them near the ends, where results stop fitting.
std::int64_t anyAmount()
{
    const auto near = *rc::gen::inRange<std::int64_t>(-100, 101);
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return most - std::abs(near);
    case 1:
        return least + std::abs(near);
    case 2:
        return near;
    case 3:
        return *rc::gen::inRange<std::int64_t>(-4'000'000'000, 4'000'000'000);
    default:
        return *rc::gen::arbitrary<std::int64_t>();
    }
}

bool agrees(const std::optional<Money>& result, Wide exact)
{
    return fits(exact) ? result && Wide{result->minor} == exact : !result;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastThatFits();
    void resultsAreExactOrAbsent();
    void orders();
    void currencies();
};

void TestMoney::theLastThatFits()
{
    QCOMPARE(add(Money{most - 1}, Money{1})->minor, most);
    QVERIFY(!add(Money{most}, Money{1}));
    QCOMPARE(subtract(Money{least + 1}, Money{1})->minor, least);
    QVERIFY(!subtract(Money{least}, Money{1}));
    QVERIFY(!subtract(Money{0}, Money{least}));
    QCOMPARE(multiply(Money{most / 2}, 2)->minor, most - 1);
    QVERIFY(!multiply(Money{most / 2 + 1}, 2));
    QVERIFY(!multiply(Money{least}, -1));
    QCOMPARE(multiply(Money{-5}, 0)->minor, 0);
}

void TestMoney::resultsAreExactOrAbsent()
{
    QVERIFY(rc::check("sum, difference and product are exact or absent", [] {
        const std::int64_t left = anyAmount();
        const std::int64_t right = anyAmount();
        RC_ASSERT(agrees(add(Money{left}, Money{right}), Wide{left} + right));
        RC_ASSERT(agrees(subtract(Money{left}, Money{right}), Wide{left} - right));
        RC_ASSERT(agrees(multiply(Money{left}, right), Wide{left} * right));
    }));
}

void TestMoney::orders()
{
    QVERIFY(Money{-1} < Money{0});
    QVERIFY(Money{0} < Money{1});
    QVERIFY(Money{} == Money{0});
}

void TestMoney::currencies()
{
    QCOMPARE(currencyByCode("KRW")->exponent, 0);
    QCOMPARE(currencyByCode("JPY")->exponent, 0);
    QCOMPARE(currencyByCode("GBP")->exponent, 2);
    QCOMPARE(currencyByCode("USD")->code, std::string("USD"));
    QVERIFY(!currencyByCode(""));
    QVERIFY(!currencyByCode("krw"));
    QVERIFY(!currencyByCode("KRWX"));
    QVERIFY(!currencyByCode("XTS"));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"

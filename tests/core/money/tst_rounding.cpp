#include "core/money/rounding.h"

#include <QTest>

#include <rapidcheck.h>

using jangbu::Money;
using jangbu::scaleDown;
using jangbu::scaleHalfEven;
using jangbu::vatIncludedIn;

namespace {

__extension__ using Wide = __int128;

} // namespace

class TestRounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfEven_data();
    void halfEven();
    void down_data();
    void down();
    void vat_data();
    void vat();
    void halfEvenIsNearestAndSymmetric();
    void downNeverGoesBeyond();
    void vatIsAnEleventh();
};

void TestRounding::halfEven_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("expected");

    const auto row = [](qint64 amount, qint64 numerator, qint64 denominator, qint64 expected) {
        QTest::addRow("%lld * %lld / %lld", amount, numerator, denominator)
            << amount << numerator << denominator << expected;
    };
    row(0, 1, 2, 0);
    row(1, 1, 2, 0); // 0.5 → 0
    row(3, 1, 2, 2); // 1.5 → 2
    row(5, 1, 2, 2); // 2.5 → 2
    row(7, 1, 2, 4); // 3.5 → 4
    row(-1, 1, 2, 0);
    row(-3, 1, 2, -2);
    row(-5, 1, 2, -2);
    row(5, 1, 4, 1);
    row(7, 1, 4, 2);
    row(-7, 1, 4, -2);
    row(9, 0, 7, 0);
    row(9, 7, 7, 9);
    row(std::numeric_limits<qint64>::max(), 10, 11, 8'384'883'669'867'978'006);
    row(std::numeric_limits<qint64>::min(), 1, 1, std::numeric_limits<qint64>::min());
}

void TestRounding::halfEven()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    QFETCH(const qint64, expected);
    QCOMPARE(scaleHalfEven(Money{amount}, numerator, denominator).minor, expected);
}

void TestRounding::down_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("expected");

    const auto row = [](qint64 amount, qint64 numerator, qint64 denominator, qint64 expected) {
        QTest::addRow("%lld * %lld / %lld", amount, numerator, denominator)
            << amount << numerator << denominator << expected;
    };
    row(999, 10, 100, 99);
    row(-999, 10, 100, -99);
    row(1'000, 10, 100, 100);
    row(19, 5, 100, 0);
    row(20, 5, 100, 1);
    row(std::numeric_limits<qint64>::max(), 100, 100, std::numeric_limits<qint64>::max());
}

void TestRounding::down()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    QFETCH(const qint64, expected);
    QCOMPARE(scaleDown(Money{amount}, numerator, denominator).minor, expected);
}

void TestRounding::vat_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("expected");

    const auto row = [](qint64 paid, qint64 expected) {
        QTest::addRow("%lld", paid) << paid << expected;
    };
    row(0, 0);
    row(1, 0); // 0.91 → 1
    row(5, 0); // 4.55 → 5
    row(6, 1); // 5.45 → 5
    row(11, 1);
    row(100, 9);    // 90.91 → 91
    row(1'000, 91); // 909.09 → 909
    row(1'100, 100);
    row(4'500, 409); // 4,090.91 → 4,091
    row(9'900, 900);
    row(10'000, 909);
    row(12'300, 1'118);
    row(110'000, 10'000);
    row(-1'100, -100); // given back
}

void TestRounding::vat()
{
    QFETCH(const qint64, paid);
    QFETCH(const qint64, expected);
    QCOMPARE(vatIncludedIn(Money{paid}).minor, expected);
}

void TestRounding::halfEvenIsNearestAndSymmetric()
{
    QVERIFY(rc::check("at most half a unit away, even on a half, odd in the sign", [] {
        const auto amount = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
        const auto numerator = *rc::gen::inRange<std::int64_t>(0, 50);
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 50);
        const std::int64_t result = scaleHalfEven(Money{amount}, numerator, denominator).minor;
        const std::int64_t error = std::abs(result * denominator - amount * numerator);
        RC_ASSERT(2 * error <= denominator);
        RC_ASSERT((2 * error != denominator || result % 2 == 0));
        RC_ASSERT(scaleHalfEven(Money{-amount}, numerator, denominator).minor == -result);
    }));
}

void TestRounding::downNeverGoesBeyond()
{
    QVERIFY(rc::check("toward zero, less than a unit away", [] {
        const auto amount = *rc::gen::arbitrary<std::int64_t>();
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 1'000);
        const auto numerator = *rc::gen::inRange<std::int64_t>(0, denominator + 1);
        const std::int64_t result = scaleDown(Money{amount}, numerator, denominator).minor;
        const Wide rest = Wide{amount} * numerator - Wide{result} * denominator;
        RC_ASSERT((amount >= 0 ? rest >= 0 : rest <= 0));
        RC_ASSERT((rest < denominator && rest > -denominator));
    }));
}

void TestRounding::vatIsAnEleventh()
{
    QVERIFY(rc::check("VAT is within half a unit of an eleventh", [] {
        const auto paid = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
        const std::int64_t vat = vatIncludedIn(Money{paid}).minor;
        RC_ASSERT(std::abs(vat * 11 - paid) * 2 <= 11);
        RC_ASSERT(vat >= 0);
    }));
}

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"

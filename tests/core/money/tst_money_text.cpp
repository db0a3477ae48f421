#include "core/money/money_text.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using jangbu::Currency;
using jangbu::Money;
using jangbu::parseMoney;

namespace {

const Currency won{"KRW", 0};
const Currency pound{"GBP", 2};

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

std::string grouped(const std::string& digits)
{
    std::string text;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const bool isGroupEnd = place > 0 && (digits.size() - place) % 3 == 0;
        text += isGroupEnd ? "," : "";
        text += digits[place];
    }
    return text;
}

} // namespace

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void everyAmountSurvivesTheRoundTrip();
    void groupsAreReadToo();
    void anyTextIsAnswered();
};

void TestMoneyText::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<qint64>("minor");

    const auto row = [](const char* text, int exponent, qint64 minor) {
        QTest::addRow("%s, %d", text, exponent) << QByteArray(text) << exponent << minor;
    };
    row("0", 0, 0);
    row("12300", 0, 12'300);
    row("12,300", 0, 12'300);
    row("1,234,567", 0, 1'234'567);
    row("12300.00", 0, 12'300); // zeros beyond the unit are fine
    row("-1", 0, -1);
    row("007", 0, 7);
    row("2.55", 2, 255);
    row("2.5", 2, 250);
    row("2", 2, 200);
    row("2.550", 2, 255);
    row("0.01", 2, 1);
    row("-0.01", 2, -1);
    row("1,234.50", 2, 123'450);
    row("1.2345", 4, 12'345);
    row("9223372036854775807", 0, most);
    row("92233720368547758.07", 2, most);
    row("-9223372036854775807", 0, -most);
}

void TestMoneyText::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exponent);
    QFETCH(const qint64, minor);
    const auto money = parseMoney(text.toStdString(), Currency{"XTS", exponent});
    QVERIFY(money.has_value());
    QCOMPARE(money->minor, minor);
}

void TestMoneyText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char* const text :
         {"",
          "-",
          "--1",
          "+1",
          ".5",
          "5.",
          ".",
          "1.2.3",
          "1.234",
          "1.001",
          "1e3",
          "0x10",
          "12a",
          " 1",
          "1 ",
          "1,23",
          "1,2345",
          ",123",
          "123,",
          "1234,567",
          "1,,234",
          "1,234,56",
          "1.5,0",
          "-,123",
          "１２",
          "₩100",
          "100원",
          "92233720368547758.08",
          "99999999999999999999"}) {
        QTest::newRow(*text == 0 ? "empty" : text) << QByteArray(text);
    }
    QTest::newRow("nul") << QByteArray("1\0002", 3);
}

void TestMoneyText::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseMoney(text.toStdString(), pound).has_value());
}

void TestMoneyText::writes_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](qint64 minor, int exponent, const char* expected) {
        QTest::addRow("%lld, %d", minor, exponent) << minor << exponent << QByteArray(expected);
    };
    row(0, 0, "0");
    row(12'300, 0, "12300");
    row(-5, 0, "-5");
    row(0, 2, "0.00");
    row(5, 2, "0.05");
    row(-5, 2, "-0.05");
    row(100, 2, "1.00");
    row(255, 2, "2.55");
    row(1, 4, "0.0001");
    row(most, 0, "9223372036854775807");
    row(least, 0, "-9223372036854775808");
    row(least, 2, "-92233720368547758.08");
}

void TestMoneyText::writes()
{
    QFETCH(const qint64, minor);
    QFETCH(const int, exponent);
    QFETCH(const QByteArray, expected);
    const Currency currency{"XTS", exponent};
    QCOMPARE(QByteArray::fromStdString(toText(Money{minor}, currency)), expected);
}

void TestMoneyText::everyAmountSurvivesTheRoundTrip()
{
    QVERIFY(rc::check("an amount reads as it is written", [] {
        const auto minor = *rc::gen::suchThat(rc::gen::arbitrary<std::int64_t>(), [](auto value) {
            return value != least; // its magnitude has no positive counterpart
        });
        const Currency currency{"XTS", *rc::gen::inRange(0, 5)};
        RC_ASSERT((parseMoney(toText(Money{minor}, currency), currency) == Money{minor}));
    }));
}

void TestMoneyText::groupsAreReadToo()
{
    QVERIFY(rc::check("commas between groups of three change nothing", [] {
        const auto amount = *rc::gen::inRange<std::int64_t>(0, most);
        RC_ASSERT((parseMoney(grouped(std::to_string(amount)), won) == Money{amount}));
    }));
}

void TestMoneyText::anyTextIsAnswered()
{
    QVERIFY(rc::check("what is read has one way to be written", [] {
        const auto text =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789,,..- ")));
        if (const auto money = parseMoney(text, pound)) {
            const std::string written = toText(*money, pound);
            RC_ASSERT((parseMoney(written, pound) == money));
            RC_ASSERT(written.find(',') == std::string::npos);
        }
    }));
}

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_money_text.moc"

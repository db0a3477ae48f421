#include "core/text/card_number.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

namespace {

// Digits with a Luhn check digit at their end.
std::string withCheckDigit(const std::string& digits)
{
    int sum = 0;
    for (std::size_t fromEnd = 0; fromEnd < digits.size(); ++fromEnd) {
        const int value = digits[digits.size() - 1 - fromEnd] - '0';
        const int weighted = fromEnd % 2 == 0 ? value * 2 : value;
        sum += weighted / 10 + weighted % 10;
    }
    return digits + std::to_string((10 - sum % 10) % 10);
}

std::string anyDigits(std::size_t count)
{
    return *rc::gen::container<std::string>(
        count,
        rc::gen::inRange('0', static_cast<char>('9' + 1))
    );
}

} // namespace

class TestCardNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void everyLengthFrom13To19();
    void aWrongCheckDigitIsNoCard();
    void isFoundInsideOtherWords();
};

void TestCardNumber::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char* text, bool expected) {
        QTest::newRow(*text == 0 ? "empty" : text) << QByteArray(text) << expected;
    };
    row("", false);
    row("4111111111111111", true);
    row("4111111111111112", false);
    row("4111 1111 1111 1111", true);
    row("4111-1111-1111-1111", true);
    row("4111-1111 1111-1111", true);
    row("카드 4111-1111-1111-1111 12/26", true);
    row("4111 1111 1111 1111 12", true); // the expiry beside it must not hide it
    row("12 4111 1111 1111 1111", true);
    row("x4111111111111111y", true);
    row("３７８２８２２４６３１０００５", true);
    row("378282246310005", true); // 15 digits
    row("3782-822463-10005", true);
    row("30569309025904", true);        // 14 digits
    row("4222222222222", true);         // 13 digits
    row("6304000000000000000", true);   // 19 digits
    row("41111111111111110000", false); // 20 digits in one piece are no card
    row("411111111111", false);
    for (const char* const card :
         {"4111  1111  1111  1111",
          "4111 1111   1111 1111",
          "4111.1111.1111.1111",
          "4111/1111/1111/1111",
          "4111_1111_1111_1111",
          "4111–1111–1111–1111",
          "4111\u00A01111\u00A01111\u00A01111",
          "4111\n1111\n1111\n1111",
          "4111 - 1111 - 1111 - 1111",
          "４１１１－１１１１－１１１１－１１１１",
          "카드: 4111 . 1111 . 1111 . 1111"}) {
        row(card, true);
    }
    row("2026-11-22 00:01:30", false); // the sum is right, the marks differ
    row("4111a1111a1111a1111", false);
    row("010-1234-5678", false);
    row("010-1234-5678 010-9876-5432", false);
    row("승인번호 12345678", false);
    row("-4111111111111111-", true);
    row("4111111111111111 ", true);
}

void TestCardNumber::recognises()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, expected);
    QCOMPARE(containsCardNumber(text.toStdString()), expected);
}

void TestCardNumber::everyLengthFrom13To19()
{
    for (std::size_t length = 11; length <= 22; ++length) {
        const std::string number = withCheckDigit(std::string(length - 1, '7'));
        QCOMPARE(containsCardNumber(number), length >= 13 && length <= 19);
    }
}

void TestCardNumber::aWrongCheckDigitIsNoCard()
{
    QVERIFY(rc::check("of the ten last digits one makes a card number", [] {
        const std::string body = anyDigits(*rc::gen::inRange<std::size_t>(12, 19));
        const std::string card = withCheckDigit(body);
        for (char last = '0'; last <= '9'; ++last) {
            RC_ASSERT(containsCardNumber(body + last) == (body + last == card));
        }
    }));
}

void TestCardNumber::isFoundInsideOtherWords()
{
    QVERIFY(rc::check("a card number is found inside other words", [](const std::string& before) {
        const std::string card = withCheckDigit(anyDigits(15));
        RC_ASSERT(containsCardNumber(before + "x" + card + "x" + before));
    }));
}

QTEST_GUILESS_MAIN(TestCardNumber)
#include "tst_card_number.moc"

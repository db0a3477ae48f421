#include "core/customer/phone.h"

#include <QTest>

#include <rapidcheck.h>

using jangbu::lastFourDigits;
using jangbu::parsePhone;
using jangbu::phoneDisplay;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void shows_data();
    void shows();
    void lastFour();
    void everyMobileNumberSurvivesTheRoundTrip();
    void anyTextIsAnsweredAndReadsAsItself();
};

void TestPhone::reads_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected"); // empty: no number

    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(*typed == 0 ? "empty" : typed) << QByteArray(typed) << QByteArray(expected);
    };
    row("010-1234-5678", "+821012345678");
    row("01012345678", "+821012345678");
    row(" 010 1234 5678 ", "+821012345678");
    row("010.1234.5678", "+821012345678");
    row("(010) 1234-5678", "+821012345678");
    row("０１０－１２３４－５６７８", "+821012345678");
    row("010–1234–5678", "+821012345678"); // dashes of a word processor
    row("+82 10-1234-5678", "+821012345678");
    row("+82 010-1234-5678", "+821012345678");
    row("+82 (0)10-1234-5678", "+821012345678");
    row("0082 10 1234 5678", "+821012345678");
    row("821012345678", "+821012345678");
    row("1012345678", "+821012345678");
    row("+821012345678", "+821012345678");
    row("011-123-4567", "+82111234567");
    row("02-123-4567", "+8221234567");
    row("02-1234-5678", "+82212345678");
    row("031-123-4567", "+82311234567");
    row("064-1234-5678", "+826412345678");
    row("070-1234-5678", "+827012345678");
    row("080-123-4567", "+82801234567");
    row("0505-123-4567", "+825051234567");
    row("+1 202-555-0123", "+12025550123");
    row("001 1202", "");
    row("0012025550123", "+12025550123");
    row("+81 90-1234-5678", "+819012345678");
    row("+123456789012345", "+123456789012345");
    row("", "");
    row("   ", "");
    row("+", "");
    row("0", "");
    row("010", "");
    row("010-1234-567", "");
    row("010-1234-56789", "");
    row("020-1234-5678", ""); // 02 and nine digits
    row("034-123-4567", "");  // no such area
    row("070-123-4567", "");
    row("+82 10-1234-567", "");
    row("+1234567", "");
    row("+1234567890123456", "");
    row("+0123456789", "");
    row("12345678", "");
    row("1588-1234", "");
    row("010-1234-5678 또는", "");
    row("010+12345678", "");
    row("++821012345678", "");
    row("홍길동", "");
}

void TestPhone::reads()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(parsePhone(typed.toStdString()).value_or("")), expected);
}

void TestPhone::shows_data()
{
    QTest::addColumn<QByteArray>("e164");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* e164, const char* expected) {
        QTest::newRow(*e164 == 0 ? "empty" : e164) << QByteArray(e164) << QByteArray(expected);
    };
    row("+821012345678", "010-1234-5678");
    row("+82111234567", "011-123-4567");
    row("+8221234567", "02-123-4567");
    row("+82212345678", "02-1234-5678");
    row("+82311234567", "031-123-4567");
    row("+825051234567", "0505-123-4567");
    row("+12025550123", "+12025550123");
    row("+8210", "+8210"); // never stored; shown as it is
    row("", "");
}

void TestPhone::shows()
{
    QFETCH(const QByteArray, e164);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(phoneDisplay(e164.toStdString())), expected);
}

void TestPhone::lastFour()
{
    QCOMPARE(lastFourDigits("+821012345678"), std::string_view("5678"));
    QCOMPARE(lastFourDigits("+12025550123"), std::string_view("0123"));
    QCOMPARE(lastFourDigits("123"), std::string_view("123"));
    QCOMPARE(lastFourDigits(""), std::string_view(""));
}

void TestPhone::everyMobileNumberSurvivesTheRoundTrip()
{
    QVERIFY(rc::check("what is shown reads as the same number", [] {
        const auto digits =
            *rc::gen::container<std::string>(8, rc::gen::elementOf(std::string("0123456789")));
        const std::string e164 = "+8210" + digits;
        RC_ASSERT(parsePhone(e164) == std::optional(e164));
        RC_ASSERT(parsePhone(phoneDisplay(e164)) == std::optional(e164));
        RC_ASSERT(parsePhone("010" + digits) == std::optional(e164));
        RC_ASSERT(phoneDisplay(e164).ends_with(lastFourDigits(e164)));
    }));
}

void TestPhone::anyTextIsAnsweredAndReadsAsItself()
{
    QVERIFY(rc::check("reading is total, and E.164 reads as itself", [] {
        const auto typed = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0001122823456789+- ()x"))
        );
        const auto phone = parsePhone(typed);
        if (phone) {
            RC_ASSERT(parsePhone(*phone) == phone);
            RC_ASSERT(parsePhone(phoneDisplay(*phone)) == phone);
            RC_ASSERT(phone->size() >= std::size_t{9});
            RC_ASSERT(phone->size() <= std::size_t{16});
        }
    }));
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"

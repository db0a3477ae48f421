#include "core/text/hangul.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

class TestKeyboardSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toHangul_data();
    void toHangul();
    void toLatin_data();
    void toLatin();
    void everySyllableCanBeTyped();
    void textOfSyllablesSurvivesTheRoundTrip();
    void smallLettersSurviveTheRoundTrip();
};

void TestKeyboardSlip::toHangul_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(*typed == 0 ? "empty" : typed) << QByteArray(typed) << QByteArray(expected);
    };
    row("", "");
    row("tlsfkaus", "신라면");
    row("tlsfk", "신라");
    row("tlsfka", "신람"); // on the way to 신라면
    row("tfa", "ㅅㄹㅁ");
    row("dkssud", "안녕");
    row("rkqt", "값");
    row("rkqtk", "갑사");
    row("rkqtdl", "값이");
    row("ekfr", "닭");
    row("ekfrk", "달가");
    row("Qkdrnajd", "빵구멍");
    row("EhdQkd", "똥빵"); // ㅃ is no final, it begins the next syllable
    row("rkTek", "갔다");
    row("rhkwk", "과자");
    row("dnl", "위");
    row("dml", "의");
    row("dmlfy", "의료");
    row("Odi", "ㅒ야");
    row("dOrl", "얘기");
    row("dPfks", "예란");
    row("rk k", "가 ㅏ"); // a space ends the syllable
    row("hk", "ㅘ");
    row("kk", "ㅏㅏ");
    row("rr", "ㄱㄱ");
    row("zhzk2", "코카2");
    row("TLS", "씬"); // capitals without a letter of their own are small ones
    row("신fk", "신라");
    row("cj-dnqdb", "처-웁유");
}

void TestKeyboardSlip::toHangul()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(hangulFromLatinKeys(typed.toStdString())), expected);
}

void TestKeyboardSlip::toLatin_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(*typed == 0 ? "empty" : typed) << QByteArray(typed) << QByteArray(expected);
    };
    row("", "");
    row("ㅁㅠㅊ", "abc");
    row("뮻", "abc"); // the same keys, as an input method puts them together
    row("신라면", "tlsfkaus");
    row("값", "rkqt");
    row("과", "rhk");
    row("ㄳ", "rt");
    row("ㅢ", "ml");
    row("빼빼로", "QoQofh");
    row("ㅁ-123", "a-123");
    row("8801043014809", "8801043014809");
    row("漢", "漢");
}

void TestKeyboardSlip::toLatin()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(latinFromHangulKeys(typed.toStdString())), expected);
}

void TestKeyboardSlip::everySyllableCanBeTyped()
{
    for (char32_t syllable = firstSyllable; syllable <= lastSyllable; ++syllable) {
        const std::string utf8 = toUtf8(std::u32string(1, syllable));
        QCOMPARE(hangulFromLatinKeys(latinFromHangulKeys(utf8)), utf8);
    }
}

void TestKeyboardSlip::textOfSyllablesSurvivesTheRoundTrip()
{
    QVERIFY(rc::check("keys of any syllables write them again", [] {
        const auto syllables = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::inRange<char32_t>(firstSyllable, lastSyllable + 1)
        );
        const std::string utf8 = toUtf8({syllables.data(), syllables.size()});
        RC_ASSERT(hangulFromLatinKeys(latinFromHangulKeys(utf8)) == utf8);
    }));
}

void TestKeyboardSlip::smallLettersSurviveTheRoundTrip()
{
    QVERIFY(rc::check("a code typed with the input method on comes back", [] {
        const auto code = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("abcdefghijklmnopqrstuvwxyz0123456789-"))
        );
        RC_ASSERT(latinFromHangulKeys(hangulFromLatinKeys(code)) == code);
    }));
}

QTEST_GUILESS_MAIN(TestKeyboardSlip)
#include "tst_keyboard_slip.moc"

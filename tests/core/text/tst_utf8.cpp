#include "core/text/utf8.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

namespace {

bool isScalarValue(char32_t codePoint)
{
    return codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
}

} // namespace

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validity_data();
    void validity();
    void knowsWhatNoDatabaseGivesBack();
    void malformedBytesBecomeOneReplacementEach();
    void unwritableValuesBecomeReplacements();
    void countsCodePoints();
    void knowsWhiteSpace();
    void everyScalarSurvivesTheRoundTrip();
    void anyBytesDecodeToValidText();
};

void TestUtf8::validity_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char* name, QByteArray bytes, bool expected) {
        QTest::newRow(name) << std::move(bytes) << expected;
    };
    row("empty", "", true);
    row("ascii", "cola", true);
    row("nul inside", QByteArray("a\0b", 3), true);
    row("hangul", "신라면", true);
    row("emoji", "\xF0\x9F\x8D\x9C", true);
    row("last code point", "\xF4\x8F\xBF\xBF", true);
    row("beyond the last", "\xF4\x90\x80\x80", false);
    row("overlong two", "\xC0\xAF", false);
    row("overlong three", "\xE0\x80\xAF", false);
    row("overlong four", "\xF0\x80\x80\xAF", false);
    row("surrogate", "\xED\xA0\x80", false);
    row("cut short", "\xEC\x8B", false);
    row("lone continuation", "\x80", false);
    row("lead then ascii",
        "\xEC"
        "a",
        false);
    row("five byte lead", "\xF8\x88\x80\x80\x80", false);
    row("cp949 bytes", "\xBD\xC5\xB6\xF3\xB8\xE9", false);
}

void TestUtf8::validity()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, expected);
    QCOMPARE(isValidUtf8({bytes.data(), static_cast<std::size_t>(bytes.size())}), expected);
}

void TestUtf8::knowsWhatNoDatabaseGivesBack()
{
    for (const char* text : {"", "신라면", "a\uFEFF", "\uFFFD", "\U0010FFFF", "\n\t"}) {
        QVERIFY2(isStorableText(text), text);
    }
    for (const char* text : {"\uFEFF", "\uFEFF신라면", "\uFFFE", "a\uFFFF", "\xBD\xC5"}) {
        QVERIFY2(!isStorableText(text), text);
    }
    QVERIFY(!isStorableText(std::string_view("a\0b", 3)));
}

void TestUtf8::malformedBytesBecomeOneReplacementEach()
{
    QVERIFY(
        toCodePoints("a\xEC\x8B"
                     "b")
        == U"a\uFFFD\uFFFDb"
    );
    QVERIFY(toCodePoints("\xF0\x9F\x8D") == U"\uFFFD\uFFFD\uFFFD");
}

void TestUtf8::unwritableValuesBecomeReplacements()
{
    std::string utf8;
    appendUtf8(utf8, 0xD800);
    appendUtf8(utf8, 0x110000);
    QCOMPARE(utf8, std::string("\uFFFD\uFFFD"));
}

void TestUtf8::countsCodePoints()
{
    QCOMPARE(codePointCount(""), std::size_t{0});
    QCOMPARE(codePointCount("신라면 2kg"), std::size_t{7});
    QCOMPARE(codePointCount("\xF0\x9F\x8D\x9C"), std::size_t{1});
}

void TestUtf8::knowsWhiteSpace()
{
    for (const char32_t space : std::u32string(U" \t\n\r\u00A0\u3000\u200B\uFEFF")) {
        QVERIFY(isWhiteSpace(space));
    }
    for (const char32_t other : std::u32string(U"a가-·_\u2010")) {
        QVERIFY(!isWhiteSpace(other));
    }
}

void TestUtf8::everyScalarSurvivesTheRoundTrip()
{
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (!isScalarValue(codePoint)) {
            continue;
        }
        std::string utf8;
        appendUtf8(utf8, codePoint);
        const DecodedCodePoint decoded = firstCodePoint(utf8);
        if (!decoded.isValid || decoded.codePoint != codePoint || decoded.bytes != utf8.size()) {
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(codePoint), 0, 16)));
        }
    }
}

void TestUtf8::anyBytesDecodeToValidText()
{
    QVERIFY(rc::check(
        "decoding is total and its result encodes validly",
        [](const std::string& bytes) {
            const std::string again = toUtf8(toCodePoints(bytes));
            RC_ASSERT(isValidUtf8(again));
            RC_ASSERT(codePointCount(bytes) == codePointCount(again));
            RC_ASSERT(isValidUtf8(bytes) == (again == bytes && isValidUtf8(bytes)));
        }
    ));
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"

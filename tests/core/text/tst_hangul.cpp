#include "core/text/hangul.h"
#include "core/text/utf8.h"

#include <QTest>

using namespace jangbu;

class TestHangul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decomposes_data();
    void decomposes();
    void everySyllableSurvivesTheRoundTrip();
    void everyJamoKnowsItsPlaces();
    void initialConsonants();
    void pairs();
    void projectsToInitials_data();
    void projectsToInitials();
    void composesParts();
};

void TestHangul::decomposes_data()
{
    QTest::addColumn<uint>("codePoint");
    QTest::addColumn<QList<int>>("parts");

    const auto row = [](const char* name, char32_t codePoint, QList<int> parts) {
        QTest::newRow(name) << static_cast<uint>(codePoint) << std::move(parts);
    };
    row("가", U'가', {0, 0, 0});
    row("힣", U'힣', {18, 20, 27});
    row("면", U'면', {6, 6, 4});
    row("값", U'값', {0, 0, 18});
    row("닭", U'닭', {3, 0, 9});
    row("쫘", U'쫘', {13, 9, 0});
    row("before 가", U'가' - 1, {});
    row("after 힣", U'힣' + 1, {});
    row("jamo", U'ㄱ', {});
    row("latin", U'a', {});
}

void TestHangul::decomposes()
{
    QFETCH(const uint, codePoint);
    QFETCH(const QList<int>, parts);
    const auto decomposed = decompose(codePoint);
    QCOMPARE(decomposed.has_value(), !parts.isEmpty());
    if (decomposed) {
        QVERIFY((*decomposed == SyllableParts{parts[0], parts[1], parts[2]}));
    }
}

void TestHangul::everySyllableSurvivesTheRoundTrip()
{
    for (char32_t syllable = firstSyllable; syllable <= lastSyllable; ++syllable) {
        const auto parts = decompose(syllable);
        QVERIFY(parts.has_value());
        QCOMPARE(compose(*parts), syllable);
    }
}

void TestHangul::everyJamoKnowsItsPlaces()
{
    for (int initial = 0; initial < initialCount; ++initial) {
        QCOMPARE(initialOfJamo(jamoOfInitial(initial)), std::optional(initial));
    }
    for (int vowel = 0; vowel < vowelCount; ++vowel) {
        QCOMPARE(vowelOfJamo(jamoOfVowel(vowel)), std::optional(vowel));
    }
    for (int final = 1; final < finalCount; ++final) {
        QCOMPARE(finalOfJamo(jamoOfFinal(final)), std::optional(final));
    }
    QCOMPARE(initialOfJamo(U'ㄳ'), std::nullopt);
    QCOMPARE(finalOfJamo(U'ㄸ'), std::nullopt);
    QCOMPARE(vowelOfJamo(U'ㄱ'), std::nullopt);
    QCOMPARE(initialOfJamo(U'가'), std::nullopt);
}

void TestHangul::initialConsonants()
{
    int count = 0;
    for (char32_t jamo = U'ㄱ'; jamo <= U'ㅣ'; ++jamo) {
        count += isInitialConsonant(jamo) ? 1 : 0;
    }
    QCOMPARE(count, initialCount);
    QVERIFY(isInitialConsonant(U'ㅃ'));
    QVERIFY(!isInitialConsonant(U'ㄳ'));
    QVERIFY(!isInitialConsonant(U'ㅏ'));
    QVERIFY(!isInitialConsonant(U'가'));
}

void TestHangul::pairs()
{
    int count = 0;
    for (char32_t jamo = U'ㄱ'; jamo <= U'ㅣ'; ++jamo) {
        if (const auto pair = splitJamo(jamo)) {
            QCOMPARE(joinJamo(*pair), std::optional(jamo));
            ++count;
        }
    }
    QCOMPARE(count, 18); // eleven finals, seven vowels
    QVERIFY((splitJamo(U'ㄺ') == JamoPair{U'ㄹ', U'ㄱ'}));
    QVERIFY((splitJamo(U'ㅢ') == JamoPair{U'ㅡ', U'ㅣ'}));
    QCOMPARE(joinJamo({U'ㄱ', U'ㄱ'}), std::nullopt); // ㄲ has a key of its own
    QCOMPARE(joinJamo({U'ㅏ', U'ㅣ'}), std::nullopt);
}

void TestHangul::projectsToInitials_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("hangul") << QByteArray("신라면") << QByteArray("ㅅㄹㅁ");
    QTest::newRow("mixed") << QByteArray("코카-콜라 1.5L") << QByteArray("ㅋㅋ-ㅋㄹ 1.5L");
    QTest::newRow("double") << QByteArray("빼빼로") << QByteArray("ㅃㅃㄹ");
    QTest::newRow("jamo stay") << QByteArray("ㅋㅋ라면") << QByteArray("ㅋㅋㄹㅁ");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void TestHangul::projectsToInitials()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(initialsOf(text.toStdString())), expected);
}

void TestHangul::composesParts()
{
    QVERIFY(composeHangul(U"\u1109\u1175\u11AB\u1105\u1161\u1106\u1167\u11AB") == U"신라면");
    QVERIFY(composeHangul(U"가\u11A8") == U"각");
    QVERIFY(composeHangul(U"각\u11A8") == U"각\u11A8"); // a syllable has one final
    QVERIFY(composeHangul(U"가\u11A7") == U"가\u11A7"); // the place before the first final
    QVERIFY(composeHangul(U"\u1161a\u1100") == U"\u1161a\u1100");
    QVERIFY(composeHangul(U"신라면 2kg") == U"신라면 2kg");
}

QTEST_GUILESS_MAIN(TestHangul)
#include "tst_hangul.moc"

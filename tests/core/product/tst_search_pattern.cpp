#include "core/product/search_pattern.h"
#include "core/text/hangul.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"

#include <QTest>

#include <algorithm>

using jangbu::SearchPattern;
using jangbu::WordEnd;

namespace {

bool matches(const SearchPattern& pattern, const std::u32string& text)
{
    if (text.size() < pattern.ranges.size()) {
        return false;
    }
    for (std::size_t place = 0; place < pattern.ranges.size(); ++place) {
        const bool isInRange =
            text[place] >= pattern.ranges[place].first && text[place] <= pattern.ranges[place].last;
        if (!isInRange || jangbu::projectionOf(text[place]) != pattern.projected[place]) {
            return false;
        }
    }
    return true;
}

bool anyMatches(const std::u32string& word, WordEnd end, const std::u32string& text)
{
    return std::ranges::any_of(jangbu::patternsOf(word, end), [&text](const auto& pattern) {
        return matches(pattern, text);
    });
}

} // namespace

class TestSearchPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projections();
    void aWordOfNothingHasNoPattern();
    void finishedWordsMatchThemselvesAndInitials();
    void growingSyllableIsWhatItsKeysBegin();
    void growingFinalBeginsTheNextSyllable();
};

void TestSearchPattern::projections()
{
    for (char32_t codePoint = 0; codePoint <= 0xFFFF; ++codePoint) {
        QVERIFY(jangbu::projectionOf(codePoint) != '\0');
    }
    QCOMPARE(jangbu::projectionOf(U'신'), jangbu::projectionOf(U'ㅅ'));
    QVERIFY(jangbu::projectionOf(U'신') != jangbu::projectionOf(U'씬'));
    QCOMPARE(jangbu::projectionOf(U'a'), 'a');
    // Only Hangul projects below the space, so an initial needs no closer look.
    for (char32_t codePoint = 0; codePoint <= 0xFFFF; ++codePoint) {
        const bool isLow =
            jangbu::projectionOf(codePoint) > '\0' && jangbu::projectionOf(codePoint) < ' ';
        QCOMPARE(isLow, jangbu::isSyllable(codePoint) || jangbu::isInitialConsonant(codePoint));
    }
}

void TestSearchPattern::aWordOfNothingHasNoPattern()
{
    QVERIFY(jangbu::patternsOf(U"", WordEnd::Growing).empty());
}

void TestSearchPattern::finishedWordsMatchThemselvesAndInitials()
{
    QVERIFY(anyMatches(U"신ㄹ면", WordEnd::Finished, U"신라면"));
    QVERIFY(anyMatches(U"신ㄹ면", WordEnd::Finished, U"신ㄹ면"));
    QVERIFY(!anyMatches(U"신라며", WordEnd::Finished, U"신라면"));
    QVERIFY(!anyMatches(U"실", WordEnd::Finished, U"시라"));
    QVERIFY(!anyMatches(U"ㅅ", WordEnd::Finished, U"쌀"));
    QVERIFY(!anyMatches(U"신라면", WordEnd::Finished, U"신라"));
}

void TestSearchPattern::growingSyllableIsWhatItsKeysBegin()
{
    const auto keysOf = [](char32_t syllable) {
        return jangbu::latinFromHangulKeys(jangbu::toUtf8(std::u32string(1, syllable)));
    };
    // All that ㄱ begins against all of it: every vowel and every final.
    constexpr char32_t count = jangbu::vowelCount * jangbu::finalCount;
    std::vector<std::string> keys;
    for (char32_t syllable = U'가'; syllable < U'가' + count; ++syllable) {
        keys.push_back(keysOf(syllable));
    }
    for (char32_t typed = 0; typed < count; ++typed) {
        const auto patterns =
            jangbu::patternsOf(std::u32string(1, U'가' + typed), WordEnd::Growing);
        for (char32_t syllable = 0; syllable < count; ++syllable) {
            const std::u32string text(1, U'가' + syllable);
            const bool isMatch = std::ranges::any_of(patterns, [&text](const auto& pattern) {
                return matches(pattern, text);
            });
            if (isMatch != keys[syllable].starts_with(keys[typed])) {
                QFAIL(qPrintable(QString::fromStdString(keys[typed] + " " + keys[syllable])));
            }
        }
    }
}

void TestSearchPattern::growingFinalBeginsTheNextSyllable()
{
    QVERIFY(anyMatches(U"실", WordEnd::Growing, U"시라"));
    QVERIFY(anyMatches(U"갋", WordEnd::Growing, U"갈비"));
    QVERIFY(anyMatches(U"있", WordEnd::Growing, U"이쑤"));
    QVERIFY(anyMatches(U"달걀은", WordEnd::Growing, U"달걀으노"));
    QVERIFY(!anyMatches(U"실", WordEnd::Growing, U"시나"));
    QVERIFY(!anyMatches(U"갋", WordEnd::Growing, U"가비"));
}

QTEST_GUILESS_MAIN(TestSearchPattern)
#include "tst_search_pattern.moc"

#include "core/text/cells.h"
#include "core/text/utf8.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

namespace {

using Lines = std::vector<std::string>;

std::string withoutBreaks(const std::string& text)
{
    std::string kept;
    for (const char byte : text) {
        if (byte != ' ' && byte != '\n') {
            kept.push_back(byte);
        }
    }
    return kept;
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths();
    void counts();
    void clips();
    void wraps_data();
    void wraps();
    void everyLineFitsAndNothingIsLost();
};

void TestCells::widths()
{
    for (const char32_t wide : std::u32string(U"가힣ㄱㅣ漢あ，￦Ａ🍜")) {
        QCOMPARE(cellsOf(wide), std::size_t{2});
    }
    for (const char32_t narrow : std::u32string(U"aZ9 -₩·é")) {
        QCOMPARE(cellsOf(narrow), std::size_t{1});
    }
    for (const char32_t nothing : std::u32string(U"\u0301\u200B\u0007\uFE0F")) {
        QCOMPARE(cellsOf(nothing), std::size_t{0});
    }
}

void TestCells::counts()
{
    QCOMPARE(cellCount("신라면 2kg"), std::size_t{10});
    // A syllable written in parts takes the room of the syllable.
    QCOMPARE(cellCount("\u1112\u1161\u11AB"), cellCount("한"));
}

void TestCells::clips()
{
    QCOMPARE(clipToCells("신라면", 0), std::string_view(""));
    QCOMPARE(clipToCells("신라면", 3), std::string_view("신"));
    QCOMPARE(clipToCells("신라면", 4), std::string_view("신라"));
    QCOMPARE(clipToCells("신라면", 99), std::string_view("신라면"));
}

void TestCells::wraps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("empty") << QByteArray("") << 10 << QByteArrayList{""};
    QTest::newRow("fits exactly") << QByteArray("신라면 2kg") << 10 << QByteArrayList{"신라면 2kg"};
    QTest::newRow("one short") << QByteArray("신라면 2kg") << 9 << QByteArrayList{"신라면", "2kg"};
    QTest::newRow("long word") << QByteArray("가나다라마") << 4
                               << QByteArrayList{"가나", "다라", "마"};
    QTest::newRow("half a syllable")
        << QByteArray("가나다") << 3 << QByteArrayList{"가", "나", "다"};
    QTest::newRow("long word after one")
        << QByteArray("a 가나다라") << 4 << QByteArrayList{"a", "가나", "다라"};
    QTest::newRow("spaces at a break") << QByteArray("ab    cd") << 4 << QByteArrayList{"ab", "cd"};
    QTest::newRow("spaces inside") << QByteArray("a  b") << 4 << QByteArrayList{"a  b"};
    QTest::newRow("spaces only") << QByteArray("   ") << 2 << QByteArrayList{""};
    QTest::newRow("line end") << QByteArray("ab\n\ncd") << 9 << QByteArrayList{"ab", "", "cd"};
}

void TestCells::wraps()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, columns);
    QFETCH(const QByteArrayList, lines);
    Lines expected;
    for (const QByteArray& line : lines) {
        expected.push_back(line.toStdString());
    }
    QCOMPARE(wrapToCells(text.toStdString(), static_cast<std::size_t>(columns)), expected);
}

void TestCells::everyLineFitsAndNothingIsLost()
{
    QVERIFY(rc::check("wrapped lines fit and keep every character", [] {
        const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::elementOf(
            std::vector<char32_t>{U'가', U'면', U'a', U'1', U' ', U' ', U'\n', U'-'}
        ));
        const auto columns = *rc::gen::inRange<std::size_t>(2, 12);
        const std::string text = toUtf8({points.data(), points.size()});
        std::string joined;
        for (const std::string& line : wrapToCells(text, columns)) {
            RC_ASSERT(cellCount(line) <= columns);
            RC_ASSERT(isValidUtf8(line));
            joined += line;
        }
        RC_ASSERT(withoutBreaks(joined) == withoutBreaks(text));
    }));
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"

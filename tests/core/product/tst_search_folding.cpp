#include "core/product/search_folding.h"
#include "core/text/utf8.h"

#include <QTest>

#include <rapidcheck.h>

using jangbu::FoldedText;

namespace {

// The folded characters with a bar before each that begins a word.
std::string shown(const std::string& name)
{
    const FoldedText folded = jangbu::foldName(name);
    std::string text;
    for (std::size_t place = 0; place < folded.characters.size(); ++place) {
        text += folded.startsWord[place] ? "|" : "";
        jangbu::appendUtf8(text, folded.characters[place]);
    }
    return text;
}

} // namespace

class TestSearchFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void words();
    void codes();
    void foldingAgainChangesNothing();
};

void TestSearchFolding::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* expected) {
        QTest::newRow(*name == 0 ? "empty" : expected) << QByteArray(name) << QByteArray(expected);
    };
    row("", "");
    row("신라면", "|신라면");
    row("  신 라면  ", "|신|라면");
    row("Coca-Cola 1.5L", "|coca-|cola|1.|5l");
    row("[특가]감자", "|[|특가]|감자");
    row("고구마·감자", "|고구마·|감자");
    row("ＬＧ　샴푸", "|lg|샴푸");
    row("CRÈME", "|crème");
    row("2×3", "|2×|3");
    row("ㄳ라", "|ㄱㅅ라");
    row("ㅘ", "|ㅘ");
    row("\u1109\u1175\u11AB라면", "|신라면"); // as macOS writes file names
    row("신\t라\n면\u200B무", "|신|라|면|무");
}

void TestSearchFolding::names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(shown(name.toStdString())), expected);
}

void TestSearchFolding::words()
{
    using Words = std::vector<std::string>;
    QCOMPARE(jangbu::wordsOf(""), Words());
    QCOMPARE(jangbu::wordsOf(" \u3000\n"), Words());
    QCOMPARE(jangbu::wordsOf(" 신라 Ab\u3000ㄳ "), (Words{"신라", "Ab", "ㄳ"}));
}

void TestSearchFolding::codes()
{
    QCOMPARE(jangbu::foldCode(" R - 001\t"), std::string("r-001"));
    QCOMPARE(jangbu::foldCode("\x01\x02\x7F"), std::string());
    QCOMPARE(jangbu::foldCode("상품１"), std::string("상품1"));
}

void TestSearchFolding::foldingAgainChangesNothing()
{
    QVERIFY(rc::check("a folded name is its own folding", [](const std::string& bytes) {
        const FoldedText once = jangbu::foldName(bytes);
        RC_ASSERT(once.characters.size() == once.startsWord.size());
        RC_ASSERT((once.characters.empty() || once.startsWord.front()));
        RC_ASSERT(jangbu::foldName(jangbu::toUtf8(once.characters)).characters == once.characters);
        RC_ASSERT(jangbu::foldCode(jangbu::foldCode(bytes)) == jangbu::foldCode(bytes));
    }));
}

QTEST_GUILESS_MAIN(TestSearchFolding)
#include "tst_search_folding.moc"

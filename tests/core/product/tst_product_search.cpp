#include "core/limit/limits.h"
#include "core/product/barcode.h"
#include "core/product/product_search.h"
#include "core/text/hangul.h"
#include "core/text/keyboard_slip.h"
#include "core/text/utf8.h"
#include "tests/core/product/naive_search.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <ranges>

using jangbu::MatchRank;
using jangbu::ProductId;
using jangbu::ProductSearch;
using jangbu::SearchHit;
using jangbu::SearchItem;
using jangbu::tests::NaiveItem;
using jangbu::tests::naiveQuery;

namespace {

ProductId idOf(std::uint8_t number)
{
    ProductId id;
    id.uuid.bytes[15] = number;
    return id;
}

SearchItem viewOf(const NaiveItem& item)
{
    return {item.id, item.name, item.code, item.barcodes};
}

ProductSearch searchOver(const std::vector<NaiveItem>& items)
{
    std::vector<SearchItem> views;
    std::ranges::transform(items, std::back_inserter(views), viewOf);
    return ProductSearch(views);
}

std::vector<NaiveItem> shelf()
{
    std::vector<NaiveItem> items{
        {{}, "신라면 120g", "R-001", {"8801043014809", "036000291452"}},
        {{}, "농심 신 라면 5입", "R-002", {}},
        {{}, "짜파게티", "R-003", {"8801043015943"}},
        {{}, "시라노 커피", "C-100", {}},
        {{}, "Coca-Cola Zero 1.5L", "COKE15", {"40822938"}},
        {{}, "[특가] 갈비 과자", "12345", {}},
        {{}, "서리마을 꿀", "H-7", {"2012345"}},
    };
    for (std::size_t place = 0; place < items.size(); ++place) {
        items[place].id = idOf(static_cast<std::uint8_t>(place + 1));
    }
    return items;
}

std::string any(const std::vector<std::string>& parts, std::size_t most)
{
    const auto chosen = *rc::gen::container<std::vector<std::string>>(
        *rc::gen::inRange<std::size_t>(0, most + 1),
        rc::gen::elementOf(parts)
    );
    std::string text;
    for (const std::string& part : chosen) {
        text += part;
    }
    return text;
}

// Few characters, so that names and queries meet often.
std::string anyName()
{
    return any(
        {"신", "라", "면", "시", "실", "가", "각", "갈", "갉", "값", "과", "고", "비", "사",
         "까", "ㅅ", "ㄹ", "ㄳ", "a",  "b",  "T",  "l",  "1",  "23", " ",  " ",  "-",  "["},
        8
    );
}

NaiveItem anyItem(std::uint8_t number)
{
    NaiveItem item{idOf(number), anyName(), any({"a", "B", "1", "2", "-", "신"}, 3), {}};
    const auto barcodes = *rc::gen::inRange(0, 3);
    for (int count = 0; count < barcodes; ++count) {
        item.barcodes.push_back(any({"1", "23", "4", "x"}, 7));
    }
    return item;
}

std::vector<NaiveItem> anyShelf()
{
    std::vector<NaiveItem> items;
    const auto count = *rc::gen::inRange<std::uint8_t>(0, 25);
    for (std::uint8_t number = 0; number < count; ++number) {
        items.push_back(anyItem(number));
    }
    return items;
}

// The beginning of a text, in characters.
std::string beginningOf(const std::string& text)
{
    const std::u32string characters = jangbu::toCodePoints(text);
    return jangbu::toUtf8(characters.substr(0, *rc::gen::inRange<std::size_t>(0, 6)));
}

// Something typed on the way to one of the names, or anything.
std::string anyQuery(const std::vector<NaiveItem>& items)
{
    const std::string text =
        items.empty() || *rc::gen::inRange(0, 4) == 0
            ? any({"ㅅ", "ㄹ", "ㄱ", "ㅁ", "가", "시", "ㄻ", "t", "f", "1234", "A", " "}, 5)
            : (*rc::gen::elementOf(items)).name;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return beginningOf(jangbu::initialsOf(text));
    case 1:
        return beginningOf(jangbu::latinFromHangulKeys(text));
    case 2: // a syllable half typed
        return jangbu::hangulFromLatinKeys(beginningOf(jangbu::latinFromHangulKeys(text)));
    case 3:
        return items.empty() ? "" : (*rc::gen::elementOf(items)).code;
    case 4:
        return beginningOf(text) + " " + beginningOf(anyName());
    case 5:
        return items.empty() || items.front().barcodes.empty() ? "1231" : items.front().barcodes[0];
    default:
        return beginningOf(text);
    }
}

} // namespace

class TestProductSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
    void tellsASlip();
    void nothingSoughtIsNothingFound();
    void theLimitCutsTheWorst();
    void equalNamesAreInTheOrderOfTheirIds();
    void aLongQueryIsCut();
    void upsertReplaces();
    void removes();
    void answersLikeTheNaiveSearch();
    void changesLeaveWhatBuildingAnewGives();
};

void TestProductSearch::finds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QList<int>>("expected");

    const auto row = [](const char* query, const QList<int>& expected) {
        QTest::newRow(query) << QByteArray(query) << expected;
    };
    row("ㅅㄹㅁ", {7, 1, 2});
    row("ㅅㄻ", {7, 1, 2}); // some input methods join the two letters
    row("신ㄹ", {1, 2});
    row("신라면", {1, 2});
    row("신 라면", {2, 1});
    row("신라며", {1, 2});
    row("신라ㅁ", {1, 2});
    row("신람", {1, 2});
    row("실", {4}); // on the way to 시라
    row("tlsfkaus", {1, 2});
    row("tlsfk", {1, 2});
    row("tlsfka", {1, 2});
    row("TLSFKAUS", {1, 2});
    row("tfa", {7, 1, 2});
    row("갋", {6});
    row("고", {6});
    row("rkfql", {6});
    row("coca", {5});
    row("cocacola", {});
    row("coca-cola", {5});
    row("zero", {5});
    row("ZERO COLA", {5});
    row("colazero", {5});
    row("ＺＥＲＯ", {5});
    row("ㅋㅔ개", {});
    row("채ㅊㅁ", {5}); // coca with the input method on
    row("농심 ㄹㅁ", {2});
    row("ㄹㅁ 농심", {2});
    row("농심 짜", {});
    row("신라 12", {1});
    row("r-00", {2, 1, 3});
    row("coke", {5});
    row("채ㅏㄷ15", {5});
    row("ㄲ-002", {2});
    row("ㄱ-002", {2});
    row("8801043014809", {1});
    row(" 8801043 014809 ", {1});
    row("880104301480", {});
    row("4809", {1});
    row("809", {});
    row("036000291452", {1});  // UPC-A as it is printed
    row("0036000291452", {1}); // and as it is stored
    row("2938", {5});
    row("없는것", {});
}

void TestProductSearch::finds()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QList<int>, expected);
    QList<int> found;
    for (const SearchHit& hit : searchOver(shelf()).query(query.toStdString(), 50)) {
        found.push_back(hit.product.uuid.bytes[15]);
    }
    QCOMPARE(found, expected);
}

void TestProductSearch::ranks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("rank");

    const auto row = [](const char* query, MatchRank rank) {
        QTest::newRow(query) << QByteArray(query) << static_cast<int>(rank);
    };
    row("12345", MatchRank::ExactCode);
    row("C-100", MatchRank::ExactCode);
    row("8801043015943", MatchRank::ExactCode);
    row("2012345", MatchRank::ExactCode);
    row("짜파", MatchRank::NameBegins);
    row("1234", MatchRank::CodeBegins);
    row("갈비", MatchRank::WordBegins);
    row("특가", MatchRank::WordBegins);
    row("5943", MatchRank::CodeEnds);
    row("파게", MatchRank::NameHas);
    row("커피 시라", MatchRank::WordBegins); // the worst word decides
}

void TestProductSearch::ranks()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, rank);
    const auto hits = searchOver(shelf()).query(query.toStdString(), 50);
    QVERIFY(!hits.empty());
    QCOMPARE(static_cast<int>(hits.front().rank), rank);
}

void TestProductSearch::tellsASlip()
{
    const ProductSearch search = searchOver(shelf());
    QVERIFY(search.query("tlsfkaus", 1).front().isBySlip);
    QVERIFY(search.query("채ㅏㄷ15", 1).front().isBySlip);
    QVERIFY(!search.query("신라면", 1).front().isBySlip);
    QVERIFY(!search.query("COKE15", 1).front().isBySlip);
}

void TestProductSearch::nothingSoughtIsNothingFound()
{
    const ProductSearch search = searchOver(shelf());
    QVERIFY(search.query("", 50).empty());
    QVERIFY(search.query(" \t\u3000", 50).empty());
    QVERIFY(search.query("신라면", 0).empty());
    QVERIFY(ProductSearch().query("신라면", 50).empty());
    // Bytes that mark the ends of codes inside cannot be asked for.
    QVERIFY(search.query("\x01\x02", 50).empty());
    QVERIFY(search.query(std::string_view("\0", 1), 50).empty());
}

void TestProductSearch::theLimitCutsTheWorst()
{
    const ProductSearch search = searchOver(shelf());
    const auto all = search.query("ㅅㄹㅁ", 50);
    QCOMPARE(all.size(), std::size_t{3});
    for (std::size_t limit = 0; limit <= 4; ++limit) {
        const auto some = search.query("ㅅㄹㅁ", limit);
        QCOMPARE(some.size(), std::min<std::size_t>(limit, 3));
        QVERIFY(std::ranges::equal(some, all | std::views::take(limit)));
    }
}

void TestProductSearch::equalNamesAreInTheOrderOfTheirIds()
{
    std::vector<NaiveItem> items;
    for (const std::uint8_t number : std::to_array<std::uint8_t>({3, 1, 2})) {
        items.push_back({idOf(number), "신라면", "", {}});
    }
    const auto hits = searchOver(items).query("신", 50);
    QCOMPARE(hits.size(), std::size_t{3});
    for (std::uint8_t place = 0; place < 3; ++place) {
        QVERIFY(hits[place].product == idOf(static_cast<std::uint8_t>(place + 1)));
    }
}

void TestProductSearch::aLongQueryIsCut()
{
    const std::string longest(jangbu::limit::nameCharacters, 'x');
    const ProductSearch search = searchOver({{idOf(1), longest, "", {}}});
    QCOMPARE(search.query(longest, 1).size(), std::size_t{1});
    QCOMPARE(search.query(longest + "and more", 1).size(), std::size_t{1});
    QCOMPARE(search.query(longest.substr(1) + "y", 1).size(), std::size_t{0});
    // The ninth word does not count.
    QCOMPARE(search.query("x x x x x x x x y", 1).size(), std::size_t{1});
    QCOMPARE(search.query("x x x x x x x y", 1).size(), std::size_t{0});
}

void TestProductSearch::upsertReplaces()
{
    ProductSearch search = searchOver(shelf());
    const std::vector<std::string> barcodes{"8809999999995"};
    search.upsert({idOf(1), "진라면", "R-001", barcodes});
    QCOMPARE(search.size(), shelf().size());
    QVERIFY(search.query("신라면", 1).front().product == idOf(2));
    QVERIFY(search.query("진라", 1).front().product == idOf(1));
    QVERIFY(search.query("8801043014809", 1).empty());
    QVERIFY(search.query("8809999999995", 1).front().product == idOf(1));
    search.upsert({idOf(99), "신라면", "R-099", {}});
    QCOMPARE(search.size(), shelf().size() + 1);
}

void TestProductSearch::removes()
{
    ProductSearch search = searchOver(shelf());
    QVERIFY(search.remove(idOf(1)));
    QVERIFY(!search.remove(idOf(1)));
    QCOMPARE(search.size(), shelf().size() - 1);
    QCOMPARE(search.query("신라면", 50).size(), std::size_t{1});
    for (std::uint8_t number = 2; number <= shelf().size(); ++number) {
        QVERIFY(search.remove(idOf(number)));
    }
    QCOMPARE(search.size(), std::size_t{0});
    QVERIFY(search.query("신", 50).empty());
}

void TestProductSearch::answersLikeTheNaiveSearch()
{
    int answered = 0;
    const bool holds = rc::check("fast and naive search agree", [&answered] {
        const std::vector<NaiveItem> items = anyShelf();
        const ProductSearch search = searchOver(items);
        for (int round = 0; round < 10; ++round) {
            const std::string query = anyQuery(items);
            const auto limit = *rc::gen::elementOf(std::vector<std::size_t>{1, 3, 100});
            const auto expected = naiveQuery(items, query, limit);
            RC_LOG() << "query [" << query << "]\n";
            RC_ASSERT(search.query(query, limit) == expected);
            answered += expected.empty() ? 0 : 1;
        }
    });
    QVERIFY(holds);
    QVERIFY2(answered > 200, "the queries hardly ever met a name");
}

void TestProductSearch::changesLeaveWhatBuildingAnewGives()
{
    QVERIFY(rc::check("upserts and removals equal a new build", [] {
        std::map<std::uint8_t, NaiveItem> kept;
        ProductSearch search;
        const auto changes = *rc::gen::inRange(0, 60);
        for (int change = 0; change < changes; ++change) {
            const auto number = *rc::gen::inRange<std::uint8_t>(0, 12);
            if (*rc::gen::inRange(0, 3) == 0) {
                RC_ASSERT(search.remove(idOf(number)) == (kept.erase(number) > 0));
                continue;
            }
            kept[number] = anyItem(number);
            search.upsert(viewOf(kept[number]));
        }
        std::vector<NaiveItem> items;
        for (const auto& [number, item] : kept) {
            items.push_back(item);
        }
        RC_ASSERT(search.size() == items.size());
        for (int round = 0; round < 5; ++round) {
            const std::string query = anyQuery(items);
            RC_ASSERT(search.query(query, 100) == naiveQuery(items, query, 100));
        }
    }));
}

QTEST_GUILESS_MAIN(TestProductSearch)
#include "tst_product_search.moc"

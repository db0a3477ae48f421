#include "core/product/byte_scan.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using jangbu::ByteScan;

namespace {

using Places = std::vector<std::size_t>;

Places scanned(const std::string& haystack, const std::string& needle)
{
    Places places;
    ByteScan scan(haystack, needle);
    for (std::size_t at = scan.next(0); at != ByteScan::nowhere; at = scan.next(at + 1)) {
        places.push_back(at);
    }
    return places;
}

Places found(const std::string& haystack, const std::string& needle)
{
    Places places;
    for (std::size_t at = haystack.find(needle); at != std::string::npos;
         at = haystack.find(needle, at + 1)) {
        places.push_back(at);
    }
    return places;
}

} // namespace

class TestByteScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndTooLongNeedles();
    void everyPlaceAroundTheBlocks();
    void skipsAhead();
    void findsWhatFindFinds();
};

void TestByteScan::emptyAndTooLongNeedles()
{
    QVERIFY(scanned("", "").empty());
    QVERIFY(scanned("abc", "").empty());
    QVERIFY(scanned("", "a").empty());
    QVERIFY(scanned("abc", "abcd").empty());
    QCOMPARE(scanned("abc", "abc"), Places{0});
}

void TestByteScan::everyPlaceAroundTheBlocks()
{
    // 64 places are looked at together; needles lie before, across and behind each border.
    for (std::size_t length = 1; length <= 200; ++length) {
        for (std::size_t at = 0; at + 3 <= length; ++at) {
            std::string haystack(length, '.');
            haystack.replace(at, 3, "abc");
            QCOMPARE(scanned(haystack, "abc"), Places{at});
        }
    }
}

void TestByteScan::skipsAhead()
{
    const std::string haystack(300, 'a');
    ByteScan scan(haystack, "aa");
    QCOMPARE(scan.next(0), std::size_t{0});
    QCOMPARE(scan.next(63), std::size_t{63});
    QCOMPARE(scan.next(200), std::size_t{200});
    QCOMPARE(scan.next(298), std::size_t{298});
    QCOMPARE(scan.next(299), ByteScan::nowhere);
}

void TestByteScan::findsWhatFindFinds()
{
    QVERIFY(rc::check("all places, overlapping ones too", [] {
        const auto letter = rc::gen::elementOf(std::string("ab\0\xFF", 4));
        const auto haystack =
            *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(0, 400), letter);
        const auto needle =
            *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(1, 6), letter);
        RC_ASSERT(scanned(haystack, needle) == found(haystack, needle));
    }));
}

QTEST_GUILESS_MAIN(TestByteScan)
#include "tst_byte_scan.moc"

#include "core/sales/best_sellers.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <vector>

using jangbu::BestSeller;
using jangbu::bestSellers;
using jangbu::Money;
using jangbu::ProductId;
using jangbu::SoldProduct;

namespace {

using Window = std::vector<SoldProduct>;

ProductId idOf(int number)
{
    ProductId id;
    id.uuid.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

// Few values, so that units and revenue tie often.
Window anyWindow()
{
    Window window;
    for (int number = 0; number < 8; ++number) {
        if (*rc::gen::arbitrary<bool>()) {
            const auto units = *rc::gen::inRange<std::int64_t>(0, 4);
            window.push_back({idOf(number), units, Money{*rc::gen::inRange<std::int64_t>(0, 3)}});
        }
    }
    if (*rc::gen::arbitrary<bool>()) {
        std::ranges::reverse(window);
    }
    return window;
}

// The rank by its definition: one more than those who are better.
std::size_t rankOf(const SoldProduct& product, const Window& window)
{
    return 1
           + static_cast<std::size_t>(std::ranges::count_if(window, [&](const SoldProduct& other) {
                 const auto key = [](const SoldProduct& sold) {
                     return std::tuple(-sold.units, -sold.revenue.minor, sold.product);
                 };
                 return other.units > 0 && key(other) < key(product);
             }));
}

} // namespace

class TestBestSellers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSold();
    void unitsThenRevenueThenId();
    void productsWithoutAUnitAreNotRanked();
    void theLimit();
    void shares();
    void largestNumbers();
    void rankChanges();
    void ranksAreThoseOfTheDefinition();
};

void TestBestSellers::nothingSold()
{
    QVERIFY(bestSellers({}, {}, 5).empty());
    QVERIFY(bestSellers({}, {Window{{idOf(1), 1, Money{1}}}}, 5).empty());
}

void TestBestSellers::unitsThenRevenueThenId()
{
    const Window window{
        {idOf(4), 5, Money{100}},
        {idOf(3), 5, Money{200}},
        {idOf(2), 5, Money{100}},
        {idOf(1), 7, Money{0}},
    };
    const auto best = bestSellers(window, {}, 5);
    QCOMPARE(best.size(), std::size_t{4});
    const std::array<int, 4> expected{1, 3, 2, 4};
    for (std::size_t place = 0; place < expected.size(); ++place) {
        QVERIFY(best[place].sold.product == idOf(expected.at(place)));
        QCOMPARE(best[place].rank, place + 1);
        QVERIFY(!best[place].rankChange.has_value());
    }
}

void TestBestSellers::productsWithoutAUnitAreNotRanked()
{
    // All units given back: the window knows the product, the list does not.
    const Window window{{idOf(1), 0, Money{0}}, {idOf(2), 1, Money{5}}};
    const auto best = bestSellers(window, {}, 5);
    QCOMPARE(best.size(), std::size_t{1});
    QVERIFY(best.front().sold.product == idOf(2));
    QCOMPARE(best.front().shareBasisPoints, 10'000);
}

void TestBestSellers::theLimit()
{
    const Window window{{idOf(1), 1, {}}, {idOf(2), 2, {}}, {idOf(3), 3, {}}};
    for (std::size_t limit = 0; limit <= 5; ++limit) {
        const auto best = bestSellers(window, {}, limit);
        QCOMPARE(best.size(), std::min<std::size_t>(limit, 3));
        QVERIFY(best.empty() || best.front().sold.product == idOf(3));
    }
}

void TestBestSellers::shares()
{
    const Window window{{idOf(1), 2, {}}, {idOf(2), 1, {}}};
    const auto best = bestSellers(window, {}, 1);
    QCOMPARE(best.front().shareBasisPoints, 6'667); // of all, not of those listed
    const Window halves{{idOf(1), 1, {}}, {idOf(2), 19'999, {}}};
    QCOMPARE(bestSellers(halves, {}, 2).back().shareBasisPoints, 1); // 0.5, half up
    const Window less{{idOf(1), 1, {}}, {idOf(2), 20'000, {}}};
    QCOMPARE(bestSellers(less, {}, 2).back().shareBasisPoints, 0);
}

void TestBestSellers::largestNumbers()
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const Window window{{idOf(1), most, Money{most}}, {idOf(2), most, Money{most}}};
    const auto best = bestSellers(window, {}, 2);
    QCOMPARE(best.front().shareBasisPoints, 5'000);
    QCOMPARE(best.back().shareBasisPoints, 5'000);
}

void TestBestSellers::rankChanges()
{
    const Window before{{idOf(1), 9, {}}, {idOf(2), 8, {}}, {idOf(3), 7, {}}, {idOf(5), 0, {}}};
    const Window now{{idOf(3), 5, {}}, {idOf(2), 4, {}}, {idOf(1), 3, {}}, {idOf(5), 2, {}}};
    const auto best = bestSellers(now, {before}, 5);
    QCOMPARE(best[0].rankChange, std::optional<std::int64_t>(2));
    QCOMPARE(best[1].rankChange, std::optional<std::int64_t>(0));
    QCOMPARE(best[2].rankChange, std::optional<std::int64_t>(-2));
    QCOMPARE(best[3].rankChange, std::nullopt); // sold none before
}

void TestBestSellers::ranksAreThoseOfTheDefinition()
{
    QVERIFY(rc::check("ranks, shares and changes follow their definitions", [] {
        const Window now = anyWindow();
        const Window before = anyWindow();
        std::int64_t total = 0;
        for (const SoldProduct& product : now) {
            total += product.units;
        }
        std::int64_t shares = 0;
        for (const BestSeller& seller : bestSellers(now, {before}, 100)) {
            RC_ASSERT(seller.rank == rankOf(seller.sold, now));
            const auto found =
                std::ranges::find(before, seller.sold.product, &SoldProduct::product);
            const bool wasSold = found != before.end() && found->units > 0;
            RC_ASSERT(seller.rankChange.has_value() == wasSold);
            if (wasSold) {
                const auto change = static_cast<std::int64_t>(rankOf(*found, before))
                                    - static_cast<std::int64_t>(seller.rank);
                RC_ASSERT(*seller.rankChange == change);
            }
            const std::int64_t error = seller.shareBasisPoints * total - seller.sold.units * 10'000;
            RC_ASSERT(2 * std::abs(error) <= total);
            shares += seller.shareBasisPoints;
        }
        RC_ASSERT(std::abs(shares - (total > 0 ? 10'000 : 0)) <= 4);
    }));
}

QTEST_GUILESS_MAIN(TestBestSellers)
#include "tst_best_sellers.moc"

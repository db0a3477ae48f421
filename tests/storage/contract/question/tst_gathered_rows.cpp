#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/gather/numbers_by_id.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/question/lived_book.h"

#include <QTest>

#include <algorithm>
#include <tuple>

namespace jangbu::tests {

using storage::NumberOf;
using storage::Transaction;
using storage::VersionedNumber;

using Numbers = std::vector<std::optional<std::pair<std::int64_t, std::int64_t>>>;

/// Numbers of many rows at once, campaigns and coupons: each as the book in memory has them.
class TestGatheredRows : public QObject
{
    Q_OBJECT

public:
    explicit TestGatheredRows(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void stocksComeInTheAskedOrder();
    void balancesComeInTheAskedOrder();
    void askingForNothingFindsNothing();
    void moreThanOneStatementTakes();
    void campaignsAreThoseOfThePureBook();
    void couponsAreThoseOfThePureBook();

private:
    [[nodiscard]] Numbers numbers(NumberOf what, const std::vector<Uuid>& ids);

    Engine& m_engine;
    std::unique_ptr<LivedBook> m_book;
};

void TestGatheredRows::initTestCase()
{
    m_book = std::make_unique<LivedBook>(m_engine, 11, 2'000);
}

void TestGatheredRows::cleanupTestCase()
{
    m_book.reset();
}

Numbers TestGatheredRows::numbers(NumberOf what, const std::vector<Uuid>& ids)
{
    Numbers found;
    for (const auto& number : asked(m_book->open, [&](Transaction& transaction) {
             return storage::numbersById(transaction, what, ids);
         })) {
        found.push_back(
            number ? std::optional{std::pair{number->number, number->version}} : std::nullopt
        );
    }
    return found;
}

void TestGatheredRows::stocksComeInTheAskedOrder()
{
    std::vector<Uuid> ids;
    Numbers expected;
    for (const auto& [id, product] : m_book->shop.products) {
        ids.insert(ids.begin(), id.uuid);
        expected.insert(expected.begin(), std::pair{product.stock, product.version});
    }
    ids.push_back(generators::numberedId(77'777)); // there is none
    expected.emplace_back(std::nullopt);
    ids.push_back(ids.front()); // again
    expected.push_back(expected.front());
    QCOMPARE(numbers(NumberOf::StockOfProduct, ids), expected);
}

void TestGatheredRows::balancesComeInTheAskedOrder()
{
    std::vector<Uuid> ids;
    Numbers expected;
    for (const auto& [id, wallet] : m_book->shop.wallets) {
        ids.push_back(id.uuid);
        expected.emplace_back(std::pair{wallet.balance.minor, wallet.version});
    }
    QVERIFY(std::ranges::any_of(expected, [](const auto& one) { return one->first > 0; }));
    QCOMPARE(numbers(NumberOf::BalanceOfWallet, ids), expected);
}

void TestGatheredRows::askingForNothingFindsNothing()
{
    QVERIFY(numbers(NumberOf::StockOfProduct, {}).empty());
}

void TestGatheredRows::moreThanOneStatementTakes()
{
    const auto& [id, product] = *m_book->shop.products.begin();
    std::vector<Uuid> ids;
    for (unsigned number = 0; number < 3'000; ++number) {
        ids.push_back(generators::numberedId(100'000 + number));
    }
    ids.push_back(id.uuid);
    const Numbers found = numbers(NumberOf::StockOfProduct, ids);
    QCOMPARE(found.size(), ids.size());
    QCOMPARE(std::ranges::count_if(found, [](const auto& one) { return !one; }), 3'000);
    QCOMPARE(found.back()->first, product.stock);
}

void TestGatheredRows::campaignsAreThoseOfThePureBook()
{
    std::vector<Campaign> expected;
    for (const auto& [id, campaign] : m_book->shop.campaigns) {
        expected.push_back(campaign);
    }
    std::ranges::sort(expected, [](const Campaign& left, const Campaign& right) {
        return std::tie(right.details.opensAt, left.id) < std::tie(left.details.opensAt, right.id);
    });
    QVERIFY(expected.size() > 1);
    QVERIFY(asked(m_book->open, storage::loadCampaigns) == expected);
}

void TestGatheredRows::couponsAreThoseOfThePureBook()
{
    std::size_t seen = 0;
    for (const auto& [customer, wallet] : m_book->shop.wallets) {
        std::vector<HeldCoupon> expected;
        for (const auto& [key, coupon] : m_book->shop.coupons) {
            if (key.customer == customer) {
                const CampaignDetails& details = m_book->shop.campaigns.at(key.campaign).details;
                expected.push_back({coupon, details.name, details.terms});
            }
        }
        std::ranges::stable_sort(expected, {}, [](const HeldCoupon& held) {
            const Coupon& coupon = held.coupon;
            return std::tuple(coupon.expiresAt, coupon.key.campaign, coupon.key.nth);
        });
        seen += expected.size();
        const auto found = asked(m_book->open, [customer](Transaction& transaction) {
            return storage::loadCouponsOf(transaction, customer);
        });
        QVERIFY(found == expected);
    }
    QCOMPARE(seen, m_book->shop.coupons.size());
    QVERIFY(seen > 10);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestGatheredRows>(argc, argv);
}

#include "tst_gathered_rows.moc"

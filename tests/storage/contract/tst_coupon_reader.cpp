#include "storage/sql/reader/coupon/sql_coupon_reader.h"
#include "storage/sql/reader/reader_pool.h"
#include "tests/fakes/coupon/memory_coupons.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <memory>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 2'000;

/// One history, lived by a stored book and by one in memory.
struct TwoBooks
{
    explicit TwoBooks(Engine& engine) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(20'261'123, historyLength);
        static_cast<void>(submitAll(open.book(), history));
        fakes::MemoryBook book(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(book, command));
        }
    }

    OpenBook open;
    fakes::MemoryShop shop;
    storage::ReaderPool pool{open.database()};
    storage::SqlCouponReader stored{pool, open.vault()};
    fakes::MemoryCoupons pure{shop};
};

} // namespace

class TestCouponReader : public QObject
{
    Q_OBJECT

public:
    explicit TestCouponReader(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void campaignsHaveTheFiguresOfThePureBook();
    void openCampaignsAreThoseThatTakeClaims();
    void couponsAreThoseOfThePureBook();
    void claimsComeInPagesFromTheNewest();
    void whatIsNotThereIsNothing();

private:
    Engine& m_engine;
    std::unique_ptr<TwoBooks> m_books;
};

void TestCouponReader::initTestCase()
{
    m_books = std::make_unique<TwoBooks>(m_engine);
}

void TestCouponReader::cleanupTestCase()
{
    m_books.reset();
}

void TestCouponReader::campaignsHaveTheFiguresOfThePureBook()
{
    const auto stored = m_books->stored.campaigns({});
    QVERIFY(stored);
    QCOMPARE(stored->size(), m_books->shop.campaigns.size());
    QVERIFY(stored == m_books->pure.campaigns({}));
    std::int64_t used = 0;
    for (const CampaignFigures& figures : *stored) {
        const auto one = m_books->stored.campaign(figures.campaign.id);
        QVERIFY(one && *one && **one == figures);
        used += figures.used;
    }
    QVERIFY(used > 0); // a history without one used coupon proves nothing
}

void TestCouponReader::openCampaignsAreThoseThatTakeClaims()
{
    for (const auto& [id, campaign] : m_books->shop.campaigns) {
        for (const Instant edge : {campaign.details.opensAt, campaign.details.closesAt}) {
            for (const Instant at : {Instant{edge.us - 1}, edge, Instant{edge.us + 1}}) {
                QVERIFY(m_books->stored.campaigns(at) == m_books->pure.campaigns(at));
            }
        }
    }
}

void TestCouponReader::couponsAreThoseOfThePureBook()
{
    std::size_t held = 0;
    for (const auto& [customer, wallet] : m_books->shop.wallets) {
        const auto stored = m_books->stored.couponsOf(customer);
        QVERIFY(stored);
        QVERIFY(stored == m_books->pure.couponsOf(customer));
        held += stored->size();
    }
    QCOMPARE(held, m_books->shop.coupons.size());
}

void TestCouponReader::claimsComeInPagesFromTheNewest()
{
    std::size_t named = 0;
    for (const auto& [id, campaign] : m_books->shop.campaigns) {
        constexpr std::size_t limit = 3;
        std::vector<Claim> all;
        for (;;) {
            const std::int64_t before = all.empty() ? 0 : all.back().coupon.issueNo;
            const auto page = m_books->stored.claims(id, before, limit);
            QVERIFY(page && page->size() <= limit);
            QVERIFY(page == m_books->pure.claims(id, before, limit));
            if (page->empty()) {
                break;
            }
            all.insert(all.end(), page->begin(), page->end());
        }
        QCOMPARE(static_cast<std::int64_t>(all.size()), campaign.nextIssueNo - 1);
        for (const Claim& claim : all) {
            QVERIFY(claim.claimedAt.us > 0);
            named += claim.maskedName.empty() ? 0U : 1U;
        }
    }
    QVERIFY(named > 0);
}

void TestCouponReader::whatIsNotThereIsNothing()
{
    const Uuid nobody = generators::numberedId(9'999'999);
    const auto campaign = m_books->stored.campaign(CampaignId{nobody});
    QVERIFY(campaign && !*campaign);
    QVERIFY(m_books->stored.couponsOf(CustomerId{nobody})->empty());
    QVERIFY(m_books->stored.claims(CampaignId{nobody}, 0, 10)->empty());
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestCouponReader>(argc, argv);
}

#include "tst_coupon_reader.moc"

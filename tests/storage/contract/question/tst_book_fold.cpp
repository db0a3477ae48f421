#include "storage/sql/change/book_fold.h"
#include "storage/sql/change/shop_figures.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/question/lived_book.h"

#include <QTest>

#include <algorithm>
#include <ranges>

namespace jangbu::tests {

using storage::BookFold;
using storage::Imbalance;
using storage::Transaction;

namespace {

constexpr std::int64_t allBatches = 1'000'000;

BookFold foldedOn(OpenBook& open, const BookFold& fold, std::int64_t batchesMax)
{
    return asked(open, [&](Transaction& transaction) {
        return storage::foldOn(transaction, fold, batchesMax);
    });
}

std::optional<Imbalance> imbalanceAt(OpenBook& open, const BookFold& fold)
{
    return asked(open, [&](Transaction& transaction) {
        return storage::imbalanceOf(transaction, fold);
    });
}

} // namespace

/// The sums by which an instance sees all the time whether balances and stocks are what was moved.
class TestBookFold : public QObject
{
    Q_OBJECT

public:
    explicit TestBookFold(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyBookIsFolded();
    void aFewBatchesAtATimeComeToTheSame();
    void theFoldIsWhatIsKept();
    void behindTheHeadNothingIsSaid();
    void bentBalancesAndStocksAreSeen();
    void figuresAreThoseOfTheShop();

private:
    Engine& m_engine;
    std::unique_ptr<LivedBook> m_book;
};

void TestBookFold::init()
{
    m_book = std::make_unique<LivedBook>(m_engine, 7, 600);
}

void TestBookFold::cleanup()
{
    m_book.reset();
}

void TestBookFold::anEmptyBookIsFolded()
{
    OpenBook empty(m_engine);
    QCOMPARE(foldedOn(empty, {}, allBatches), BookFold{});
    QCOMPARE(imbalanceAt(empty, {}), std::optional{Imbalance{}});
}

void TestBookFold::aFewBatchesAtATimeComeToTheSame()
{
    // Batches of one, so that there are many.
    for (int number = 0; number < 10; ++number) {
        Command command;
        command.id = CommandId{generators::numberedId(9'000 + static_cast<unsigned>(number))};
        command.occurredAt = generators::openingTime;
        command.body = TopUp{walkInCustomer, Money{1'000}, Tender::Cash, {}};
        const Answer answer = submitAndWait(m_book->open.book(), command);
        QVERIFY(answer && isAccepted(*answer));
    }
    const BookFold whole = foldedOn(m_book->open, {}, allBatches);
    BookFold fold;
    for (std::int64_t steps = 0; fold.batchNo < whole.batchNo; ++steps) {
        QVERIFY(steps <= whole.batchNo / 3);
        fold = foldedOn(m_book->open, fold, 3);
    }
    QCOMPARE(fold, whole);
    QCOMPARE(foldedOn(m_book->open, fold, 3), whole);
}

void TestBookFold::theFoldIsWhatIsKept()
{
    const BookFold fold = foldedOn(m_book->open, {}, allBatches);
    Money owed;
    for (const auto& [id, wallet] : m_book->shop.wallets) {
        owed.minor += wallet.balance.minor;
    }
    std::int64_t units = 0;
    for (const auto& [id, product] : m_book->shop.products) {
        units += product.stock;
    }
    QCOMPARE(fold.owed, owed);
    QCOMPARE(fold.units, units);
    QVERIFY(owed > Money{} && units > 0);
    QCOMPARE(imbalanceAt(m_book->open, fold), std::optional{Imbalance{}});
}

void TestBookFold::behindTheHeadNothingIsSaid()
{
    BookFold fold = foldedOn(m_book->open, {}, allBatches);
    --fold.batchNo;
    QCOMPARE(imbalanceAt(m_book->open, fold), std::nullopt);
}

void TestBookFold::bentBalancesAndStocksAreSeen()
{
    OpenBook& open = m_book->open;
    const BookFold fold = foldedOn(open, {}, allBatches);
    open.close();
    QVERIFY(m_engine.harm(
        open.folder(),
        "UPDATE wallet SET balance = balance + 7 WHERE customer_id = "
        "(SELECT customer_id FROM wallet ORDER BY customer_id DESC LIMIT 1)"
    ));
    QVERIFY(m_engine.harm(
        open.folder(),
        "UPDATE product SET stock = stock + 2 WHERE product_id = "
        "(SELECT product_id FROM product ORDER BY product_id LIMIT 1)"
    ));
    open.reopen();
    QCOMPARE(imbalanceAt(open, fold), (std::optional{Imbalance{Money{7}, 2}}));
    // A fold that begins after the harm sees it as well.
    QCOMPARE(
        imbalanceAt(open, foldedOn(open, {}, allBatches)),
        (std::optional{Imbalance{Money{7}, 2}})
    );
}

void TestBookFold::figuresAreThoseOfTheShop()
{
    const auto figures = asked(m_book->open, storage::loadShopFigures);
    const auto isLow = [](const Product& product) {
        const ProductDetails& details = product.details;
        return details.isActive && details.lowStockAt > 0 && product.stock <= details.lowStockAt;
    };
    QCOMPARE(
        figures.lowStock,
        std::ranges::count_if(m_book->shop.products | std::views::values, isLow)
    );
    QCOMPARE(figures.outboxLag, 0); // nobody takes its events
    QCOMPARE(figures.owed, foldedOn(m_book->open, {}, allBatches).owed);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestBookFold>(argc, argv);
}

#include "tst_book_fold.moc"

#include "core/limit/limits.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/sql/reader/sql_catalogue_reader.h"
#include "storage/sql/reader/sql_customer_reader.h"
#include "storage/sql/reader/sql_sales_reader.h"
#include "storage/sql/reader/sql_shop_reader.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/memory_sales.h"
#include "tests/generators/history.h"
#include "tests/generators/random.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>
#include <ranges>
#include <thread>
#include <tuple>

namespace jangbu::tests {

namespace {

constexpr std::size_t historyLength = 2'000;
constexpr Instant longAgo{0};
constexpr Instant farAhead{4'000'000'000 * usPerSecond};

/// One history, lived by a stored book and by one in memory.
struct TwoBooks
{
    explicit TwoBooks(Engine& engine, std::uint64_t seed) : open(engine)
    {
        const std::vector<Command> history = generators::makeHistory(seed, historyLength);
        static_cast<void>(submitAll(open.book(), history));
        fakes::MemoryBook pure(shop, open.clock());
        for (const Command& command : history) {
            static_cast<void>(submitAndWait(pure, command));
        }
    }

    OpenBook open;
    fakes::MemoryShop shop;
    storage::ReaderPool pool{open.database()};
    storage::SqlCatalogueReader catalogue{pool};
    storage::SqlCustomerReader customers{pool, open.vault()};
    storage::SqlSalesReader sales{pool};
    storage::SqlShopReader shopReader{pool};
};

auto tied(const CustomerCard& card)
{
    return std::tie(
        card.id,
        card.maskedName,
        card.maskedPhone,
        card.memberNo,
        card.isBlocked,
        card.balance
    );
}

auto tied(const ProductSales& sales)
{
    return std::tie(sales.product, sales.code, sales.name, sales.units, sales.revenue);
}

auto tied(const SalesOfHour& sales)
{
    return std::tie(sales.hour, sales.orders, sales.units, sales.revenue);
}

template <class Row>
bool areEqual(const std::vector<Row>& left, const std::vector<Row>& right)
{
    return std::ranges::equal(left, right, [](const Row& one, const Row& other) {
        return tied(one) == tied(other);
    });
}

/// Barcodes are read in order; the fake keeps them as they were given.
Product asRead(Product product)
{
    std::ranges::sort(product.details.barcodes);
    return product;
}

std::vector<Product> asRead(std::vector<Product> products)
{
    for (Product& product : products) {
        product = asRead(std::move(product));
    }
    return products;
}

std::vector<ProductSales> soldByProduct(std::vector<ProductSales> sales)
{
    std::erase_if(sales, [](const ProductSales& one) {
        return one.units == 0 && one.revenue == Money{};
    });
    std::ranges::sort(sales, {}, &ProductSales::product);
    return sales;
}

/// Pages of at most `limit` put together, each asked for where the one before it ended.
template <class Row, class Ask>
std::vector<Row> allPages(Ask ask)
{
    std::vector<Row> rows;
    std::int64_t before = 0;
    for (;;) {
        const Read<std::vector<Row>> page = ask(before);
        if (!page || page->empty()) {
            return rows;
        }
        rows.insert(rows.end(), page->begin(), page->end());
        before = page->back().batchNo;
    }
}

} // namespace

class TestReaderContract : public QObject
{
    Q_OBJECT

public:
    explicit TestReaderContract(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void productsAreThoseOfThePureBook();
    void pagesGoThroughAllProductsOnce_data();
    void pagesGoThroughAllProductsOnce();
    void textMatchesWildcardsAsThemselves();
    void stocksKeepTheAskedOrder();
    void movesAndEntriesPageWithRunningSums();
    void customersAreFoundByWhatTheySay();
    void cardsAndProfilesAreThoseOfThePureBook();
    void windowsEqualBruteForce();
    void productHoursEqualTheirOrders();
    void ordersAreFoundByIdReceiptAndCounter();
    void shopTellsSettingsCountersAndStaff();
    void manyThreadsReadAtOnce();

private:
    Engine& m_engine;
    std::unique_ptr<TwoBooks> m_books;
};

void TestReaderContract::initTestCase()
{
    m_books = std::make_unique<TwoBooks>(m_engine, 7);
    QVERIFY(m_books->shop.orders.size() > 50);
    QVERIFY(m_books->shop.refunds.size() > 5);
}

void TestReaderContract::cleanupTestCase()
{
    m_books.reset();
}

void TestReaderContract::productsAreThoseOfThePureBook()
{
    fakes::MemoryCatalogue pure{m_books->shop};
    for (const auto& [id, product] : m_books->shop.products) {
        QVERIFY(m_books->catalogue.product(id) == asRead(product));
        QVERIFY(m_books->catalogue.productByCode(product.details.code) == asRead(product));
        for (const std::string& barcode : product.details.barcodes) {
            QVERIFY(m_books->catalogue.productByBarcode(barcode) == asRead(product));
        }
        const auto named =
            m_books->catalogue.productByName(product.details.name, product.details.unit);
        QVERIFY(named && *named && (*named)->details.name == product.details.name);
        const auto prices = m_books->catalogue.priceHistory(id);
        QVERIFY(prices && std::ranges::is_permutation(*prices, pure.priceHistory(id).value()));
    }
    QVERIFY(m_books->catalogue.product(ProductId{}) == std::nullopt);
    QVERIFY(m_books->catalogue.productByCode("no such code") == std::nullopt);
    QVERIFY(m_books->catalogue.allActive() == asRead(pure.allActive().value()));
    const auto categories = m_books->catalogue.categories().value();
    const auto pureCategories = pure.categories().value();
    QCOMPARE(categories.size(), pureCategories.size());
    for (std::size_t place = 0; place < categories.size(); ++place) {
        QCOMPARE(categories[place].category, pureCategories[place].category);
        QCOMPARE(categories[place].products, pureCategories[place].products);
    }
}

void TestReaderContract::pagesGoThroughAllProductsOnce_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("stock");
    QTest::addColumn<bool>("isDescending");
    for (int order = 0; order < 3; ++order) {
        for (int stock = 0; stock < 4; ++stock) {
            for (const bool isDescending : {false, true}) {
                QTest::addRow("order %d, stock %d, %d", order, stock, isDescending ? 1 : 0)
                    << order << stock << isDescending;
            }
        }
    }
}

void TestReaderContract::pagesGoThroughAllProductsOnce()
{
    QFETCH(const int, order);
    QFETCH(const int, stock);
    QFETCH(const bool, isDescending);
    fakes::MemoryCatalogue pure{m_books->shop};
    ProductQuery query;
    query.order = static_cast<ProductOrder>(order);
    query.stock = static_cast<StockFilter>(stock);
    query.active = ActiveFilter::Any;
    query.isDescending = isDescending;
    query.limit = limit::pageSize;
    const std::vector<Product> all = asRead(pure.productPage(query).value().products);
    QVERIFY(m_books->catalogue.productCount(query) == static_cast<std::int64_t>(all.size()));

    query.limit = 3;
    std::vector<Product> paged;
    do {
        const auto page = m_books->catalogue.productPage(query);
        QVERIFY(page.has_value());
        QVERIFY(page->products.size() <= 3);
        paged.insert(paged.end(), page->products.begin(), page->products.end());
        query.after = page->next;
    } while (query.after);
    QVERIFY(paged == all);
}

void TestReaderContract::textMatchesWildcardsAsThemselves()
{
    const Product& some = m_books->shop.products.begin()->second;
    ProductQuery query;
    query.active = ActiveFilter::Any;
    query.text = some.details.code;
    const auto byCode = m_books->catalogue.productPage(query);
    QVERIFY(
        byCode
        && std::ranges::find(byCode->products, some.id, &Product::id) != byCode->products.end()
    );
    for (const std::string_view text : {"%", "_", "!", "%%", "a_b%"}) {
        query.text = text;
        QVERIFY(m_books->catalogue.productCount(query) == 0);
    }
}

void TestReaderContract::stocksKeepTheAskedOrder()
{
    std::vector<ProductId> ids;
    std::vector<std::optional<std::int64_t>> expected;
    for (const auto& [id, product] : m_books->shop.products) {
        ids.insert(ids.begin(), id);
        expected.insert(expected.begin(), product.stock);
    }
    ids.emplace_back();
    expected.emplace_back(std::nullopt);
    QVERIFY(m_books->catalogue.stocks(ids) == expected);
}

void TestReaderContract::movesAndEntriesPageWithRunningSums()
{
    fakes::MemoryCatalogue pureProducts{m_books->shop};
    for (const auto& [id, product] : m_books->shop.products) {
        const auto due = pureProducts.stockMoves(id, 0, 10'000).value();
        const auto told = allPages<StockMoveView>([&](std::int64_t before) {
            return m_books->catalogue.stockMoves(id, before, 7);
        });
        QVERIFY(std::ranges::equal(told, due, [](const auto& one, const auto& other) {
            return one.move == other.move && one.stockAfter == other.stockAfter
                   && one.receiptNo == other.receiptNo;
        }));
    }
    fakes::MemoryCustomers pureCustomers{m_books->shop};
    for (const auto& [id, wallet] : m_books->shop.wallets) {
        const auto due = pureCustomers.entries(id, 0, 10'000).value();
        const auto told = allPages<WalletEntry>([&](std::int64_t before) {
            return m_books->customers.entries(id, before, 7);
        });
        QVERIFY(std::ranges::equal(told, due, [](const auto& one, const auto& other) {
            return one.command == other.command && one.amount == other.amount
                   && one.balanceAfter == other.balanceAfter && one.code == other.code;
        }));
        const auto newest = m_books->customers.entries(id, 0, 1);
        QVERIFY(newest.has_value());
        QVERIFY(newest->empty() || newest->front().balanceAfter == wallet.balance);
    }
}

void TestReaderContract::customersAreFoundByWhatTheySay()
{
    for (const auto& [id, profile] : m_books->shop.profiles) {
        const auto finds = [&](const std::string& text) {
            const auto found = m_books->customers.findCustomers(text, 200);
            return found && std::ranges::find(*found, id, &CustomerCard::id) != found->end();
        };
        QVERIFY(finds(profile.name));
        QVERIFY(finds("  " + profile.name + " "));
        if (profile.memberNo) {
            QVERIFY(finds(std::to_string(*profile.memberNo)));
        }
        if (!profile.phone.empty()) {
            QVERIFY(finds(profile.phone));
            QVERIFY(finds(profile.phone.substr(profile.phone.size() - 4)));
        }
        if (profile.phone.starts_with("+8210")) {
            QVERIFY(finds("0" + profile.phone.substr(3)));
            QVERIFY(finds("010-" + profile.phone.substr(5, 4) + "-" + profile.phone.substr(9)));
        }
    }
    for (const std::string text : {"", " ", "nobody at all", "0000", "99999999999"}) {
        const auto found = m_books->customers.findCustomers(text, 200);
        QVERIFY(found && found->empty());
    }
}

void TestReaderContract::cardsAndProfilesAreThoseOfThePureBook()
{
    fakes::MemoryCustomers pure{m_books->shop};
    for (const auto& [id, wallet] : m_books->shop.wallets) {
        const auto card = m_books->customers.customer(id);
        QVERIFY(card && *card);
        QVERIFY(tied(**card) == tied(*pure.customer(id).value()));
        QVERIFY(m_books->customers.profile(id) == pure.profile(id));
        const auto topUps = m_books->customers.lastTopUps(id, 5).value();
        const auto dueTopUps = pure.lastTopUps(id, 5).value();
        QCOMPARE(topUps.size(), dueTopUps.size());
        for (std::size_t place = 0; place < topUps.size(); ++place) {
            QVERIFY(topUps[place].record == dueTopUps[place].record);
            QCOMPARE(topUps[place].staffName, dueTopUps[place].staffName);
            QCOMPARE(topUps[place].terminalName, dueTopUps[place].terminalName);
        }
    }
    QVERIFY(m_books->customers.customer(CustomerId{}) == std::nullopt);
    QVERIFY(m_books->customers.customerByMemberNo(-1) == std::nullopt);
}

void TestReaderContract::windowsEqualBruteForce()
{
    fakes::MemorySales pure{m_books->shop};
    const auto [first, last] =
        std::ranges::minmax(m_books->shop.orders | std::views::values, {}, &Order::occurredAt);
    const std::int64_t from = first.occurredAt.us - usPerHour;
    const std::int64_t to = last.occurredAt.us + usPerHour;
    generators::Random random{11};
    std::vector<std::pair<Instant, Instant>> windows{
        {longAgo, farAhead},
        {farAhead, longAgo},
        {first.occurredAt, first.occurredAt},
        {first.occurredAt, Instant{first.occurredAt.us + 1}},
        {Instant{std::numeric_limits<std::int64_t>::min()},
         Instant{std::numeric_limits<std::int64_t>::max()}},
        {startOfHour(hourOf(first.occurredAt)), startOfHour(hourOf(last.occurredAt))},
    };
    for (int count = 0; count < 200; ++count) {
        windows.emplace_back(Instant{random.between(from, to)}, Instant{random.between(from, to)});
    }
    for (const auto& [begin, end] : windows) {
        const auto told = m_books->sales.productSales(begin, end);
        QVERIFY(told.has_value());
        QVERIFY(areEqual(soldByProduct(*told), soldByProduct(pure.productSales(begin, end).value()))
        );
        const auto hours = m_books->sales.salesByHour(begin, end);
        QVERIFY(hours && areEqual(*hours, pure.salesByHour(begin, end).value()));
    }
}

void TestReaderContract::productHoursEqualTheirOrders()
{
    fakes::MemorySales pure{m_books->shop};
    const Instant middle = m_books->shop.orders.begin()->second.occurredAt;
    const std::vector<std::pair<Instant, Instant>> windows{
        {longAgo, farAhead},
        {longAgo, middle},
        {middle, farAhead},
    };
    for (const auto& [id, product] : m_books->shop.products) {
        for (const auto& [begin, end] : windows) {
            const auto told = m_books->catalogue.salesOf(id, begin, end);
            QVERIFY(told.has_value());
            SalesDelta sum;
            for (const ProductHourSales& hour : *told) {
                sum.units += hour.units;
                sum.revenue.minor += hour.revenue.minor;
            }
            const auto due = pure.productSales(begin, end).value();
            const auto ofProduct = std::ranges::find(due, id, &ProductSales::product);
            const bool isSold = ofProduct != due.end();
            QCOMPARE(sum.units, isSold ? ofProduct->units : 0);
            QCOMPARE(sum.revenue.minor, isSold ? ofProduct->revenue.minor : 0);
        }
    }
}

void TestReaderContract::ordersAreFoundByIdReceiptAndCounter()
{
    fakes::MemorySales pure{m_books->shop};
    for (const auto& [id, order] : m_books->shop.orders) {
        QVERIFY(m_books->sales.order(id) == order);
        if (!order.receiptNo.empty()) {
            QVERIFY(m_books->sales.orderByReceiptNo(order.receiptNo) == order);
        }
    }
    QVERIFY(m_books->sales.order(OrderId{}) == std::nullopt);
    QVERIFY(m_books->sales.orderByReceiptNo("") == std::nullopt);
    for (const auto& [id, terminal] : m_books->shop.terminals) {
        QVERIFY(m_books->sales.lastOrders(id, 10) == pure.lastOrders(id, 10));
    }
}

void TestReaderContract::shopTellsSettingsCountersAndStaff()
{
    QVERIFY(m_books->shopReader.settings() == m_books->shop.settings);
    const auto terminals = m_books->shopReader.terminals();
    QVERIFY(terminals && terminals->size() == m_books->shop.terminals.size());
    for (const Terminal& terminal : *terminals) {
        QVERIFY(terminal == m_books->shop.terminals.at(terminal.id));
    }
    const auto staff = m_books->shopReader.staff();
    QVERIFY(staff && staff->size() == m_books->shop.staff.size());
    for (const Staff& member : *staff) {
        QVERIFY(member.pinHash.empty());
        QVERIFY(
            m_books->shopReader.staffByLogin(member.login) == m_books->shop.staff.at(member.id)
        );
    }
    QVERIFY(m_books->shopReader.staffByLogin("nobody") == std::nullopt);
}

void TestReaderContract::manyThreadsReadAtOnce()
{
    // More than the pool has connections: the others wait for their turn.
    constexpr std::size_t threadCount = storage::ReaderPool::connectionsMax + 8;
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (std::size_t number = 0; number < threadCount; ++number) {
        threads.emplace_back([&] {
            bool isRight = true;
            for (const auto& [id, product] : m_books->shop.products) {
                isRight = isRight && m_books->catalogue.product(id) == asRead(product);
            }
            right += isRight ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(right.load(), static_cast<int>(threadCount));
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestReaderContract>(argc, argv);
}

#include "tst_reader_contract.moc"

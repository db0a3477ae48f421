#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_catalogue.h"
#include "tests/fakes/memory_customers.h"
#include "tests/fakes/memory_sales.h"
#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/generators/cast.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::fakes; // NOLINT(google-build-using-namespace)

namespace {

/// The cast's shop, set up.
struct OpenShop
{
    MemoryShop shop;
    FixedClock clock{generators::openingTime};
    MemoryBook book{shop, clock};
    generators::Cast cast = generators::makeCast();
    SequentialIds ids{7};

    OpenShop()
    {
        for (const Command& command : generators::setUpCommands(cast)) {
            MUST(isAccepted(submitAndWait(book, command).value()));
        }
    }

    [[nodiscard]] Command command(CommandBody body)
    {
        Command command;
        command.id = CommandId{ids.next()};
        command.actor.terminal = cast.terminals[0];
        command.occurredAt = clock.now();
        command.body = std::move(body);
        return command;
    }

    Answer run(CommandBody body) { return submitAndWait(book, command(std::move(body))); }

    [[nodiscard]] Command topUp() const
    {
        Command command;
        command.id = CommandId{generators::numberedId(3'000'000'000)};
        command.body = TopUp{cast.customers[0], Money{10'000}, Tender::Cash, ""};
        return command;
    }

    [[nodiscard]] std::int64_t balance() const
    {
        return shop.wallets.at(cast.customers[0]).balance.minor;
    }
};

std::vector<ProductId> pagedThrough(MemoryCatalogue& catalogue, ProductQuery query)
{
    std::vector<ProductId> seen;
    do {
        const auto page = catalogue.productPage(query).value();
        std::ranges::transform(page.products, std::back_inserter(seen), &Product::id);
        query.after = page.next;
    } while (query.after);
    return seen;
}

} // namespace

/// The stand-ins that other tests trust.
class MemoryBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnce();
    void aFailedCommandIsNotDone();
    void aLostAnswerIsFoundBySendingAgain();
    void heldAnswersComeLater();
    void idsAscend();
    void pagesThroughTheCatalogue();
    void filtersTheCatalogue();
    void explainsStock();
    void findsCustomers();
    void listsEntriesNewestFirst();
    void sumsSales();
    void signsIn();
    void parksAndResumes();
    void readersFailWhenAsked();
};

void MemoryBookTest::answersAtOnce()
{
    OpenShop open;
    int answers = 0;
    open.book.submit(open.topUp(), [&answers](const Answer& answer) {
        ++answers;
        QVERIFY(answer && isAccepted(*answer));
    });
    QCOMPARE(answers, 1);
    QCOMPARE(open.balance(), 10'000);
    QVERIFY(open.book.submitted().back() == open.topUp());
}

void MemoryBookTest::aFailedCommandIsNotDone()
{
    OpenShop open;
    open.book.failNext(SubmitError::Busy);
    const Answer busy = submitAndWait(open.book, open.topUp());
    QCOMPARE(busy.error(), SubmitError::Busy);
    QCOMPARE(open.balance(), 0);
    QVERIFY(submitAndWait(open.book, open.topUp()).has_value());
    QCOMPARE(open.balance(), 10'000);
}

void MemoryBookTest::aLostAnswerIsFoundBySendingAgain()
{
    OpenShop open;
    open.book.loseNextAnswer();
    const Answer lost = submitAndWait(open.book, open.topUp());
    QCOMPARE(lost.error(), SubmitError::Unknown);
    QCOMPARE(open.balance(), 10'000);
    QVERIFY(isAccepted(submitAndWait(open.book, open.topUp()).value()));
    QCOMPARE(open.balance(), 10'000);
}

void MemoryBookTest::heldAnswersComeLater()
{
    OpenShop open;
    open.book.holdAnswers();
    std::vector<int> order;
    open.book.submit(open.topUp(), [&order](const Answer&) { order.push_back(1); });
    open.book.submit(open.topUp(), [&order](const Answer&) { order.push_back(2); });
    QVERIFY(order.empty());
    open.book.release();
    QVERIFY(order == (std::vector{1, 2}));
    QVERIFY(submitAndWait(open.book, open.topUp()).has_value());
}

void MemoryBookTest::idsAscend()
{
    SequentialIds first;
    SequentialIds second(1);
    const Uuid one = first.next();
    const Uuid two = first.next();
    QVERIFY(one < two);
    QVERIFY(second.next() != one);
    QVERIFY(!isWellKnown(one));
}

void MemoryBookTest::pagesThroughTheCatalogue()
{
    OpenShop open;
    MemoryCatalogue catalogue(open.shop);
    for (const ProductOrder order :
         {ProductOrder::Name, ProductOrder::Price, ProductOrder::Stock}) {
        for (const bool isDescending : {false, true}) {
            ProductQuery query;
            query.order = order;
            query.isDescending = isDescending;
            query.limit = 3;
            const std::vector<ProductId> seen = pagedThrough(catalogue, query);
            QCOMPARE(seen.size(), open.cast.products.size());
            QCOMPARE(std::set(seen.begin(), seen.end()).size(), seen.size());
        }
    }
}

void MemoryBookTest::filtersTheCatalogue()
{
    OpenShop open;
    MemoryCatalogue catalogue(open.shop);
    ProductQuery query;
    query.category = "라면";
    QCOMPARE(catalogue.productCount(query).value(), 2);
    query.text = "너구리";
    QCOMPARE(catalogue.productCount(query).value(), 1);
    QVERIFY(open.run(CountStock{open.cast.products[1], 5, ""}));
    query.stock = StockFilter::Low;
    QCOMPARE(catalogue.productCount(query).value(), 1);
    query.stock = StockFilter::SoldOut;
    QCOMPARE(catalogue.productCount(query).value(), 0);
    QCOMPARE(catalogue.categories().value().size(), std::size_t{5});
    QVERIFY(catalogue.productByBarcode("8801043014809").value()->id == open.cast.products[0]);
    QVERIFY(!catalogue.productByCode("nope").value());
    const auto stocks = catalogue.stocks({open.cast.products[1], ProductId{}}).value();
    QVERIFY(stocks[0] == 5 && !stocks[1]);
}

void MemoryBookTest::explainsStock()
{
    OpenShop open;
    MemoryCatalogue catalogue(open.shop);
    const ProductId product = open.cast.products[0];
    QVERIFY(open.run(TopUp{walkInCustomer, Money{2'000}, Tender::Cash, ""}));
    const Answer sold =
        open.run(PlaceOrder{walkInCustomer, {{product, 2, Money{1'000}, std::nullopt}}, {}});
    QVERIFY(isAccepted(sold.value()));
    const auto moves = catalogue.stockMoves(product, 0, 10).value();
    QCOMPARE(moves.size(), std::size_t{2});
    QCOMPARE(moves[0].move.delta, -2);
    QCOMPARE(moves[0].stockAfter, 198);
    QCOMPARE(moves[0].receiptNo, std::string("A-000001"));
    QCOMPARE(moves[1].stockAfter, 200);
    QCOMPARE(catalogue.stockMoves(product, moves[0].batchNo, 10).value().size(), std::size_t{1});
    QCOMPARE(catalogue.priceHistory(product).value().size(), std::size_t{1});
    const Instant now = open.clock.now();
    const auto hours =
        catalogue.salesOf(product, Instant{now.us - usPerHour}, Instant{now.us + 1}).value();
    QCOMPARE(hours.size(), std::size_t{1});
    QCOMPARE(hours[0].units, 2);
}

void MemoryBookTest::findsCustomers()
{
    OpenShop open;
    MemoryCustomers customers(open.shop);
    for (const char* const text : {"홍길동", "010-1234-5670", "+821012345670", "5670", "1000"}) {
        const auto found = customers.findCustomers(text, 10).value();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].maskedName, std::string("홍*동"));
        QCOMPARE(found[0].maskedPhone, std::string("010-1234-****"));
    }
    QVERIFY(customers.findCustomers("", 10).value().empty());
    QVERIFY(customers.customerByMemberNo(1'003).value()->id == open.cast.customers[3]);
    QVERIFY(customers.customer(walkInCustomer).value()->maskedName.empty());
    QVERIFY(!customers.profile(walkInCustomer).value());
}

void MemoryBookTest::listsEntriesNewestFirst()
{
    OpenShop open;
    MemoryCustomers customers(open.shop);
    const CustomerId hong = open.cast.customers[0];
    QVERIFY(open.run(TopUp{hong, Money{5'000}, Tender::Card, "12345678"}));
    QVERIFY(open.run(PlaceOrder{hong, {{open.cast.products[0], 1, Money{1'000}, std::nullopt}}, {}})
    );
    const auto entries = customers.entries(hong, 0, 10).value();
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].amount.minor, -1'000);
    QCOMPARE(entries[0].balanceAfter.minor, 4'000);
    QCOMPARE(entries[1].balanceAfter.minor, 5'000);
    const auto topUps = customers.lastTopUps(hong, 10).value();
    QCOMPARE(topUps.size(), std::size_t{1});
    QVERIFY(topUps[0].record.approvalNo.empty());
    QCOMPARE(topUps[0].terminalName, std::string("계산대 1"));
}

void MemoryBookTest::sumsSales()
{
    OpenShop open;
    MemorySales sales(open.shop);
    const CustomerId hong = open.cast.customers[0];
    const ProductId product = open.cast.products[0];
    QVERIFY(open.run(TopUp{hong, Money{5'000}, Tender::Cash, ""}));
    const Command order =
        open.command(PlaceOrder{hong, {{product, 3, Money{1'000}, std::nullopt}}, {}});
    QVERIFY(submitAndWait(open.book, order));
    const OrderId id{order.id.uuid};
    QVERIFY(open.run(RefundOrder{id, hong, {{0, product, 1, false}}, std::nullopt, ""}));
    const Instant now = open.clock.now();
    const Instant next{now.us + 1};
    QCOMPARE(sales.productSales(now, next).value().at(0).units, 2);
    QCOMPARE(sales.productSales(now, next).value().at(0).revenue.minor, 2'000);
    QVERIFY(sales.productSales(next, Instant{next.us + usPerHour}).value().empty());
    QCOMPARE(sales.salesByHour(now, next).value().at(0).orders, 1);
    QCOMPARE(sales.order(id).value()->refunded.minor, 1'000);
    QVERIFY(sales.orderByReceiptNo("A-000001").value()->id == id);
    QCOMPARE(sales.lastOrders(open.cast.terminals[0], 5).value().size(), std::size_t{1});
}

void MemoryBookTest::signsIn()
{
    OpenShop open;
    MemorySignIn signIn(open.shop);
    MemoryShopReader reader(open.shop);
    QVERIFY(signIn.signIn("admin", "1234")->id == open.cast.admin);
    QVERIFY(!signIn.signIn("admin", "4321"));
    QVERIFY(!signIn.signIn("former", "1234"));
    QCOMPARE(signIn.hashPin("1234").value(), MemorySignIn::hashOf("1234"));
    QCOMPARE(reader.settings()->shopName, std::string("장부상회"));
    QCOMPARE(reader.staff()->size(), std::size_t{4});
    QCOMPARE(reader.terminals()->size(), std::size_t{2});
    QVERIFY(reader.staffByLogin("admin").value()->pinHash == "pin:1234");
}

void MemoryBookTest::parksAndResumes()
{
    MemoryCartStore store;
    Cart cart;
    cart.lines.emplace_back().name = "신라면";
    QVERIFY(store.saveCurrent(cart));
    QVERIFY(store.park({1, cart, "이판매", generators::openingTime}));
    QVERIFY(store.current().value() == Cart{});
    QCOMPARE(store.parked()->size(), std::size_t{1});
    QVERIFY(!store.resume(2).value());
    QVERIFY(store.resume(1).value() == cart);
    QVERIFY(store.current().value() == cart);
    const OpenShop open;
    QVERIFY(store.keepIntent(open.topUp()));
    QVERIFY(store.keepIntent(open.topUp()));
    QCOMPARE(store.intents()->size(), std::size_t{1});
    QVERIFY(store.forgetIntent(open.topUp().id));
    QVERIFY(store.intents()->empty());
    store.fail(StoreError::Full);
    QVERIFY(!store.saveCurrent(cart));
}

void MemoryBookTest::readersFailWhenAsked()
{
    OpenShop open;
    open.shop.failReads(ReadError::Unavailable);
    MemoryCatalogue catalogue(open.shop);
    const auto failed = catalogue.allActive();
    QVERIFY(!failed);
    QCOMPARE(failed.error(), ReadError::Unavailable);
}

QTEST_GUILESS_MAIN(MemoryBookTest)
#include "tst_memory_book.moc"

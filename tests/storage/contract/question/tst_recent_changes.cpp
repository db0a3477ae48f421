#include "core/result/must.h"
#include "storage/sql/change/recent_changes.h"
#include "tests/generators/cast.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/question/lived_book.h"

#include <QTest>

namespace jangbu::tests {

using storage::RecentChanges;
using storage::Transaction;

namespace {

constexpr std::int64_t allBatches = 1'000'000;

} // namespace

/// What an instance hears of the batches of others: whoever remembers an answer stands on it.
class TestRecentChanges : public QObject
{
    Q_OBJECT

public:
    explicit TestRecentChanges(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsNewAtTheHead();
    void anEditNamesItsProductOnce();
    void aMovedStockIsNoEdit();
    void saleAndRefundNameTheOrdersTime();
    void staffAndShopAreToldApart();
    void aTopUpChangesNothingRemembered();
    void aLongSilenceIsToldInParts();

private:
    /// What the next batch is told to have changed.
    RecentChanges after(CommandBody body);
    [[nodiscard]] std::int64_t head();
    [[nodiscard]] RecentChanges changesAfter(std::int64_t batchNo, std::int64_t batchesMax);

    Engine& m_engine;
    generators::Cast m_cast = generators::makeCast();
    std::unique_ptr<OpenBook> m_open;
    std::uint64_t m_number = 0;
    Command m_last;
};

void TestRecentChanges::init()
{
    m_number = 50'000;
    m_open = std::make_unique<OpenBook>(m_engine);
    for (const Answer& answer : submitAll(m_open->book(), generators::setUpCommands(m_cast))) {
        QVERIFY(answer && isAccepted(*answer));
    }
}

void TestRecentChanges::cleanup()
{
    m_open.reset();
}

std::int64_t TestRecentChanges::head()
{
    return asked(*m_open, storage::noChangesYet).batchNo;
}

RecentChanges TestRecentChanges::changesAfter(std::int64_t batchNo, std::int64_t batchesMax)
{
    return asked(*m_open, [&](Transaction& transaction) {
        return storage::changesAfter(transaction, batchNo, batchesMax);
    });
}

RecentChanges TestRecentChanges::after(CommandBody body)
{
    const std::int64_t before = head();
    m_last = {
        CommandId{generators::numberedId(++m_number)},
        {m_cast.admin, m_cast.terminals.front(), {}},
        Instant{generators::openingTime.us + static_cast<std::int64_t>(m_number)},
        std::move(body)
    };
    const Answer answer = submitAndWait(m_open->book(), m_last);
    MUST(answer && isAccepted(*answer));
    RecentChanges changes = changesAfter(before, allBatches);
    MUST(changes.batchNo == before + 1);
    return changes;
}

void TestRecentChanges::nothingIsNewAtTheHead()
{
    const RecentChanges none = changesAfter(head(), allBatches);
    QCOMPARE(none.batchNo, head());
    QVERIFY(none.edited.empty() && none.stockMoved.empty() && !none.firstSale);
    QVERIFY(!none.isStaffChanged && !none.isShopChanged);
    QVERIFY(none.isUpToNow);
}

void TestRecentChanges::anEditNamesItsProductOnce()
{
    const ProductId product = m_cast.products.front();
    const std::int64_t before = head();
    ProductDetails details;
    details.name = "새 이름";
    details.price = Money{1'500};
    details.unit = "개";
    details.category = "과자";
    for (const char* const code : {"CH-1", "CH-2"}) {
        details.code = code;
        const RecentChanges changes = after(SaveProduct{product, details});
        QCOMPARE(changes.edited, std::vector{product});
        QVERIFY(changes.stockMoved.empty() && !changes.isShopChanged && !changes.isStaffChanged);
    }
    QCOMPARE(changesAfter(before, allBatches).edited, std::vector{product});
}

void TestRecentChanges::aMovedStockIsNoEdit()
{
    const ProductId product = m_cast.products.back();
    const RecentChanges changes = after(ReceiveStock{product, 5, false, {}});
    QCOMPARE(changes.stockMoved, std::vector{product});
    QVERIFY(changes.edited.empty() && !changes.firstSale);
}

void TestRecentChanges::saleAndRefundNameTheOrdersTime()
{
    const ProductId product = m_cast.products.front();
    ProductDetails details;
    details.name = "파는 것";
    details.code = "CH-3";
    details.price = Money{1'000};
    details.unit = "개";
    static_cast<void>(after(SaveProduct{product, details}));
    static_cast<void>(after(ReceiveStock{product, 5, false, {}}));
    static_cast<void>(after(TopUp{walkInCustomer, Money{5'000}, Tender::Cash, {}}));
    const RecentChanges sale =
        after(PlaceOrder{walkInCustomer, {{product, 2, Money{1'000}, {}}}, {}});
    const Command order = m_last;
    QCOMPARE(sale.stockMoved, std::vector{product});
    QCOMPARE(sale.firstSale, std::optional{order.occurredAt});
    QCOMPARE(sale.lastSale, std::optional{order.occurredAt});
    // A refund changes what was sold then, not now.
    const RecentChanges refund = after(
        RefundOrder{OrderId{order.id.uuid}, walkInCustomer, {{0, product, 1, false}}, {}, "파손"}
    );
    QCOMPARE(refund.firstSale, std::optional{order.occurredAt});
}

void TestRecentChanges::staffAndShopAreToldApart()
{
    const RecentChanges staff =
        after(SaveStaff{m_cast.cashier, "cashier9", "이름", Role::Manager, true, {}});
    QVERIFY(staff.isStaffChanged && !staff.isShopChanged);
    const RecentChanges shop = after(ChangeSettings{{{"shop.name", "새 가게"}}});
    QVERIFY(shop.isShopChanged && !shop.isStaffChanged);
}

void TestRecentChanges::aTopUpChangesNothingRemembered()
{
    const RecentChanges changes = after(TopUp{walkInCustomer, Money{5'000}, Tender::Cash, {}});
    QVERIFY(changes.edited.empty() && changes.stockMoved.empty() && !changes.firstSale);
    QVERIFY(!changes.isStaffChanged && !changes.isShopChanged);
}

void TestRecentChanges::aLongSilenceIsToldInParts()
{
    const std::int64_t before = head();
    for (const ProductId product : {m_cast.products.front(), m_cast.products.back()}) {
        static_cast<void>(after(ReceiveStock{product, 1, false, {}}));
    }
    const RecentChanges first = changesAfter(before, 1);
    QCOMPARE(first.batchNo, before + 1);
    QCOMPARE(first.stockMoved, std::vector{m_cast.products.front()});
    QVERIFY(!first.isUpToNow);
    const RecentChanges second = changesAfter(first.batchNo, 1);
    QCOMPARE(second.batchNo, before + 2);
    QCOMPARE(second.stockMoved, std::vector{m_cast.products.back()});
    QVERIFY(second.isUpToNow);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestRecentChanges>(argc, argv);
}

#include "tst_recent_changes.moc"

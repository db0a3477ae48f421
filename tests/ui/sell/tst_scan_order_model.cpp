#include "tests/ui/sell/sell_shop.h"

using namespace jangbu;
using namespace jangbu::ui;

namespace {

constexpr QLatin1String payCode("jangbu-pay");
constexpr QLatin1String hongsCard("JANGBU-MEMBER-17001");

} // namespace

class TestScanOrderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberCardCountsBeforeThePayCode();
    void aProductThatIsAskedForCountsBeforeThePayCode();
    void thePayKeyWaitsForScans();
    void anUnknownCodeHoldsThePayment();
    void whatCannotBeReadHoldsThePayment();
    void aCardNobodyHasHoldsThePayment();
    void aQuantityBelongsToTheScanAfterIt();
    void aQuantityIsGoneWithAnUnknownCode();
    void waitingScansEndWithTheOneWhoScanned();
    void nobodyPaysInNobodysName();
    void aProductThatIsSoldAgainLosesItsMark();
};

void TestScanOrderModel::aMemberCardCountsBeforeThePayCode()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.model().scan(hongsCard);
    shop.model().scan(payCode);
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.submitted<TopUp>(), 0);
}

void TestScanOrderModel::aProductThatIsAskedForCountsBeforeThePayCode()
{
    Shop shop;
    shop.serveHong();
    shop.addProduct(3, "새우깡", 1'000, 10); // after this counter read the shop's products
    shop.model().scan(ramen);
    shop.model().scan(SellCounter::barcode(3));
    shop.model().scan(payCode);
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480 - 1'000);
}

void TestScanOrderModel::thePayKeyWaitsForScans()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.model().scan(hongsCard);
    shop.model().pay();
    shop.model().pay(); // an impatient hand
    shop.model().park();
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.submitted<PlaceOrder>(), 1);
}

void TestScanOrderModel::anUnknownCodeHoldsThePayment()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().scan(QStringLiteral("9999999999994"));
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    QCOMPARE(shop.submitted<PlaceOrder>(), 0);
}

void TestScanOrderModel::whatCannotBeReadHoldsThePayment()
{
    Shop shop;
    shop.addProduct(3, "새우깡", 1'000, 10);
    shop.model().scan(ramen);
    for (const QString& code : {QString(hongsCard), SellCounter::barcode(3)}) {
        shop.shop.failReads(ReadError::Unavailable);
        shop.model().scan(code);
        shop.model().scan(payCode);
        shop.settle();
        QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
        QVERIFY(shop.model().notice().text.contains(code));
        shop.shop.readAgain();
        shop.model().scan(code);
        shop.settle();
        QVERIFY(shop.model().notice().text.isEmpty());
    }
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480 - 1'000);
}

void TestScanOrderModel::aCardNobodyHasHoldsThePayment()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.model().scan(QStringLiteral("JANGBU-MEMBER-99"));
    shop.model().scan(payCode);
    shop.settle();
    QVERIFY(shop.book.submitted().empty());
    // Somebody is served after all.
    shop.serveHong();
    QVERIFY(shop.model().notice().text.isEmpty());
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
}

void TestScanOrderModel::aQuantityBelongsToTheScanAfterIt()
{
    Shop shop;
    shop.addProduct(3, "새우깡", 1'000, 10);
    shop.model().setPendingQuantity(5);
    shop.model().scan(SellCounter::barcode(3));
    QCOMPARE(shop.model().pendingQuantity(), 0);
    shop.model().scan(ramen);
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().cart().lines.size() == 2; }));
    QCOMPARE(shop.model().cart().lines.front().quantity, 5);
    QCOMPARE(shop.model().cart().lines.back().product, shop.ramenId);
    QCOMPARE(shop.model().cart().lines.back().quantity, 1);
}

void TestScanOrderModel::aQuantityIsGoneWithAnUnknownCode()
{
    Shop shop;
    shop.model().setPendingQuantity(5);
    shop.model().scan(QStringLiteral("9999999999994"));
    shop.settle();
    shop.model().scan(ramen);
    QCOMPARE(shop.model().cart().lines.front().quantity, 1);
}

void TestScanOrderModel::waitingScansEndWithTheOneWhoScanned()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.book.holdAnswers();
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.model().scan(water);
    shop.model().scan(payCode);
    shop.session().signOut();
    shop.book.release();
    shop.waitForState(PaymentFlow::State::Paid);
    shop.settle();
    QCOMPARE(shop.submitted<PlaceOrder>(), 1);
    QVERIFY(shop.model().cart().lines.empty());
}

void TestScanOrderModel::nobodyPaysInNobodysName()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.session().signOut();
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    QVERIFY(shop.book.submitted().empty());
}

void TestScanOrderModel::aProductThatIsSoldAgainLosesItsMark()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.settle();
    shop.shop.products.at(shop.ramenId).details.isActive = false;
    shop.model().pay();
    shop.waitForState(PaymentFlow::State::Idle);
    QCOMPARE(shop.model().notice().remedy, Remedy::TakeOutLines);
    const auto mark = [&shop] {
        const QModelIndex line = shop.model().lines().index(0, 0);
        return line.data(static_cast<int>(CartRole::Mark)).toString();
    };
    QVERIFY(!mark().isEmpty());
    shop.shop.products.at(shop.ramenId).details.isActive = true;
    ++shop.shop.products.at(shop.ramenId).version;
    shop.model().refresh();
    QVERIFY(QTest::qWaitFor([&] { return mark().isEmpty(); }));
    shop.model().applyRemedy();
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestScanOrderModel)
#include "tst_scan_order_model.moc"

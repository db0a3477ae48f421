#include "tests/ui/sell/sell_shop.h"

using namespace jangbu;
using namespace jangbu::ui;

class TestSellAfterKillModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheSameCart();
    void finishesAPaymentAfterAKill();
    void clearsThePaymentThatNeverWas();
    void retriesUnderTheSameId();
    void keepsScansDuringAPayment();
    void saysThatTheCartIsNotStored();
    void startsTheNextSaleWithAScan();
    void servesAMemberByCard();
    void refreshesStocksAfterASale();
    void searchesTabsAndNames();
    void refusesMoreThanALineHolds();
};

void TestSellAfterKillModel::comesBackToTheSameCart()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.model().setQuantity(1, 7);
    const Cart before = shop.model().cart();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().isStored(); }));
    shop.kill();
    shop.start();
    QCOMPARE(shop.model().cart(), before);
    QVERIFY(!shop.model().notice().text.isEmpty());
    QTRY_COMPARE(shop.model().figures().balanceBefore, QStringLiteral("32,400원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480 - 7 * 1'180);
}

void TestSellAfterKillModel::finishesAPaymentAfterAKill()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.book.holdAnswers(); // done, but nobody hears of it
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.kill();
    shop.book.release();
    shop.start();
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.stockOf(shop.ramenId), 31);
    QCOMPARE(shop.balanceOf(walkInCustomer), 0);
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
    QCOMPARE(shop.shop.topUps.size(), std::size_t{1});
    QVERIFY(shop.carts.current().value().lines.empty());
    QVERIFY(shop.carts.intents().value().empty());
}

void TestSellAfterKillModel::clearsThePaymentThatNeverWas()
{
    Shop shop;
    Cart cart;
    cart.lines.push_back({shop.ramenId, "신라면", Money{4'480}, TaxClass::Taxable, 1, {}});
    cart.payment = CommandId{shop.ids.next()};
    shop.kill();
    QVERIFY(shop.carts.saveCurrent(cart).has_value());
    shop.start();
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(shop.model().cart().payment.isNil());
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
}

void TestSellAfterKillModel::retriesUnderTheSameId()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.loseNextAnswer();
    QSignalSpy notices(&shop.model(), &SellModel::noticeChanged);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().payState() == PaymentFlow::State::Checking;
    }));
    QVERIFY(!shop.model().notice().text.isEmpty());
    QCOMPARE(shop.model().notice().remedy, Remedy::None);
    shop.model().scan(water); // waits for the next customer
    shop.waitForState(PaymentFlow::State::Idle);
    const std::vector<Command> sent = shop.book.submitted();
    QCOMPARE(sent.size(), std::size_t{2});
    QCOMPARE(sent.front(), sent.back());
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
    QCOMPARE(shop.model().cart().lines.front().product, shop.waterId);
}

void TestSellAfterKillModel::keepsScansDuringAPayment()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.book.holdAnswers();
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.model().scan(water);
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
    shop.book.release();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().cart().lines.size() == 1
               && shop.model().cart().lines.front().product == shop.waterId;
    }));
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
}

void TestSellAfterKillModel::saysThatTheCartIsNotStored()
{
    Shop shop;
    shop.carts.fail(StoreError::Full);
    shop.model().scan(ramen);
    shop.settle();
    QCOMPARE(shop.model().notice().remedy, Remedy::StoreAgain);
    QVERIFY(!shop.model().isStored());
    shop.model().pay(); // nothing is sent that is not kept
    shop.settle();
    QCOMPARE(shop.submitted<TopUp>(), 0);
    shop.carts.fail({});
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().payState() == PaymentFlow::State::Idle; })
    );
    shop.model().setQuantity(0, 2);
    shop.settle();
    QVERIFY(shop.model().isStored());
    QCOMPARE(shop.carts.current().value().lines.front().quantity, 2);
}

void TestSellAfterKillModel::startsTheNextSaleWithAScan()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.payAndWait();
    shop.model().scan(water);
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    QCOMPARE(shop.model().cart().lines.front().product, shop.waterId);
}

void TestSellAfterKillModel::servesAMemberByCard()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.model().scan(QStringLiteral("JANGBU-MEMBER-17001"));
    QVERIFY(QTest::qWaitFor([&shop] { return !shop.model().isWalkIn(); }));
    QCOMPARE(shop.model().cart().customer, shop.hong);
    shop.model().scan(QStringLiteral("jangbu-pay"));
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
}

void TestSellAfterKillModel::refreshesStocksAfterASale()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.payAndWait();
    const ProductShelfModel& shelf = shop.model().shelf().cards();
    for (int row = 0; row < shelf.rowCount(); ++row) {
        QCOMPARE(shelf.productAt(row).stock, shop.stockOf(shelf.productAt(row).id));
    }
}

void TestSellAfterKillModel::searchesTabsAndNames()
{
    Shop shop;
    QCOMPARE(shop.model().shelf().tabs().size(), 3);
    QCOMPARE(shop.model().shelf().cards().rowCount(), 2);
    shop.model().shelf().showTab(1);
    QCOMPARE(shop.model().shelf().cards().rowCount(), 1);
    shop.model().shelf().search(QStringLiteral("ㅅㄹㅁ"));
    QCOMPARE(shop.model().shelf().cards().rowCount(), 1);
    QCOMPARE(shop.model().shelf().cards().productAt(0).id, shop.ramenId);
    QVERIFY(shop.model().enterSearch());
    QCOMPARE(shop.model().cart().lines.front().product, shop.ramenId);
    shop.model().shelf().search(QStringLiteral("없는 것"));
    QVERIFY(!shop.model().enterSearch());
    shop.model().shelf().search({});
    QCOMPARE(shop.model().shelf().cards().rowCount(), 1); // the tab
}

void TestSellAfterKillModel::refusesMoreThanALineHolds()
{
    Shop shop;
    shop.model().scan(water);
    shop.model().setQuantity(0, 9'999);
    shop.model().scan(water);
    QCOMPARE(shop.model().cart().lines.front().quantity, 9'999);
    QCOMPARE(shop.model().notice().tone, SellTone::Refused);
}

QTEST_GUILESS_MAIN(TestSellAfterKillModel)
#include "tst_sell_after_kill_model.moc"

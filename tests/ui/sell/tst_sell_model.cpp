#include "tests/ui/sell/sell_counter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

const QString ramen = SellCounter::barcode(1);
const QString water = SellCounter::barcode(2);

/// A shop with two products and a customer, opened.
class Shop : public SellCounter
{
public:
    Shop()
        : ramenId(addProduct(1, "신라면 멀티팩 5입", 4'480, 32))
        , waterId(addProduct(2, "제주 삼다수 2L", 1'180, 58))
        , hong(addCustomer("홍길동", "5678", 32'400))
    {
        start();
    }

    void serveHong()
    {
        QSignalSpy found(&model(), &SellModel::customersFound);
        model().findCustomers(QStringLiteral("5678"));
        QVERIFY(found.wait());
        model().chooseCustomer(0);
        settle();
    }

    void waitForState(PaymentFlow::State state)
    {
        QVERIFY(QTest::qWaitFor([this, state] { return model().payState() == state; }));
        settle();
    }

    void payAndWait()
    {
        model().pay();
        waitForState(PaymentFlow::State::Paid);
    }

    ProductId ramenId;
    ProductId waterId;
    CustomerId hong;
};

} // namespace

class TestSellModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sellsByScans();
    void keepsItemModelsSound();
    void sellsToTheWalkInCustomerInCash();
    void topsUpWhatIsMissingAndPays();
    void topsUpNoLessThanTheMinimum();
    void saysWhichLineIsShort();
    void usesTheNewPrice();
    void takesOutWhatIsNoLongerSold();
    void takesNoCashForAnOrderThatCannotBe();
    void offersAnotherCustomerForABlockedOne();
    void undoesStepByStep();
    void parksAndResumes();
    void sellsFiveOfTheNextScan();
    void refusesAnUnknownCodeUntilItIsDealtWith();
    void findsAProductThatIsNewInTheBook();
    void asksForAPriceWithoutSelling();
    void comesBackToTheSameCart();
    void finishesAPaymentAfterAKill();
    void clearsThePaymentThatNeverWas();
    void retriesUnderTheSameId();
    void givesUpWhatCannotHaveBeenDone();
    void keepsScansDuringAPayment();
    void saysThatTheCartIsNotStored();
    void startsTheNextSaleWithAScan();
    void servesAMemberByCard();
    void refreshesStocksAfterASale();
    void searchesTabsAndNames();
    void refusesMoreThanALineHolds();
};

void TestSellModel::sellsByScans()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.model().scan(ramen);
    QCOMPARE(shop.model().lines().rowCount(), 2);
    QCOMPARE(shop.model().figures().total, QStringLiteral("10,140원"));
    QCOMPARE(shop.model().figures().balanceAfter, QStringLiteral("22,260원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 22'260);
    QCOMPARE(shop.stockOf(shop.ramenId), 30);
    QCOMPARE(shop.model().figures().balanceAfter, QStringLiteral("22,260원"));
    QVERIFY(shop.model().cart().lines.empty());
    QCOMPARE(shop.carts.current().value(), Cart{});
    QVERIFY(shop.carts.intents().value().empty());
}

void TestSellModel::keepsItemModelsSound()
{
    Shop shop;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester shelf(&shop.model().shelf(), mode);
    const QAbstractItemModelTester lines(&shop.model().lines(), mode);
    const QAbstractItemModelTester found(&shop.model().foundCustomers(), mode);
    const QAbstractItemModelTester parked(&shop.model().parkedCarts(), mode);
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.model().setQuantity(0, 3);
    shop.model().removeLine(0);
    shop.model().undo();
    shop.model().showTab(1);
    shop.model().search(QStringLiteral("삼다"));
    shop.serveHong();
    shop.model().park();
    shop.settle();
    shop.model().refreshParked();
    shop.settle();
    shop.model().resumeParked(0);
    shop.settle();
    QCOMPARE(shop.model().lines().rowCount(), 2);
}

void TestSellModel::sellsToTheWalkInCustomerInCash()
{
    Shop shop;
    shop.model().scan(water);
    QCOMPARE(shop.model().plan().kind, PaymentPlan::Kind::CashSale);
    shop.payAndWait();
    QCOMPARE(shop.submitted<TopUp>(), 1);
    QCOMPARE(shop.submitted<PlaceOrder>(), 1);
    QCOMPARE(shop.balanceOf(walkInCustomer), 0);
    QCOMPARE(shop.stockOf(shop.waterId), 57);
    QVERIFY(shop.model().figures().balanceAfter.isEmpty());
}

void TestSellModel::topsUpWhatIsMissingAndPays()
{
    Shop shop;
    shop.serveHong();
    shop.model().setPendingQuantity(8);
    shop.model().scan(ramen); // 35,840: 3,440 more than there is
    QCOMPARE(shop.model().plan().kind, PaymentPlan::Kind::TopUpFirst);
    QCOMPARE(shop.model().figures().missing, QStringLiteral("3,440원"));
    QCOMPARE(shop.model().figures().balanceAfter, QStringLiteral("0원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 0);
    const std::vector<Command> sent = shop.book.submitted();
    QCOMPARE(sent.size(), std::size_t{2});
    QCOMPARE(std::get<TopUp>(sent.front().body).amount, Money{3'440});
    QVERIFY(std::holds_alternative<PlaceOrder>(sent.back().body));
}

void TestSellModel::topsUpNoLessThanTheMinimum()
{
    Shop shop;
    shop.addProduct(3, "쌀 10kg", 32'500, 5);
    shop.model().reloadShelf();
    shop.settle();
    shop.serveHong();
    shop.model().scan(SellCounter::barcode(3)); // 100 more than there is
    QCOMPARE(shop.model().figures().missing, QStringLiteral("100원"));
    QCOMPARE(shop.model().figures().cash, QStringLiteral("1,000원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 900);
}

void TestSellModel::saysWhichLineIsShort()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().setQuantity(0, 3);
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.products.at(shop.ramenId).stock = 2; // another counter was quicker
    }
    shop.model().scan(water);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().notice().tone == SellTone::Refused; }));
    shop.settle();
    QCOMPARE(shop.model().notice().remedy, Remedy::UseWhatIsLeft);
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("신라면")));
    const QModelIndex line = shop.model().lines().index(0, 0);
    QVERIFY(!line.data(static_cast<int>(CartRole::Mark)).toString().isEmpty());
    QVERIFY(shop.model().cart().payment.isNil());
    shop.model().applyRemedy();
    QCOMPARE(shop.model().cart().lines.front().quantity, 2);
    QVERIFY(line.data(static_cast<int>(CartRole::Mark)).toString().isEmpty());
    shop.payAndWait();
    QCOMPARE(shop.stockOf(shop.ramenId), 0);
}

void TestSellModel::usesTheNewPrice()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.products.at(shop.ramenId).details.price = Money{4'680};
    }
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().notice().remedy == Remedy::UseNewPrices; }
    ));
    shop.settle();
    shop.model().applyRemedy();
    QCOMPARE(shop.model().cart().lines.front().shownPrice, Money{4'680});
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'680);
}

void TestSellModel::takesOutWhatIsNoLongerSold()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().scan(water);
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.products.at(shop.ramenId).details.isActive = false;
    }
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().notice().remedy == Remedy::TakeOutLines; }
    ));
    shop.model().applyRemedy();
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
    QCOMPARE(shop.model().cart().lines.front().product, shop.waterId);
}

void TestSellModel::takesNoCashForAnOrderThatCannotBe()
{
    Shop shop;
    shop.model().scan(ramen);
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.products.at(shop.ramenId).stock = 0;
    }
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().notice().remedy == Remedy::UseWhatIsLeft;
    }));
    QCOMPARE(shop.submitted<TopUp>(), 0);
    QCOMPARE(shop.balanceOf(walkInCustomer), 0);
}

void TestSellModel::offersAnotherCustomerForABlockedOne()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(water);
    {
        const std::lock_guard lock(shop.shop.mutex);
        shop.shop.wallets.at(shop.hong).isBlocked = true;
    }
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().notice().remedy == Remedy::ChangeCustomer;
    }));
    shop.model().applyRemedy();
    QVERIFY(shop.model().isWalkIn());
}

void TestSellModel::undoesStepByStep()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.model().cancelSale();
    QVERIFY(shop.model().cart().lines.empty());
    shop.model().undo();
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{2});
    shop.model().undo();
    shop.model().undo();
    QCOMPARE(shop.model().cart().lines.front().quantity, 1);
    shop.model().undo();
    QVERIFY(shop.model().cart().lines.empty());
    QVERIFY(!shop.model().canUndo());
    shop.settle();
    QVERIFY(shop.carts.current().value().lines.empty());
}

void TestSellModel::parksAndResumes()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.model().park();
    QVERIFY(shop.model().cart().lines.empty());
    QVERIFY(shop.model().isWalkIn());
    shop.clock.advance(4 * 60 * usPerSecond);
    shop.model().scan(water);
    shop.settle();
    shop.model().refreshParked();
    shop.settle();
    QCOMPARE(shop.model().parkedCount(), 1);
    const auto second = [&shop] {
        return shop.model().parkedCarts().index(0, 0).data(Qt::UserRole + 103).toString();
    };
    QVERIFY2(second().contains(QStringLiteral("홍*동")), qPrintable(second()));
    shop.model().resumeParked(0);
    shop.settle();
    QCOMPARE(shop.model().cart().lines.front().product, shop.ramenId);
    QVERIFY(!shop.model().isWalkIn());
    QCOMPARE(shop.model().parkedCount(), 1); // the cart that was there
    QCOMPARE(shop.carts.current().value(), shop.model().cart());
}

void TestSellModel::sellsFiveOfTheNextScan()
{
    Shop shop;
    shop.model().setPendingQuantity(5);
    shop.model().scan(water);
    QCOMPARE(shop.model().cart().lines.front().quantity, 5);
    QCOMPARE(shop.model().pendingQuantity(), 0);
    shop.model().scan(water);
    QCOMPARE(shop.model().cart().lines.front().quantity, 6);
}

void TestSellModel::refusesAnUnknownCodeUntilItIsDealtWith()
{
    Shop shop;
    QSignalSpy refused(&shop.model(), &SellModel::codeRefused);
    shop.model().scan(water);
    shop.model().scan(QStringLiteral("8809999999991"));
    QVERIFY(QTest::qWaitFor([&refused] { return refused.size() == 1; }));
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("8809999999991")));
    shop.model().scan(ramen); // a good scan does not hide it
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("8809999999991")));
    shop.model().pay();
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    shop.model().applyRemedy();
    QVERIFY(shop.model().notice().text.isEmpty());
    shop.payAndWait();
}

void TestSellModel::findsAProductThatIsNewInTheBook()
{
    Shop shop;
    shop.addProduct(7, "새 상품", 1'000, 3);
    shop.model().scan(SellCounter::barcode(7));
    QVERIFY(QTest::qWaitFor([&shop] { return !shop.model().cart().lines.empty(); }));
    QCOMPARE(shop.model().cart().lines.front().name, std::string("새 상품"));
}

void TestSellModel::asksForAPriceWithoutSelling()
{
    Shop shop;
    QSignalSpy answered(&shop.model(), &SellModel::priceAnswered);
    shop.model().setPriceCheck(true);
    shop.model().scan(ramen);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.front().front().value<PriceAnswer>().price, QStringLiteral("4,480원"));
    QVERIFY(shop.model().cart().lines.empty());
}

void TestSellModel::comesBackToTheSameCart()
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

void TestSellModel::finishesAPaymentAfterAKill()
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

void TestSellModel::clearsThePaymentThatNeverWas()
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

void TestSellModel::retriesUnderTheSameId()
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

void TestSellModel::givesUpWhatCannotHaveBeenDone()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.failNext(SubmitError::Busy);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().payState() == PaymentFlow::State::Checking;
    }));
    QCOMPARE(shop.model().notice().remedy, Remedy::GiveUp);
    shop.model().applyRemedy();
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    shop.settle();
    QVERIFY(shop.model().cart().payment.isNil());
    QCOMPARE(shop.balanceOf(shop.hong), 32'400);
    shop.payAndWait();
}

void TestSellModel::keepsScansDuringAPayment()
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

void TestSellModel::saysThatTheCartIsNotStored()
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

void TestSellModel::startsTheNextSaleWithAScan()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.payAndWait();
    shop.model().scan(water);
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Idle);
    QCOMPARE(shop.model().cart().lines.front().product, shop.waterId);
}

void TestSellModel::servesAMemberByCard()
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

void TestSellModel::refreshesStocksAfterASale()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.payAndWait();
    const ProductShelfModel& shelf = shop.model().shelf();
    for (int row = 0; row < shelf.rowCount(); ++row) {
        QCOMPARE(shelf.productAt(row).stock, shop.stockOf(shelf.productAt(row).id));
    }
}

void TestSellModel::searchesTabsAndNames()
{
    Shop shop;
    QCOMPARE(shop.model().tabs().size(), 3);
    QCOMPARE(shop.model().shelf().rowCount(), 2);
    shop.model().showTab(1);
    QCOMPARE(shop.model().shelf().rowCount(), 1);
    shop.model().search(QStringLiteral("ㅅㄹㅁ"));
    QCOMPARE(shop.model().shelf().rowCount(), 1);
    QCOMPARE(shop.model().shelf().productAt(0).id, shop.ramenId);
    QVERIFY(shop.model().enterSearch());
    QCOMPARE(shop.model().cart().lines.front().product, shop.ramenId);
    shop.model().search(QStringLiteral("없는 것"));
    QVERIFY(!shop.model().enterSearch());
    shop.model().search({});
    QCOMPARE(shop.model().shelf().rowCount(), 1); // the tab
}

void TestSellModel::refusesMoreThanALineHolds()
{
    Shop shop;
    shop.model().scan(water);
    shop.model().setQuantity(0, 9'999);
    shop.model().scan(water);
    QCOMPARE(shop.model().cart().lines.front().quantity, 9'999);
    QCOMPARE(shop.model().notice().tone, SellTone::Refused);
}

QTEST_GUILESS_MAIN(TestSellModel)
#include "tst_sell_model.moc"

#include "tests/ui/sell/sell_shop.h"

using namespace jangbu;
using namespace jangbu::ui;

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
    const QAbstractItemModelTester shelf(&shop.model().shelf().cards(), mode);
    const QAbstractItemModelTester lines(&shop.model().lines(), mode);
    const QAbstractItemModelTester found(&shop.model().foundCustomers(), mode);
    const QAbstractItemModelTester parked(&shop.model().parkedCarts(), mode);
    shop.model().scan(ramen);
    shop.model().scan(water);
    shop.model().setQuantity(0, 3);
    shop.model().removeLine(0);
    shop.model().undo();
    shop.model().shelf().showTab(1);
    shop.model().shelf().search(QStringLiteral("삼다"));
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
    shop.model().shelf().load();
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
    shop.clock.advance(std::int64_t{240} * usPerSecond);
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

QTEST_GUILESS_MAIN(TestSellModel)
#include "tst_sell_model.moc"

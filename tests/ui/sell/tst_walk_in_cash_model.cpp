#include "tests/ui/sell/sell_shop.h"

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// The top-up of a walk-in sale is booked and its order refused: the last ones went meanwhile.
void refuseAfterCash(Shop& shop)
{
    shop.model().scan(ramen);
    shop.book.holdAnswers();
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.shop.products.at(shop.ramenId).stock = 0;
    shop.book.release();
    shop.waitForState(PaymentFlow::State::Idle);
    shop.shop.products.at(shop.ramenId).stock = 5;
    QCOMPARE(shop.balanceOf(walkInCustomer), 4'480);
}

/// As a backup does that was made before the cash was booked.
void putAnEarlierBookBack(Shop& shop)
{
    shop.shop.topUps.clear();
    shop.shop.answers.clear();
    shop.shop.wallets.at(walkInCustomer).balance = Money{0};
}

/// Pays the cart, to which the counter says so much cash is to be taken; nothing stays in the book.
void payFor(Shop& shop, const QString& cash)
{
    shop.settle();
    QCOMPARE(shop.model().figures().cash, cash);
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(walkInCustomer), 0);
}

void signIn(Shop& shop, Role role)
{
    Staff staff = *shop.ports().session.staff();
    staff.role = role;
    shop.shop.staff.at(staff.id).role = role;
    shop.session().signIn(staff);
}

} // namespace

class TestWalkInCashModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotAskedForTwice();
    void staysWithTheParkedSale();
    void outlivesAKill();
    void isNothingWhereTheProgramEndedBeforeIt();
    void isNotLostByCancelling();
    void isGivenBackByAManager();
    void isGivenBackWhereTheBookNeverHadIt();
    void isBookedAgainWhereTheBookNeverHadIt();
    void whatWasGivenBackIsSaidWhereTheRestIsRefused();
    void isNotKeptBySmallerOrOtherSales();
    void isAskedForAgainAfterAReversal();
};

void TestWalkInCashModel::isNotAskedForTwice()
{
    Shop shop;
    refuseAfterCash(shop);
    shop.model().scan(water);
    payFor(shop, QStringLiteral("1,180원"));
    QCOMPARE(shop.model().sale()->paid.minor, 4'480 + 1'180);
    shop.model().nextSale();
    QVERIFY(shop.model().cart().taken.empty());
}

void TestWalkInCashModel::staysWithTheParkedSale()
{
    Shop shop;
    refuseAfterCash(shop);
    shop.model().park();
    shop.model().scan(water);
    shop.settle();
    QCOMPARE(shop.model().figures().cash, QStringLiteral("1,180원"));
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(walkInCustomer), 4'480);
    shop.model().nextSale();
    shop.model().resumeParked(0);
    payFor(shop, QStringLiteral("0원"));
    QCOMPARE(shop.submitted<TopUp>(), 2);
}

void TestWalkInCashModel::outlivesAKill()
{
    Shop shop;
    refuseAfterCash(shop);
    shop.kill();
    shop.start();
    payFor(shop, QStringLiteral("0원"));
    QCOMPARE(shop.submitted<TopUp>(), 1);
}

void TestWalkInCashModel::isNothingWhereTheProgramEndedBeforeIt()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.settle();
    Cart cart = shop.model().cart();
    cart.payment = CommandId{shop.ids.next()};
    cart.taken = {{CommandId{shop.ids.next()}, Money{4'480}}};
    shop.kill();
    QVERIFY(shop.carts.saveCurrent(cart).has_value());
    shop.start();
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(shop.model().cart().taken.empty());
    payFor(shop, QStringLiteral("4,480원"));
}

void TestWalkInCashModel::isNotLostByCancelling()
{
    Shop shop;
    refuseAfterCash(shop);
    shop.model().cancelSale();
    shop.settle();
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("4,480원")));
    shop.model().removeLine(0);
    QCOMPARE(shop.model().cart().lines.size(), std::size_t{1});
}

void TestWalkInCashModel::isGivenBackByAManager()
{
    Shop shop;
    refuseAfterCash(shop);
    signIn(shop, Role::Manager);
    shop.model().cancelSale();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().cart().taken.empty(); }));
    QCOMPARE(shop.balanceOf(walkInCustomer), 0);
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("4,480원")));
    shop.model().cancelSale();
    shop.settle();
    QVERIFY(shop.model().cart().lines.empty());
    shop.model().scan(water);
    payFor(shop, QStringLiteral("1,180원"));
}

void TestWalkInCashModel::isGivenBackWhereTheBookNeverHadIt()
{
    Shop shop;
    refuseAfterCash(shop);
    putAnEarlierBookBack(shop);
    signIn(shop, Role::Manager);
    shop.model().cancelSale();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().cart().taken.empty(); }));
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("4,480원")));
    payFor(shop, QStringLiteral("4,480원"));
}

void TestWalkInCashModel::isBookedAgainWhereTheBookNeverHadIt()
{
    Shop shop;
    refuseAfterCash(shop);
    const CommandId topUp = shop.model().cart().taken.front().topUp;
    putAnEarlierBookBack(shop);
    shop.model().scan(water);
    payFor(shop, QStringLiteral("1,180원"));
    QCOMPARE(shop.model().sale()->paid.minor, 4'480 + 1'180);
    QVERIFY(shop.shop.topUps.contains(topUp));
    QCOMPARE(shop.shop.topUps.size(), std::size_t{2});
}

void TestWalkInCashModel::whatWasGivenBackIsSaidWhereTheRestIsRefused()
{
    Shop shop;
    refuseAfterCash(shop);
    Cart cart = shop.model().cart();
    cart.taken.push_back({CommandId{shop.ids.next()}, Money{1'180}}); // the book never had it
    shop.kill();
    QVERIFY(shop.carts.saveCurrent(cart).has_value());
    shop.start();
    shop.settle();
    shop.shop.wallets.at(walkInCustomer).balance = Money{0}; // the first was spent elsewhere
    signIn(shop, Role::Manager);
    shop.model().cancelSale();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().cart().taken.size() == 1; }));
    shop.settle();
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("1,180원")));
    QVERIFY(shop.model().cart().taken.front() == cart.taken.front());
}

void TestWalkInCashModel::isNotKeptBySmallerOrOtherSales()
{
    Shop shop;
    refuseAfterCash(shop);
    shop.model().scan(water);
    shop.model().removeLine(0);
    shop.settle();
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.submitted<PlaceOrder>(), 1);
    QVERIFY(shop.model().notice().text.contains(QStringLiteral("4,480원")));
    shop.serveHong();
    shop.model().pay();
    shop.settle();
    QCOMPARE(shop.submitted<PlaceOrder>(), 1);
}

void TestWalkInCashModel::isAskedForAgainAfterAReversal()
{
    Shop shop;
    refuseAfterCash(shop);
    const CommandId topUp = shop.model().cart().taken.front().topUp;
    signIn(shop, Role::Manager);
    // At the top-up screen.
    QObject receiver;
    bool isReversed = false;
    shop.ports().submitter.submit(
        shop.ports().submitter.make(ReverseTopUp{topUp, walkInCustomer, "mistake"}).value(),
        &receiver,
        {[&](const Answer& answer) { isReversed = answer && isAccepted(*answer); }, {}}
    );
    QVERIFY(QTest::qWaitFor([&] { return isReversed; }));
    shop.model().pay();
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(QTest::qWaitFor([&shop] { return shop.model().cart().taken.empty(); }));
    payFor(shop, QStringLiteral("4,480원"));
}

QTEST_GUILESS_MAIN(TestWalkInCashModel)
#include "tst_walk_in_cash_model.moc"

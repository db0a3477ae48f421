#include "tests/ui/sell/sell_shop.h"

#include <QTimer>

#include <functional>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// Presses "give up" as soon as it is offered, once; `before` runs just before.
class GiveUpPresser
{
public:
    explicit GiveUpPresser(
        Shop& shop,
        std::function<void()> before = [] {}
    )
        : m_shop(shop), m_before(std::move(before))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { press(); });
        m_timer.start(0);
    }

    [[nodiscard]] bool isPressed() const { return m_isPressed; }

private:
    Shop& m_shop;
    std::function<void()> m_before;
    QTimer m_timer;
    bool m_isPressed = false;

    void press()
    {
        if (!m_isPressed && m_shop.model().notice().remedy == Remedy::GiveUp) {
            m_isPressed = true;
            m_before();
            m_shop.model().applyRemedy();
        }
    }
};

} // namespace

class TestGivenUpPaymentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoneForEver();
    void isNeverOneOfAnEarlierRun();
    void keepsTheCartUntilItIsForgotten();
    void keepsTheCartUntilARefusedOneIsForgotten();
    void comesBackWhenTheProgramEndsBeforeItIsForgotten();
    void followsTheOrderWhereItsTopUpIsRefused();
};

void TestGivenUpPaymentModel::isGoneForEver()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.failNext(SubmitError::Busy);
    const GiveUpPresser presser(shop);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&] { return presser.isPressed(); }));
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(shop.model().cart().payment.isNil());
    QVERIFY(shop.carts.intents().value().empty());
    QCOMPARE(shop.balanceOf(shop.hong), 32'400);
    shop.payAndWait();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
}

// What an earlier run sent may have been done: one failure of the next run says nothing about it.
void TestGivenUpPaymentModel::isNeverOneOfAnEarlierRun()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.holdAnswers(); // done, but nobody hears of it
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<PlaceOrder>() == 1; }));
    shop.kill();
    shop.book.release();
    shop.book.failNext(SubmitError::Unavailable);
    shop.start();
    const GiveUpPresser presser(shop);
    shop.waitForState(PaymentFlow::State::Paid);
    QVERIFY(!presser.isPressed());
    QCOMPARE(shop.submitted<PlaceOrder>(), 3);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
}

void TestGivenUpPaymentModel::keepsTheCartUntilItIsForgotten()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.failNext(SubmitError::Unavailable);
    // The disk that the book cannot write to is the counter's, too.
    const GiveUpPresser presser(shop, [&shop] { shop.carts.fail(StoreError::Full); });
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&] { return presser.isPressed(); }));
    shop.settle();
    QCOMPARE(shop.model().payState(), PaymentFlow::State::Checking);
    QCOMPARE(shop.model().notice().remedy, Remedy::None);
    shop.carts.fail({}); // somebody made room
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(shop.carts.intents().value().empty());
    shop.payAndWait();
    shop.kill();
    shop.start();
    shop.resubmitKept();
    shop.settle();
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
}

void TestGivenUpPaymentModel::keepsTheCartUntilARefusedOneIsForgotten()
{
    Shop shop;
    shop.model().scan(ramen);
    shop.book.holdAnswers();
    shop.book.failNext(SubmitError::Quarantined); // the top-up; its order is kept and not sent
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.carts.fail(StoreError::Full);
    shop.book.release();
    QVERIFY(QTest::qWaitFor([&shop] {
        return shop.model().payState() == PaymentFlow::State::Checking;
    }));
    QVERIFY(!shop.model().cart().payment.isNil());
    shop.carts.fail({});
    shop.waitForState(PaymentFlow::State::Idle);
    QVERIFY(shop.carts.intents().value().empty());
    QCOMPARE(shop.submitted<PlaceOrder>(), 0);
}

void TestGivenUpPaymentModel::comesBackWhenTheProgramEndsBeforeItIsForgotten()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(ramen);
    shop.book.failNext(SubmitError::Unavailable);
    const GiveUpPresser presser(shop, [&shop] { shop.carts.fail(StoreError::Full); });
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&] { return presser.isPressed(); }));
    shop.kill();
    shop.carts.fail({});
    shop.start();
    shop.resubmitKept();
    // Nobody was told that it was not done, so it may be, once.
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 32'400 - 4'480);
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
}

void TestGivenUpPaymentModel::followsTheOrderWhereItsTopUpIsRefused()
{
    Shop shop;
    shop.serveHong();
    shop.model().scan(water);
    shop.model().setQuantity(0, 30);
    shop.settle();
    QCOMPARE(shop.model().plan().kind, PaymentPlan::Kind::TopUpFirst);
    shop.book.failNext(SubmitError::Unavailable);
    shop.model().pay();
    QVERIFY(QTest::qWaitFor([&shop] { return shop.submitted<TopUp>() == 1; }));
    shop.kill();
    // Meanwhile somebody made the rules stricter, and a colleague filled the balance.
    shop.shop.settings.topUpMaximum = Money{1};
    shop.shop.wallets.at(shop.hong).balance = Money{100'000};
    shop.start();
    shop.waitForState(PaymentFlow::State::Paid);
    QCOMPARE(shop.balanceOf(shop.hong), 100'000 - 35'400);
    QCOMPARE(shop.shop.orders.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestGivenUpPaymentModel)
#include "tst_given_up_payment_model.moc"

#include "tests/ui/sell/sell_shop.h"
#include "ui/sell/line_price_model.h"

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The counter's cart with one line, and its price being changed.
class Pricing
{
public:
    Pricing()
    {
        addStaff(2, "park", Role::Manager, true);
        addStaff(3, "gone", Role::Manager, false);
        counter.model().scan(ramen);
        counter.settle();
        QVERIFY(price.begin(0));
    }

    void addStaff(int number, const std::string& login, Role role, bool isActive)
    {
        const std::lock_guard lock(counter.shop.mutex);
        const StaffId id{makeUuidV7(1'790'000'000'000 + number, std::array<std::uint8_t, 10>{})};
        counter.shop
            .staff[id] = {id, login, "박서연", role, isActive, fakes::MemorySignIn::hashOf("1234")};
        if (login == "park") {
            manager = id;
        }
    }

    void approve(const QString& pin)
    {
        QVERIFY(QTest::qWaitFor([this] { return !price.approval().staff().empty(); }));
        price.approval().submit(pin);
        QVERIFY(QTest::qWaitFor([this] { return !price.approval().isBusy(); }));
        counter.settle();
    }

    [[nodiscard]] const CartLine& line() { return counter.model().cart().lines.front(); }

    Shop counter;
    StaffId manager;
    LinePriceModel price{
        counter.model(),
        counter.session(),
        {counter.reader, counter.signIn},
        counter.dispatch
    };
};

} // namespace

class TestLinePriceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedDigitsReplaceThePrice();
    void aCashierNeedsAManagersPin();
    void aWrongPinChangesNothing();
    void aPinForOnePriceNeverApprovesAnother();
    void theApproverIsInTheOrder();
    void aManagerNeedsNobody();
    void theListPriceComesBackWithoutApproval();
    void theSaleTakesNoPriceWithoutRights();
    void aLineThatIsNotThereHasNoPrice();
    void equalLinesJoin();
};

void TestLinePriceModel::typedDigitsReplaceThePrice()
{
    Pricing pricing;
    QCOMPARE(pricing.price.priceText(), u"4,480원"_s);
    QCOMPARE(pricing.price.listPriceText(), u"4,480원"_s);
    QCOMPARE(pricing.price.productName(), u"신라면 멀티팩 5입"_s);
    pricing.price.enterDigits(u"4"_s);
    pricing.price.enterDigits(u"00"_s);
    QCOMPARE(pricing.price.priceText(), u"400원"_s);
    pricing.price.removeDigit();
    QCOMPARE(pricing.price.priceText(), u"40원"_s);
    pricing.price.clear();
    QCOMPARE(pricing.price.priceText(), u"0원"_s);
}

void TestLinePriceModel::aCashierNeedsAManagersPin()
{
    Pricing pricing;
    QSignalSpy done(&pricing.price, &LinePriceModel::done);
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    QVERIFY(pricing.price.isAwaitingApproval());
    QVERIFY(!pricing.line().overridePrice);
    pricing.approve(u"1234"_s);
    QCOMPARE(pricing.price.approval().staff().size(), std::size_t{1}); // no cashier, nobody gone
    QCOMPARE(done.count(), 1);
    QVERIFY(!pricing.price.isAwaitingApproval());
    QVERIFY(pricing.line().overridePrice == Money{4'000});
    QVERIFY(pricing.counter.model().cart().approver == pricing.manager);
    QCOMPARE(pricing.counter.model().figures().total, u"4,000원"_s);
    const QModelIndex row = pricing.counter.model().lines().index(0);
    QCOMPARE(row.data(static_cast<int>(CartRole::UnitPrice)).toString(), u"4,000원"_s);
    QCOMPARE(row.data(static_cast<int>(CartRole::ListPrice)).toString(), u"4,480원"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"4,480원"_s));
}

void TestLinePriceModel::aWrongPinChangesNothing()
{
    Pricing pricing;
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    QSignalSpy refused(&pricing.price.approval(), &PinCheckModel::refused);
    pricing.approve(u"9999"_s);
    QCOMPARE(refused.count(), 1);
    QVERIFY(pricing.price.isAwaitingApproval());
    QVERIFY(!pricing.line().overridePrice);
    pricing.price.stepBack();
    QVERIFY(!pricing.price.isAwaitingApproval());
    QCOMPARE(pricing.price.priceText(), u"4,000원"_s);
}

void TestLinePriceModel::aPinForOnePriceNeverApprovesAnother()
{
    Pricing pricing;
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    QVERIFY(QTest::qWaitFor([&] { return !pricing.price.approval().staff().empty(); }));
    {
        const std::scoped_lock held(pricing.counter.shop.mutex);
        pricing.price.approval().submit(u"1234"_s);
        pricing.price.stepBack();
        pricing.price.clear();
        pricing.price.enterDigits(u"1"_s);
        pricing.price.propose();
    }
    pricing.counter.settle();
    QVERIFY(pricing.price.isAwaitingApproval());
    QVERIFY(!pricing.line().overridePrice);
}

void TestLinePriceModel::theApproverIsInTheOrder()
{
    Pricing pricing;
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    pricing.approve(u"1234"_s);
    pricing.counter.payAndWait();
    const Command order = pricing.counter.book.submitted().back();
    QVERIFY(std::holds_alternative<PlaceOrder>(order.body));
    QVERIFY(order.actor.approver == pricing.manager);
    QCOMPARE(pricing.counter.model().sale()->paid.minor, 4'000);
    // The next sale begins without an approval.
    pricing.counter.model().nextSale();
    pricing.counter.settle();
    QVERIFY(!pricing.counter.model().cart().approver);
}

void TestLinePriceModel::aManagerNeedsNobody()
{
    Pricing pricing;
    Staff manager = *pricing.counter.session().staff();
    manager.role = Role::Manager;
    pricing.counter.session().signOut();
    pricing.counter.session().signIn(manager);
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    pricing.counter.settle();
    QVERIFY(pricing.line().overridePrice == Money{4'000});
    // A cashier may take the payment afterwards.
    QVERIFY(pricing.counter.model().cart().approver == manager.id);
}

void TestLinePriceModel::theListPriceComesBackWithoutApproval()
{
    Pricing pricing;
    pricing.price.enterDigits(u"4000"_s);
    pricing.price.propose();
    pricing.approve(u"1234"_s);
    QVERIFY(pricing.price.begin(0));
    QVERIFY(pricing.price.isChanged());
    QCOMPARE(pricing.price.listPriceText(), u"4,480원"_s);
    pricing.price.restore();
    pricing.counter.settle();
    QVERIFY(!pricing.line().overridePrice);
}

void TestLinePriceModel::theSaleTakesNoPriceWithoutRights()
{
    Pricing pricing;
    pricing.counter.model().setPrice(0, Money{1}, {});
    QVERIFY(!pricing.line().overridePrice);
    pricing.counter.model().setPrice(0, Money{-1}, pricing.manager);
    QVERIFY(!pricing.line().overridePrice);
    QVERIFY(!pricing.counter.model().notice().text.isEmpty());
}

void TestLinePriceModel::aLineThatIsNotThereHasNoPrice()
{
    Pricing pricing;
    QVERIFY(!pricing.price.begin(1));
    QVERIFY(!pricing.price.begin(-1));
}

void TestLinePriceModel::equalLinesJoin()
{
    Pricing pricing;
    pricing.counter.model().setPrice(0, Money{4'000}, pricing.manager);
    pricing.counter.model().scan(ramen);
    pricing.counter.settle();
    QCOMPARE(pricing.counter.model().cart().lines.size(), std::size_t{2});
    pricing.counter.model().setPrice(0, std::nullopt, {});
    QCOMPARE(pricing.counter.model().cart().lines.size(), std::size_t{1});
    QCOMPARE(pricing.line().quantity, 2);
}

QTEST_GUILESS_MAIN(TestLinePriceModel)
#include "tst_line_price_model.moc"

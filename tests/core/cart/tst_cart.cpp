#include "core/cart/cart.h"
#include "core/decision/decide.h"
#include "core/limit/limits.h"
#include "tests/generators/cast.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu; // NOLINT(google-build-using-namespace)
using generators::numberedId;

namespace {

const ProductId ramyun{numberedId(1)};
const CustomerId customer{numberedId(9)};

CartLine lineOf(ProductId product, std::int64_t quantity)
{
    CartLine line;
    line.product = product;
    line.name = "신라면";
    line.shownPrice = Money{1'000};
    line.quantity = quantity;
    return line;
}

CartLine overridden(std::int64_t quantity, std::int64_t price)
{
    CartLine line = lineOf(ramyun, quantity);
    line.overridePrice = Money{price};
    return line;
}

Product productOf(const CartLine& line)
{
    Product product;
    product.id = line.product;
    product.details.name = line.name;
    product.details.price = line.shownPrice;
    product.details.taxClass = line.taxClass;
    product.stock = limit::stockPerProduct;
    return product;
}

CartLine anyLine(std::uint64_t number)
{
    CartLine line = lineOf(ProductId{numberedId(number)}, *rc::gen::inRange<std::int64_t>(1, 50));
    // A product has one price and one tax class.
    line.shownPrice = Money{static_cast<std::int64_t>(number) * 777};
    line.taxClass = number % 2 == 0 ? TaxClass::Taxable : TaxClass::Exempt;
    if (*rc::gen::inRange(0, 3) == 0) {
        line.overridePrice = Money{*rc::gen::inRange<std::int64_t>(0, 3) * 100};
    }
    return line;
}

Cart anyCart()
{
    Cart cart;
    cart.customer = customer;
    const int lines = *rc::gen::inRange(1, 8);
    for (int count = 0; count < lines; ++count) {
        static_cast<void>(addToCart(cart, anyLine(*rc::gen::inRange<std::uint64_t>(1, 6))));
    }
    return cart;
}

Campaign tenPercentOff()
{
    Campaign campaign;
    campaign.id = CampaignId{numberedId(50)};
    campaign.details.terms.kind = CampaignKind::PercentOff;
    campaign.details.terms.percentOff = 10;
    campaign.details.terms.minimumSpend = Money{10'000};
    return campaign;
}

WorkingSet setFor(const Cart& cart, const Campaign& campaign)
{
    WorkingSet set;
    Wallet wallet;
    wallet.customer = customer;
    wallet.balance = Money{1'000'000'000};
    set.wallets.load(customer, wallet);
    for (const CartLine& line : cart.lines) {
        set.products.load(line.product, productOf(line));
    }
    set.campaigns.load(campaign.id, campaign);
    Coupon coupon;
    coupon.key = {campaign.id, customer, 1};
    coupon.expiresAt = Instant{1};
    set.coupons.load(coupon.key, coupon);
    return set;
}

} // namespace

class CartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalLinesGrow();
    void linesOfAnotherPriceStayApart();
    void quantityLimits();
    void lineLimit();
    void setsAndRemoves();
    void totals();
    void totalThatDoesNotFit();
    void totalBelowTheCouponsMinimum();
    void chargesAnotherPrice();
    void equalLinesStayApartWhereTheyDoNotFit();
    void ordersWhatItHolds();
    void totalIsWhatIsPaid();
};

void CartTest::equalLinesGrow()
{
    Cart cart;
    QVERIFY(!addToCart(cart, lineOf(ramyun, 1)));
    QVERIFY(!addToCart(cart, lineOf(ramyun, 2)));
    QVERIFY(!addToCart(cart, overridden(3, 1'000))); // an override to the same price is none
    QCOMPARE(cart.lines.size(), std::size_t{1});
    QCOMPARE(cart.lines[0].quantity, 6);
}

void CartTest::linesOfAnotherPriceStayApart()
{
    Cart cart;
    QVERIFY(!addToCart(cart, lineOf(ramyun, 1)));
    QVERIFY(!addToCart(cart, overridden(1, 800)));
    CartLine stale = lineOf(ramyun, 1);
    stale.shownPrice = Money{900};
    QVERIFY(!addToCart(cart, stale));
    QCOMPARE(cart.lines.size(), std::size_t{3});
}

void CartTest::quantityLimits()
{
    Cart cart;
    QVERIFY(addToCart(cart, lineOf(ramyun, 0)) == CartError::QuantityOutOfRange);
    QVERIFY(
        addToCart(cart, lineOf(ramyun, limit::quantityPerLine + 1)) == CartError::QuantityOutOfRange
    );
    QVERIFY(!addToCart(cart, lineOf(ramyun, limit::quantityPerLine)));
    const Cart full = cart;
    QVERIFY(addToCart(cart, lineOf(ramyun, 1)) == CartError::QuantityOutOfRange);
    QVERIFY(cart == full);
}

void CartTest::lineLimit()
{
    Cart cart;
    for (std::uint64_t count = 0; count < limit::linesPerOrder; ++count) {
        QVERIFY(!addToCart(cart, lineOf(ProductId{numberedId(count)}, 1)));
    }
    const ProductId oneMore{numberedId(limit::linesPerOrder)};
    QVERIFY(addToCart(cart, lineOf(oneMore, 1)) == CartError::TooManyLines);
    QVERIFY(!addToCart(cart, lineOf(ProductId{numberedId(0)}, 1))); // a known line may grow
    QCOMPARE(cart.lines.size(), limit::linesPerOrder);
}

void CartTest::setsAndRemoves()
{
    Cart cart;
    QVERIFY(setQuantity(cart, 0, 1) == CartError::NoSuchLine);
    static_cast<void>(addToCart(cart, lineOf(ramyun, 1)));
    QVERIFY(!setQuantity(cart, 0, 7));
    QCOMPARE(cart.lines[0].quantity, 7);
    QVERIFY(setQuantity(cart, 0, -1) == CartError::QuantityOutOfRange);
    QVERIFY(setQuantity(cart, 0, limit::quantityPerLine + 1) == CartError::QuantityOutOfRange);
    QCOMPARE(cart.lines[0].quantity, 7);
    QVERIFY(!setQuantity(cart, 0, 0));
    QVERIFY(cart.lines.empty());
}

void CartTest::totals()
{
    Cart cart;
    static_cast<void>(addToCart(cart, lineOf(ramyun, 6)));
    CartLine tofu = lineOf(ProductId{numberedId(2)}, 2);
    tofu.shownPrice = Money{2'330};
    tofu.taxClass = TaxClass::Exempt;
    static_cast<void>(addToCart(cart, tofu));
    CouponTerms terms;
    terms.amountOff = Money{1'000};
    const auto total = totalOf(cart, terms);
    QVERIFY(total);
    QCOMPARE(total->gross.minor, 10'660);
    QCOMPARE(total->discount.minor, 1'000);
    QCOMPARE(total->total.minor, 9'660);
    QCOMPARE(total->vat.minor, 494);
    QCOMPARE(total->units, 8);
    QCOMPARE(totalOf(Cart{}, std::nullopt)->total.minor, 0);
}

void CartTest::totalThatDoesNotFit()
{
    Cart cart;
    static_cast<void>(addToCart(cart, overridden(2, 9'000'000'000'000'000'000)));
    QVERIFY(!totalOf(cart, std::nullopt));
    cart.lines = {overridden(1, -1)};
    QVERIFY(!totalOf(cart, std::nullopt));
}

void CartTest::totalBelowTheCouponsMinimum()
{
    Cart cart;
    static_cast<void>(addToCart(cart, lineOf(ramyun, 4)));
    CouponTerms terms;
    terms.amountOff = Money{1'000};
    terms.minimumSpend = Money{5'000};
    QCOMPARE(totalOf(cart, terms)->discount.minor, 0);
    static_cast<void>(addToCart(cart, lineOf(ramyun, 1)));
    QCOMPARE(totalOf(cart, terms)->discount.minor, 1'000);
}

void CartTest::chargesAnotherPrice()
{
    Cart cart;
    static_cast<void>(addToCart(cart, lineOf(ramyun, 2)));
    QVERIFY(setPrice(cart, 1, Money{800}) == CartError::NoSuchLine);
    QVERIFY(setPrice(cart, 0, Money{-1}) == CartError::PriceNegative);
    QVERIFY(!setPrice(cart, 0, Money{800}));
    QVERIFY(cart.lines[0].overridePrice == Money{800});
    QCOMPARE(chargedPrice(cart.lines[0]).minor, 800);
    static_cast<void>(addToCart(cart, lineOf(ramyun, 3)));
    QCOMPARE(cart.lines.size(), std::size_t{2});
    // The product's own price is no override, and the lines are equal then.
    QVERIFY(!setPrice(cart, 0, Money{1'000}));
    QCOMPARE(cart.lines.size(), std::size_t{1});
    QVERIFY(!cart.lines[0].overridePrice);
    QCOMPARE(cart.lines[0].quantity, 5);
}

void CartTest::equalLinesStayApartWhereTheyDoNotFit()
{
    Cart cart;
    static_cast<void>(addToCart(cart, overridden(limit::quantityPerLine, 800)));
    static_cast<void>(addToCart(cart, lineOf(ramyun, 1)));
    QVERIFY(!setPrice(cart, 0, std::nullopt));
    QCOMPARE(cart.lines.size(), std::size_t{2});
}

void CartTest::ordersWhatItHolds()
{
    Cart cart;
    cart.customer = customer;
    cart.coupon = CouponKey{CampaignId{numberedId(50)}, customer, 1};
    static_cast<void>(addToCart(cart, overridden(2, 800)));
    const PlaceOrder expected{customer, {{ramyun, 2, Money{1'000}, Money{800}}}, cart.coupon};
    QVERIFY(orderOf(cart) == expected);
}

void CartTest::totalIsWhatIsPaid()
{
    QVERIFY(rc::check("the total on the screen is what the order takes", [] {
        Cart cart = anyCart();
        const Campaign campaign = tenPercentOff();
        const auto total = totalOf(cart, campaign.details.terms);
        RC_ASSERT(total.has_value());
        if (total->discount.minor > 0) {
            cart.coupon = CouponKey{campaign.id, customer, 1};
        }
        WorkingSet set = setFor(cart, campaign);
        const Command command{CommandId{numberedId(99)}, {}, Instant{}, orderOf(cart)};
        const Outcome outcome = decide(command, set);
        RC_ASSERT(isAccepted(outcome));
        const auto& paid = std::get<OrderPaid>(std::get<Accepted>(outcome));
        RC_ASSERT(paid.gross.minor == total->gross.minor);
        RC_ASSERT(paid.discount.minor == total->discount.minor);
        RC_ASSERT(paid.paid.minor == total->total.minor);
        RC_ASSERT(paid.vat.minor == total->vat.minor);
    }));
}

QTEST_GUILESS_MAIN(CartTest)
#include "tst_cart.moc"

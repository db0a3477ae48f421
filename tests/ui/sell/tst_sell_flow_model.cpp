#include "core/product/barcode.h"
#include "ui/scan/scan_code.h"
#include "ui/sell/flow/look_ahead.h"
#include "ui/sell/flow/payment_plan.h"
#include "ui/sell/shelf/product_index.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

ProductId idOf(int number)
{
    return ProductId{makeUuidV7(1'780'000'000'000 + number, std::array<std::uint8_t, 10>{})};
}

Product productOf(int number, const std::string& name, const std::string& code)
{
    Product product;
    product.id = idOf(number);
    product.details.name = name;
    product.details.code = code;
    product.details.category = number % 2 == 0 ? "음료" : "라면";
    product.details.price = Money{std::int64_t{1'000} * number};
    product.stock = std::int64_t{10} * number;
    return product;
}

CartLine lineOf(int number, std::int64_t quantity)
{
    return {
        idOf(number),
        "x",
        Money{std::int64_t{1'000} * number},
        TaxClass::Taxable,
        quantity,
        std::nullopt
    };
}

Cart cartOf(std::int64_t price)
{
    Cart cart;
    cart.lines.push_back({idOf(1), "x", Money{price}, TaxClass::Taxable, 1, std::nullopt});
    return cart;
}

OrderRefusal reasonOf(const std::optional<Refused>& refusal)
{
    return std::get<OrderRefusal>(refusal.value().reason);
}

} // namespace

class TestSellFlowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCodesInEveryForm();
    void followsChangedProducts();
    void sortsIntoCategories();
    void readsScans_data();
    void readsScans();
    void plansPayments_data();
    void plansPayments();
    void takesEnoughCashAndNoMore();
    void looksAheadInOrder();
    void addsUpLinesOfOneProduct();
};

void TestSellFlowModel::findsCodesInEveryForm()
{
    Product product = productOf(1, "신라면", "Ab-1");
    const std::string upc = "03600029145" + std::string(1, checkDigitOf("03600029145"));
    product.details.barcodes = {parseBarcode(upc).value().text};
    const ProductIndex index({product, productOf(2, "물", "W-2")});
    for (const auto& code :
         {std::string("Ab-1"), std::string("W-2"), std::string("w-2"), upc, "0" + upc}) {
        QVERIFY2(index.findCode(code).has_value(), code.c_str());
    }
    QVERIFY(!index.findCode("nothing").has_value());
    QVERIFY(!index.findCode("").has_value());
}

void TestSellFlowModel::followsChangedProducts()
{
    ProductIndex index({productOf(1, "신라면", "R"), productOf(2, "물", "W")});
    QVERIFY(!index.setStock(idOf(1), 10));
    QVERIFY(index.setStock(idOf(1), 3));
    QVERIFY(!index.setStock(idOf(9), 3));
    Product renamed = productOf(1, "너구리", "N");
    QVERIFY(index.put(renamed));
    QVERIFY(!index.put(renamed));
    QVERIFY(!index.findCode("R").has_value());
    QCOMPARE(index.search("ㄴㄱㄹ", 5).size(), std::size_t{1});
    renamed.details.isActive = false;
    QVERIFY(index.put(renamed));
    QVERIFY(index.search("너구리", 5).empty());
    QVERIFY(!index.findCode("N").has_value());
    QVERIFY(index.find(idOf(1)).has_value());
    QCOMPARE(index.activeCount(), std::size_t{1});
    QVERIFY(index.put(productOf(3, "새것", "NEW")));
    QVERIFY(index.findCode("NEW").has_value());
}

void TestSellFlowModel::sortsIntoCategories()
{
    const ProductIndex index(
        {productOf(1, "가", "1"), productOf(2, "나", "2"), productOf(4, "다", "4")}
    );
    QCOMPARE(index.categories().size(), std::size_t{2});
    QCOMPARE(index.categories().front().name, std::string("음료"));
    QCOMPARE(index.categories().front().products.size(), std::size_t{2});
}

void TestSellFlowModel::readsScans_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("product") << "8801234567893" << 0;
    QTest::newRow("pay") << "JANGBU-PAY" << 1;
    QTest::newRow("pay small") << "jangbu-pay" << 1;
    QTest::newRow("member") << "JANGBU-MEMBER-17850" << 2;
    QTest::newRow("member without number") << "JANGBU-MEMBER-" << 0;
    QTest::newRow("member nought") << "JANGBU-MEMBER-0" << 0;
    QTest::newRow("member with a tail") << "JANGBU-MEMBER-12x" << 0;
    QTest::newRow("member too long") << "JANGBU-MEMBER-99999999999999999999" << 0;
}

void TestSellFlowModel::readsScans()
{
    QFETCH(const QString, code);
    QFETCH(const int, kind);
    QCOMPARE(static_cast<int>(readScan(code.toStdString()).index()), kind);
}

void TestSellFlowModel::plansPayments_data()
{
    using Kind = PaymentPlan::Kind;
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("balance"); // below zero: not known
    QTest::addColumn<bool>("isWalkIn");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("cash");
    QTest::newRow("enough") << qint64{500} << qint64{800} << false << int(Kind::FromBalance)
                            << qint64{0};
    QTest::newRow("exactly") << qint64{800} << qint64{800} << false << int(Kind::FromBalance)
                             << qint64{0};
    QTest::newRow("one short") << qint64{801} << qint64{800} << false << int(Kind::TopUpFirst)
                               << qint64{1'000};
    QTest::newRow("more than the minimum short")
        << qint64{5'000} << qint64{800} << false << int(Kind::TopUpFirst) << qint64{4'200};
    QTest::newRow("not known") << qint64{500} << qint64{-1} << false << int(Kind::FromBalance)
                               << qint64{0};
    QTest::newRow("walk-in") << qint64{500} << qint64{-1} << true << int(Kind::CashSale)
                             << qint64{500};
    QTest::newRow("walk-in for nothing")
        << qint64{0} << qint64{-1} << true << int(Kind::CashSale) << qint64{0};
}

void TestSellFlowModel::plansPayments()
{
    QFETCH(const qint64, total);
    QFETCH(const qint64, balance);
    QFETCH(const bool, isWalkIn);
    QFETCH(const int, kind);
    QFETCH(const qint64, cash);
    const auto known = balance < 0 ? std::nullopt : std::optional(Money{balance});
    const PaymentPlan plan = planFor(cartOf(total), {isWalkIn, known, Money{}, Money{1'000}});
    QCOMPARE(static_cast<int>(plan.kind), kind);
    QCOMPARE(plan.cash, Money{cash});
}

void TestSellFlowModel::takesEnoughCashAndNoMore()
{
    const bool holds = rc::check("cash", [] {
        const auto price = *rc::gen::inRange<std::int64_t>(0, 3'000'000);
        const auto balance = *rc::gen::inRange<std::int64_t>(0, 2'000'000);
        const auto minimum = *rc::gen::inRange<std::int64_t>(1, 10'000);
        const PaymentPlan plan =
            planFor(cartOf(price), {false, Money{balance}, Money{}, Money{minimum}});
        const std::int64_t after = balance + plan.cash.minor - price;
        RC_ASSERT(after >= 0);
        RC_ASSERT(plan.balanceAfter == Money{after});
        RC_ASSERT(plan.cash.minor == 0 || plan.cash.minor >= minimum);
        RC_ASSERT(plan.cash.minor == 0 || balance < price);
    });
    QVERIFY(holds);
}

void TestSellFlowModel::looksAheadInOrder()
{
    const std::vector<CartLine> lines{lineOf(1, 11), lineOf(2, 1), lineOf(3, 1)};
    std::vector<std::optional<Product>> products{
        productOf(1, "가", "1"),
        productOf(2, "나", "2"),
        productOf(3, "다", "3")
    };
    QCOMPARE(reasonOf(refusalAhead(lines, products)), OrderRefusal::InsufficientStock);
    products[1]->details.price = Money{1};
    QCOMPARE(reasonOf(refusalAhead(lines, products)), OrderRefusal::PriceChanged);
    products[2]->details.isActive = false;
    QCOMPARE(reasonOf(refusalAhead(lines, products)), OrderRefusal::ProductInactive);
    products[0].reset();
    QCOMPARE(reasonOf(refusalAhead(lines, products)), OrderRefusal::UnknownProduct);
}

void TestSellFlowModel::addsUpLinesOfOneProduct()
{
    std::vector<CartLine> lines{lineOf(1, 6), lineOf(1, 5)};
    lines.back().overridePrice = Money{10};
    const std::vector<std::optional<Product>> products{
        productOf(1, "가", "1"),
        productOf(1, "가", "1")
    };
    const auto refusal = refusalAhead(lines, products);
    QCOMPARE(reasonOf(refusal), OrderRefusal::InsufficientStock);
    QCOMPARE(refusal->shortLines.size(), std::size_t{1});
    QCOMPARE(refusal->shortLines.front().left, 10);
    lines.back().quantity = 4;
    QVERIFY(!refusalAhead(lines, products).has_value());
}

QTEST_GUILESS_MAIN(TestSellFlowModel)
#include "tst_sell_flow_model.moc"

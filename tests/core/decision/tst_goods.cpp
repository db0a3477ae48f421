#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

const ProductId fresh{generators::numberedId(70)};

ProductDetails freshDetails()
{
    ProductDetails details;
    details.code = "N-001";
    details.barcodes = {"012345678905"};
    details.name = "너구리";
    details.price = Money{1'150};
    return details;
}

ProductDetails ramyunDetails(const World& world)
{
    return world.set.products.find(ramyun)->details;
}

} // namespace

/// Products and their stock.
class GoodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProductHasNoStock();
    void barcodesAreKeptAsScansFindThem();
    void barcodesInAnotherOrderAreNoChange();
    void savingDoesNotTouchStock();
    void freedCodesMayBeTaken();
    void everyChangeIsJournalled();
    void aNewPriceIsAPricePoint();
    void textsAndListsMayBeAsLongAsTheirLimits();
    void receives_data();
    void receives();
    void fillsTheShelf();
    void countsSetTheTruth_data();
    void countsSetTheTruth();
    void damagesUpToTheLast();
};

void GoodsTest::aNewProductHasNoStock()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(SaveProduct{fresh, freshDetails()})));
    const Product* const product = world.set.products.find(fresh);
    QCOMPARE(product->stock, 0);
    QCOMPARE(product->version, 0);
    QVERIFY(world.set.effects.moves.empty());
    const PricePoint price{fresh, Money{1'150}, now};
    QVERIFY(world.set.effects.prices == std::vector{price});
    QVERIFY(world.set.holders.productCodes.at("N-001") == fresh);
}

void GoodsTest::barcodesAreKeptAsScansFindThem()
{
    World world = makeWorld();
    ProductDetails details = freshDetails();
    details.barcodes = {"012345678905", " IN-1", "0012345678905", "IN-1"};
    const Command command = world.command(SaveProduct{fresh, details});
    const std::vector<std::string> stored{"0012345678905", "IN-1"};
    QVERIFY(rowKeysOf(std::span{&command, 1}).barcodes == stored);
    QVERIFY(isAccepted(world.run(command.body)));
    QVERIFY(world.set.products.find(fresh)->details.barcodes == stored);
    QVERIFY(world.set.holders.barcodes.at("IN-1") == fresh);
}

void GoodsTest::barcodesInAnotherOrderAreNoChange()
{
    World world = makeWorld();
    ProductDetails details = freshDetails();
    details.barcodes = {"IN-2", "012345678905", "IN-1"};
    QVERIFY(isAccepted(world.run(SaveProduct{fresh, details})));
    const std::vector<std::string> stored{"0012345678905", "IN-1", "IN-2"};
    QVERIFY(world.set.products.find(fresh)->details.barcodes == stored);
    world.set.effects = {};
    details.barcodes = {"IN-1", "IN-2", "012345678905"};
    QVERIFY(isAccepted(world.run(SaveProduct{fresh, details})));
    QVERIFY(world.set.effects.audits.empty());
}

void GoodsTest::savingDoesNotTouchStock()
{
    World world = makeWorld();
    ProductDetails details = ramyunDetails(world);
    details.name = "신라면 큰사발";
    QVERIFY(isAccepted(world.run(SaveProduct{ramyun, details})));
    QCOMPARE(world.stockOf(ramyun), 100);
    QCOMPARE(world.set.products.find(ramyun)->version, 1);
}

void GoodsTest::freedCodesMayBeTaken()
{
    World world = makeWorld();
    ProductDetails details = ramyunDetails(world);
    details.code = "R-100";
    details.barcodes = {"OTHER"};
    QVERIFY(isAccepted(world.run(SaveProduct{ramyun, details})));
    ProductDetails successor = freshDetails();
    successor.code = "R-001";
    successor.barcodes = {"8801043014809"};
    QVERIFY(isAccepted(world.run(SaveProduct{fresh, successor})));
    QVERIFY(!isAccepted(world.run(SaveProduct{tofu, details})));
}

void GoodsTest::everyChangeIsJournalled()
{
    World world = makeWorld();
    ProductDetails details = ramyunDetails(world);
    details.price = Money{1'100};
    details.isActive = false;
    details.barcodes.clear();
    world.run(SaveProduct{ramyun, details});
    const CommandId id{generators::numberedId(world.lastNumber)};
    const std::string subject = toText(ramyun);
    const std::vector<AuditLine> expected{
        {id, "product_price", subject, "1000", "1100"},
        {id, "product_active", subject, "yes", "no"},
        {id, "product_barcodes", subject, "8801043014809", ""}
    };
    QVERIFY(world.set.effects.audits == expected);
}

void GoodsTest::aNewPriceIsAPricePoint()
{
    World world = makeWorld();
    ProductDetails details = ramyunDetails(world);
    world.run(SaveProduct{ramyun, details});
    QVERIFY(world.set.effects.prices.empty());
    QVERIFY(world.set.effects.audits.empty());
    details.price = Money{0};
    world.run(SaveProduct{ramyun, details});
    QCOMPARE(world.set.effects.prices.size(), std::size_t{1});
    QCOMPARE(world.set.effects.prices[0].price.minor, 0);
}

void GoodsTest::textsAndListsMayBeAsLongAsTheirLimits()
{
    World world = makeWorld();
    ProductDetails details = freshDetails();
    details.name = koreanText(limit::nameCharacters);
    details.category = koreanText(limit::nameCharacters);
    details.code = koreanText(limit::codeCharacters);
    details.unit = koreanText(limit::codeCharacters);
    details.barcodes.clear();
    for (std::size_t count = 0; count < limit::barcodesPerProduct; ++count) {
        details.barcodes.push_back("IN-" + std::to_string(count));
    }
    QVERIFY(isAccepted(world.run(SaveProduct{fresh, details})));
    QVERIFY(isAccepted(world.run(ReceiveStock{ramyun, 1, false, koreanText(limit::noteCharacters)}))
    );
}

void GoodsTest::receives_data()
{
    QTest::addColumn<bool>("isImport");
    QTest::newRow("delivery") << false;
    QTest::newRow("import") << true;
}

void GoodsTest::receives()
{
    QFETCH(const bool, isImport);
    World world = makeWorld();
    const Outcome outcome = world.run(ReceiveStock{ramyun, 20, isImport, "월요일"});
    QCOMPARE(factsOf<StockChanged>(outcome).before, 100);
    QCOMPARE(factsOf<StockChanged>(outcome).after, 120);
    const CommandId id{generators::numberedId(world.lastNumber)};
    const StockMove move{id, ramyun, 20, isImport ? MoveReason::Import : MoveReason::Receive};
    QVERIFY(world.set.effects.moves == std::vector{move});
    const AuditLine audit{id, "stock_received", toText(ramyun), "100", "120 월요일"};
    QVERIFY(world.set.effects.audits == std::vector{audit});
}

void GoodsTest::fillsTheShelf()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(ReceiveStock{ramyun, limit::stockPerProduct - 100, false, ""})));
    QCOMPARE(world.stockOf(ramyun), limit::stockPerProduct);
    QVERIFY(!isAccepted(world.run(ReceiveStock{ramyun, 1, false, ""})));
}

void GoodsTest::countsSetTheTruth_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::newRow("fewer") << qint64{97};
    QTest::newRow("more") << qint64{103};
    QTest::newRow("none") << qint64{0};
    QTest::newRow("all there can be") << qint64{limit::stockPerProduct};
    QTest::newRow("as expected") << qint64{100};
}

void GoodsTest::countsSetTheTruth()
{
    QFETCH(const qint64, counted);
    World world = makeWorld();
    const Outcome outcome = world.run(CountStock{ramyun, counted, ""});
    QCOMPARE(factsOf<StockChanged>(outcome).after, counted);
    QCOMPARE(world.stockOf(ramyun), counted);
    QCOMPARE(world.set.effects.moves.size(), std::size_t{counted == 100 ? 0U : 1U});
    if (counted != 100) {
        QCOMPARE(world.set.effects.moves[0].delta, counted - 100);
        QVERIFY(world.set.effects.moves[0].reason == MoveReason::Count);
    }
    QCOMPARE(world.set.effects.audits.size(), std::size_t{1}); // counted it was
}

void GoodsTest::damagesUpToTheLast()
{
    World world = makeWorld();
    const Outcome refused = world.run(DamageStock{ramyun, 101, ""});
    const std::vector<ShortLine> expected{{ramyun, 100}};
    QVERIFY(std::get<Refused>(refused).shortLines == expected);
    QVERIFY(isAccepted(world.run(DamageStock{ramyun, 100, "침수"})));
    QCOMPARE(world.stockOf(ramyun), 0);
    QVERIFY(world.set.effects.moves.back().reason == MoveReason::Damage);
}

QTEST_GUILESS_MAIN(GoodsTest)
#include "tst_goods.moc"

#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

namespace jangbu::tests {

namespace {

ProductDetails soundDetails()
{
    ProductDetails details;
    details.code = "N-001";
    details.barcodes = {"8801043015653", "N1"};
    details.name = "너구리";
    details.price = Money{1'150};
    return details;
}

void addTextBreaches(BreachTable& table)
{
    using Reason = ProductRefusal;
    table.add<SaveProduct>(Reason::NameEmpty, "none", [](World&, SaveProduct& body) {
        body.details.name.clear();
    });
    table.add<SaveProduct>(Reason::NameEmpty, "blank", [](World&, SaveProduct& body) {
        body.details.name = " \u3000";
    });
    table.add<SaveProduct>(Reason::TextTooLong, "name", [](World&, SaveProduct& body) {
        body.details.name = koreanText(limit::nameCharacters + 1);
    });
    table.add<SaveProduct>(Reason::TextTooLong, "category", [](World&, SaveProduct& body) {
        body.details.category = koreanText(limit::nameCharacters + 1);
    });
    table.add<SaveProduct>(Reason::TextTooLong, "unit", [](World&, SaveProduct& body) {
        body.details.unit = koreanText(limit::codeCharacters + 1);
    });
    table.add<SaveProduct>(Reason::TextTooLong, "code", [](World&, SaveProduct& body) {
        body.details.code = koreanText(limit::codeCharacters + 1);
    });
    table.add<SaveProduct>(Reason::CodeEmpty, "none", [](World&, SaveProduct& body) {
        body.details.code.clear();
    });
    table.add<SaveProduct>(Reason::CodeTaken, "another's", [](World&, SaveProduct& body) {
        body.details.code = "R-001";
    });
}

BreachTable saveProduct()
{
    BreachTable table{"save product", SaveProduct{ProductId{unknownId}, soundDetails()}};
    using Reason = ProductRefusal;
    addTextBreaches(table);
    table.add<SaveProduct>(Reason::BarcodeInvalid, "check digit", [](World&, SaveProduct& body) {
        body.details.barcodes.emplace_back("8801043015654");
    });
    table.add<SaveProduct>(Reason::BarcodeInvalid, "empty", [](World&, SaveProduct& body) {
        body.details.barcodes.emplace_back("");
    });
    table.add<SaveProduct>(Reason::TooManyBarcodes, "21", [](World&, SaveProduct& body) {
        for (std::size_t count = 0; count <= limit::barcodesPerProduct; ++count) {
            body.details.barcodes.push_back("IN-" + std::to_string(count));
        }
    });
    table.add<SaveProduct>(Reason::BarcodeTaken, "another's", [](World&, SaveProduct& body) {
        body.details.barcodes.emplace_back(" TOFU ");
    });
    table.add<SaveProduct>(Reason::PriceNegative, "-1", [](World&, SaveProduct& body) {
        body.details.price = Money{-1};
    });
    table.add<SaveProduct>(Reason::LowStockNegative, "-1", [](World&, SaveProduct& body) {
        body.details.lowStockAt = -1;
    });
    table.add<SaveProduct>(Reason::CardNumberGiven, "category", [](World&, SaveProduct& body) {
        body.details.category = cardNumber;
    });
    table.add<SaveProduct>(Reason::CardNumberGiven, "name", [](World&, SaveProduct& body) {
        body.details.name = cardNumber;
    });
    return table;
}

template <class Body>
void addNoteBreaches(BreachTable& table)
{
    using Reason = StockRefusal;
    table.add<Body>(Reason::CardNumberGiven, "card number", [](World&, Body& body) {
        body.note = cardNumber + " " + body.note;
    });
    table.add<Body>(Reason::TextTooLong, "1,001 characters", [](World&, Body& body) {
        body.note += " " + koreanText(limit::noteCharacters);
    });
}

BreachTable receiveStock()
{
    BreachTable table{"receive stock", ReceiveStock{ramyun, 10, false, "입고"}};
    using Reason = StockRefusal;
    table.add<ReceiveStock>(Reason::UnknownProduct, "none", [](World&, ReceiveStock& body) {
        body.product = ProductId{unknownId};
    });
    table.add<ReceiveStock>(Reason::QuantityOutOfRange, "0", [](World&, ReceiveStock& body) {
        body.quantity = 0;
    });
    table.add<ReceiveStock>(Reason::StockOverflow, "full", [](World& world, ReceiveStock& body) {
        world.set.products.change(ramyun).stock = limit::stockPerProduct - body.quantity + 1;
    });
    addNoteBreaches<ReceiveStock>(table);
    return table;
}

BreachTable countStock()
{
    BreachTable table{"count stock", CountStock{ramyun, 97, "실사"}};
    using Reason = StockRefusal;
    table.add<CountStock>(Reason::UnknownProduct, "none", [](World&, CountStock& body) {
        body.product = ProductId{unknownId};
    });
    table.add<CountStock>(Reason::QuantityOutOfRange, "-1", [](World&, CountStock& body) {
        body.counted = -1;
    });
    table.add<CountStock>(Reason::QuantityOutOfRange, "beyond", [](World&, CountStock& body) {
        body.counted = limit::stockPerProduct + 1;
    });
    addNoteBreaches<CountStock>(table);
    return table;
}

BreachTable damageStock()
{
    BreachTable table{"damage stock", DamageStock{ramyun, 3, "파손"}};
    using Reason = StockRefusal;
    table.add<DamageStock>(Reason::UnknownProduct, "none", [](World&, DamageStock& body) {
        body.product = ProductId{unknownId};
    });
    table.add<DamageStock>(Reason::QuantityOutOfRange, "0", [](World&, DamageStock& body) {
        body.quantity = 0;
    });
    table.add<DamageStock>(Reason::InsufficientStock, "101 of 100", [](World&, DamageStock& body) {
        body.quantity = 101;
    });
    addNoteBreaches<DamageStock>(table);
    return table;
}

} // namespace

std::vector<BreachTable> goodsBreaches()
{
    return {saveProduct(), receiveStock(), countStock(), damageStock()};
}

} // namespace jangbu::tests

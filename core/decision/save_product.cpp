#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/product/barcode.h"
#include "core/text/card_number.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

bool isAnyTextTooLong(const ProductDetails& details)
{
    return isLongerThan(details.name, limit::nameCharacters)
           || isLongerThan(details.category, limit::nameCharacters)
           || isLongerThan(details.code, limit::codeCharacters)
           || isLongerThan(details.unit, limit::codeCharacters);
}

bool isAnyBarcodeTaken(const SaveProduct& body, const WorkingSet& set)
{
    return std::ranges::any_of(body.details.barcodes, [&](const std::string& barcode) {
        return isHeldByOther(set.holders.barcodes, parseBarcode(barcode)->text, body.product);
    });
}

std::optional<ProductRefusal> barcodeRefusal(const SaveProduct& body, const WorkingSet& set)
{
    const auto& barcodes = body.details.barcodes;
    const bool areValid = std::ranges::all_of(barcodes, [](const std::string& barcode) {
        return parseBarcode(barcode).has_value();
    });
    if (!areValid) {
        return ProductRefusal::BarcodeInvalid;
    }
    if (barcodes.size() > limit::barcodesPerProduct) {
        return ProductRefusal::TooManyBarcodes;
    }
    if (isAnyBarcodeTaken(body, set)) {
        return ProductRefusal::BarcodeTaken;
    }
    return std::nullopt;
}

std::optional<ProductRefusal> refusalOf(const SaveProduct& body, const WorkingSet& set)
{
    const ProductDetails& details = body.details;
    if (isBlank(details.name)) {
        return ProductRefusal::NameEmpty;
    }
    if (isAnyTextTooLong(details)) {
        return ProductRefusal::TextTooLong;
    }
    if (isBlank(details.code)) {
        return ProductRefusal::CodeEmpty;
    }
    if (isHeldByOther(set.holders.productCodes, details.code, body.product)) {
        return ProductRefusal::CodeTaken;
    }
    if (const auto refusal = barcodeRefusal(body, set)) {
        return refusal;
    }
    if (details.price.minor < 0) {
        return ProductRefusal::PriceNegative;
    }
    if (details.lowStockAt < 0) {
        return ProductRefusal::LowStockNegative;
    }
    // A code may be a barcode, whose digits may look like those of a card.
    if (containsCardNumber(details.name) || containsCardNumber(details.category)
        || containsCardNumber(details.unit)) {
        return ProductRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

/// The details with each barcode once, in the form that scans are looked up by and in order: a save
/// without a change is none, however the barcodes were read back.
ProductDetails storedDetails(const ProductDetails& given)
{
    ProductDetails details = given;
    details.barcodes.clear();
    for (const std::string& barcode : given.barcodes) {
        std::string text = parseBarcode(barcode)->text;
        if (std::ranges::find(details.barcodes, text) == details.barcodes.end()) {
            details.barcodes.push_back(std::move(text));
        }
    }
    std::ranges::sort(details.barcodes);
    return details;
}

void holdAll(WorkingSet& set, ProductId id, const ProductDetails& details)
{
    hold(set.holders.productCodes, details.code, id);
    hold(set.holders.barcodes, std::string{}, id);
    for (const std::string& barcode : details.barcodes) {
        set.holders.barcodes.insert_or_assign(barcode, id);
    }
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts) {
        all += all.empty() ? text : " " + text;
    }
    return all;
}

bool isExempt(const ProductDetails& details)
{
    return details.taxClass == TaxClass::Exempt;
}

std::string yesOrNo(bool value)
{
    return value ? "yes" : "no";
}

void journalChanges(
    WorkingSet& set,
    const Command& command,
    const Product& known,
    const ProductDetails& after
)
{
    struct Change
    {
        std::string before;
        std::string after;
    };

    const ProductDetails& before = known.details;
    const Currency& currency = set.settings.currency;
    const auto note = [&](const char* act, Change change) {
        journalChange(
            set,
            command,
            {act, toText(known.id), std::move(change.before), std::move(change.after)}
        );
    };
    note("product_code", {before.code, after.code});
    note("product_name", {before.name, after.name});
    note("product_price", {toText(before.price, currency), toText(after.price, currency)});
    note("product_active", {yesOrNo(before.isActive), yesOrNo(after.isActive)});
    note("product_category", {before.category, after.category});
    note("product_exempt", {yesOrNo(isExempt(before)), yesOrNo(isExempt(after))});
    note("product_barcodes", {joined(before.barcodes), joined(after.barcodes)});
    note("product_unit", {before.unit, after.unit});
    note(
        "product_low_stock",
        {std::to_string(before.lowStockAt), std::to_string(after.lowStockAt)}
    );
}

} // namespace

Outcome decideOn(const Command& command, const SaveProduct& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    ProductDetails details = storedDetails(body.details);
    holdAll(set, body.product, details);
    const Product* const known = set.products.find(body.product);
    if (known == nullptr) {
        set.effects.prices.push_back({body.product, details.price, command.occurredAt});
        journal(set, command, {"product_created", toText(body.product), "", details.code});
        set.products.create(body.product, Product{body.product, std::move(details)});
        return Done{};
    }
    if (known->details.price != details.price) {
        set.effects.prices.push_back({body.product, details.price, command.occurredAt});
    }
    journalChanges(set, command, *known, details);
    Product& product = set.products.change(body.product);
    product.details = std::move(details);
    ++product.version;
    return Done{};
}

} // namespace jangbu::decision

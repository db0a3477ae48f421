#include "storage/sql/reader/product_rows.h"

#include <unordered_map>
#include <utility>

namespace jangbu::storage {

Product productOf(const RowView& row)
{
    return Product{
        .id = row.id<ProductId>(0),
        .details =
            {.code = row.text(1),
             .barcodes = {},
             .name = row.text(2),
             .category = row.text(3),
             .price = row.money(4),
             .taxClass = row.enumerator(5, TaxClass::Taxable, TaxClass::Exempt),
             .unit = row.text(6),
             .lowStockAt = row.integer(7),
             .isActive = row.flag(8)},
        .stock = row.integer(9),
        .version = row.integer(10),
    };
}

Sql<void> addBarcodes(Transaction& transaction, std::span<Product> products)
{
    auto statement =
        transaction.prepare("SELECT barcode FROM barcode WHERE product_id = ? ORDER BY barcode");
    for (Product& product : products) {
        auto read = statement.bind(product.id).forEach([&product](const RowView& row) {
            product.details.barcodes.push_back(row.text(0));
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

Sql<void> addAllBarcodes(Transaction& transaction, std::span<Product> products)
{
    std::unordered_map<ProductId, Product*> byId;
    byId.reserve(products.size());
    for (Product& product : products) {
        byId.emplace(product.id, &product);
    }
    return transaction.prepare("SELECT product_id, barcode FROM barcode ORDER BY barcode")
        .forEach([&byId](const RowView& row) {
            const auto product = byId.find(row.id<ProductId>(0));
            if (product != byId.end()) {
                product->second->details.barcodes.push_back(row.text(1));
            }
        });
}

Sql<std::optional<Product>> loadProduct(Transaction& transaction, ProductId id)
{
    static constexpr std::string_view text =
        "SELECT product_id, code, name, category, price, tax_class, unit, low_stock, is_active, "
        "stock, version FROM product WHERE product_id = ?";
    auto product = transaction.prepare(text).bind(id).first(productOf);
    if (!product || !*product) {
        return product;
    }
    if (auto added = addBarcodes(transaction, {&**product, 1}); !added) {
        return std::unexpected(std::move(added).error());
    }
    return product;
}

} // namespace jangbu::storage

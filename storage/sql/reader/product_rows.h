#pragma once

#include "core/product/product.h"
#include "storage/sql/transaction.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// The columns of `product` that `productOf` reads, in its order.
inline constexpr std::string_view productColumns =
    "product_id, code, name, category, price, tax_class, unit, low_stock, is_active, stock, version";

/// The product of such a row, without its barcodes.
[[nodiscard]] Product productOf(const RowView& row);

/// One lookup a product: for a page of them.
[[nodiscard]] Sql<void> addBarcodes(Transaction& transaction, std::span<Product> products);

/// One pass over every barcode there is: for most products of the shop.
[[nodiscard]] Sql<void> addAllBarcodes(Transaction& transaction, std::span<Product> products);

[[nodiscard]] Sql<std::optional<Product>> loadProduct(Transaction& transaction, ProductId id);

} // namespace jangbu::storage

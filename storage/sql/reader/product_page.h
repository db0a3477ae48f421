#pragma once

#include "core/port/catalogue_reader.h"
#include "storage/sql/transaction.h"

namespace jangbu::storage {

/// By keyset: the page after a row costs the same wherever that row is.
[[nodiscard]] Sql<ProductPage> loadProductPage(Transaction& transaction, const ProductQuery& query);

[[nodiscard]] Sql<std::int64_t> countProducts(Transaction& transaction, const ProductQuery& query);

} // namespace jangbu::storage

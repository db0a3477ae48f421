#pragma once

#include "core/shop/settings.h"
#include "storage/sql/transaction.h"

namespace jangbu::storage {

/// The shop's settings, defaults where nothing is stored. Rows with keys that this program does not
/// know are a newer one's and left alone.
[[nodiscard]] Sql<ShopSettings> loadSettings(Transaction& transaction);

} // namespace jangbu::storage

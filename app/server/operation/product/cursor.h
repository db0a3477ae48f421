#pragma once

#include "core/port/catalogue_reader.h"
#include "storage/vault/vault.h"

#include <optional>
#include <string>
#include <string_view>

namespace jangbu::app {

/// A cursor that only we can make: sealed, and good for the order it was made for only.
[[nodiscard]] std::string
sealedCursor(const storage::Vault& vault, ProductOrder order, const ProductCursor& cursor);

[[nodiscard]] std::optional<ProductCursor>
openedCursor(const storage::Vault& vault, ProductOrder order, std::string_view text);

} // namespace jangbu::app

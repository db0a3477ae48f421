#pragma once

#include "core/time/instant.h"
#include "storage/sql/transaction.h"

#include <optional>

namespace jangbu::storage {

/// When the first batch was committed; nothing in an empty book.
[[nodiscard]] Sql<std::optional<Instant>> bookBegan(Transaction& transaction);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/migration.h"

namespace jangbu::storage {

/// migrations/ with what marks the result as a book.
[[nodiscard]] Schema postgresBookSchema();

} // namespace jangbu::storage

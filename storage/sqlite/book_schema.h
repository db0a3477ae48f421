#pragma once

#include "storage/sql/migration.h"

namespace jangbu::storage {

/// The history of book.db on SQLite: migrations/, compiled in.
[[nodiscard]] Schema bookSchema();

} // namespace jangbu::storage

#pragma once

#include "storage/sql/migration.h"

#include <span>

namespace jangbu::storage {

/// migrations/, in order. The constant is made at build time.
[[nodiscard]] std::span<const Migration> postgresBookMigrations();

} // namespace jangbu::storage

#pragma once

#include "storage/sql/migration.h"

#include <span>

namespace jangbu::storage {

/// migrations/, in order. The constant is made at build time.
[[nodiscard]] std::span<const Migration> counterMigrations();

/// The history of counter.db.
[[nodiscard]] Schema counterSchema();

} // namespace jangbu::storage

#pragma once

#include "storage/sql/migration.h"

#include <filesystem>
#include <span>

namespace jangbu::storage {

struct SqliteFile;

/// migrations/, in order. The constant is made at build time.
[[nodiscard]] std::span<const Migration> accessMigrations();

/// access.db of a data folder.
[[nodiscard]] SqliteFile accessFile(std::filesystem::path folder);

} // namespace jangbu::storage

#pragma once

#include "app/system/open_failure.h"
#include "storage/sql/database.h"
#include "storage/vault/vault.h"

#include <expected>
#include <filesystem>

namespace jangbu::app {

/// The vault that belongs to the book. A book without a command gets its key here and remembers
/// what proves it; for any other the key must be there and be the same.
[[nodiscard]] std::expected<storage::Vault, OpenFailure>
openVault(storage::Database& database, const std::filesystem::path& keysFolder);

} // namespace jangbu::app

#pragma once

#include "core/time/instant.h"
#include "storage/sql/database.h"
#include "storage/sqlite/sqlite_database.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu::app {

/// Where a book is, as on the command line: sqlite:DIR or postgres:PARAMETERS, these as libpq knows
/// them. The folder of the first; nothing for any other.
[[nodiscard]] std::optional<std::filesystem::path> folderOf(std::string_view address);

/// The text says why not.
[[nodiscard]] std::expected<std::unique_ptr<storage::Database>, std::string>
openFile(const storage::SqliteFile& file, storage::OpenIntent intent, Instant now);

/// The book at the address. The text says why not.
[[nodiscard]] std::expected<std::unique_ptr<storage::Database>, std::string>
openBookAt(const std::string& address, storage::OpenIntent intent, Instant now);

} // namespace jangbu::app

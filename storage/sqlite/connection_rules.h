#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"

#include <filesystem>

// How every connection to one of our SQLite files is opened; the README says why.
namespace jangbu::storage {

[[nodiscard]] ConnectionTarget sqliteTarget(const std::filesystem::path& file);

/// Rules that change nothing in the file: safe on a file that may not be ours.
[[nodiscard]] Sql<void> applySafetyRules(const Connection& connection);

/// The one connection that writes and checkpoints.
[[nodiscard]] Sql<void> applyWriterRules(const Connection& connection);

/// A connection that can neither write nor checkpoint.
[[nodiscard]] Sql<void> applyReaderRules(const Connection& connection);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"

#include <string>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): the library's own name
struct sqlite3;

namespace jangbu::storage {

/// The library's handle inside Qt's connection.
[[nodiscard]] sqlite3* nativeSqlite(const Connection& connection);

/// Runs statements without values, one after another; gives the first column of every row.
[[nodiscard]] Sql<std::vector<std::string>> runOn(sqlite3* handle, const char* script);

} // namespace jangbu::storage

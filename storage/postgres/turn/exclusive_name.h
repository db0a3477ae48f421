#pragma once

#include "storage/sql/connection.h"

#include <string_view>

namespace jangbu::storage {

/// Holds a name among all programs that are connected to the database, for as long as the connection
/// lives. False: another holds it. Takes letters, digits, dots and dashes.
[[nodiscard]] Sql<bool> tryHoldName(Connection& connection, std::string_view name);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"

#include <string>

namespace jangbu::storage {

/// The target for Qt's driver. `parameters` is libpq's text of keywords and values.
[[nodiscard]] ConnectionTarget postgresTargetOf(const std::string& parameters);

/// Which of the two roles of a book a connection takes on.
enum class BookRole : std::uint8_t {
    Owner, // makes tables
    App,   // adds rows, changes the columns that change
};

/// What every connection is told first.
[[nodiscard]] Sql<void> applySafetyRules(Connection& connection, BookRole role);
/// The committer's: limits on waiting, and plans that do not depend on how full tables are.
[[nodiscard]] Sql<void> applyWriterRules(Connection& connection);
[[nodiscard]] Sql<void> applyReaderRules(Connection& connection);

} // namespace jangbu::storage

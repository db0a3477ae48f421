#pragma once

#include "storage/sql/dialect.h"
#include "storage/sql/rows/value_rows.h"

#include <string_view>

namespace jangbu::storage {

/// bigint[], text[] or bytea[].
[[nodiscard]] std::string_view arrayTypeOf(ValueKind kind);

/// A column of the rows as the text of a PostgreSQL array: `{1,2,NULL}`.
[[nodiscard]] BoundValue arrayOf(const ValueRows& rows, std::size_t column, RowRange range);

} // namespace jangbu::storage

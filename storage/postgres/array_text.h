#pragma once

#include "storage/sql/dialect.h"
#include "storage/sql/rows/value_rows.h"

#include <string>
#include <string_view>

namespace jangbu::storage {

/// bigint[], text[] or bytea[].
[[nodiscard]] std::string_view arrayTypeOf(ValueKind kind);

/// A column of the rows as the text of a PostgreSQL array, `{1,2,NULL}`, and whether all of it is
/// storable.
struct ArrayText
{
    std::string text;
    bool isStorable = true;
};

[[nodiscard]] ArrayText arrayTextOf(const ValueRows& rows, std::size_t column, RowRange range);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/rows/value_rows.h"

#include <string>

namespace jangbu::storage {

/// Appends a column of the rows as PostgreSQL's array in binary form: no digits to write here and to
/// read there.
void appendArray(std::string& out, const ValueRows& rows, std::size_t column);

} // namespace jangbu::storage

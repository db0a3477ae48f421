#pragma once

#include "storage/sql/rows/bound_value.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jangbu::storage {

/// Rows of values for one statement, all of the same columns.
class ValueRows
{
public:
    /// One row; every row has as many values, of the same kinds.
    template <class... Values>
    void add(const Values&... values)
    {
        m_columns = sizeof...(values);
        (m_values.push_back(boundValue(values)), ...);
    }

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    [[nodiscard]] std::size_t size() const
    {
        return m_columns == 0 ? 0 : m_values.size() / m_columns;
    }

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] ValueKind kindOf(std::size_t column) const { return m_values[column].kind; }

    [[nodiscard]] const BoundValue& at(std::size_t row, std::size_t column) const
    {
        return m_values[row * m_columns + column];
    }

private:
    std::vector<BoundValue> m_values; // row by row
    std::size_t m_columns = 0;
};

} // namespace jangbu::storage

#pragma once

#include "storage/sql/rows/bound_value.h"

#include <cstddef>
#include <string>
#include <string_view>
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
        (keep(boundValue(values)), ...);
    }

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }

    [[nodiscard]] std::size_t size() const
    {
        return m_columns == 0 ? 0 : m_cells.size() / m_columns;
    }

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] ValueKind kindOf(std::size_t column) const { return m_cells[column].kind; }

    /// A view, good until another row is added.
    [[nodiscard]] BoundValue at(std::size_t row, std::size_t column) const
    {
        const Cell& cell = m_cells[row * m_columns + column];
        BoundValue value{cell.kind, cell.isNull, cell.isStorable, cell.integer};
        if (cell.kind != ValueKind::Integer) {
            value.bytes = std::string_view(m_bytes).substr(cell.begin, cell.length);
        }
        return value;
    }

private:
    struct Cell
    {
        ValueKind kind;
        bool isNull;
        bool isStorable;
        std::int64_t integer;
        std::size_t begin; // in m_bytes
        std::size_t length;
    };

    void keep(const BoundValue& value)
    {
        m_cells.push_back({
            value.kind,
            value.isNull,
            value.isStorable,
            value.integer,
            m_bytes.size(),
            value.bytes.size(),
        });
        m_bytes += value.bytes;
    }

    std::vector<Cell> m_cells; // row by row
    std::string m_bytes;       // of all texts and blobs: one piece, not thousands
    std::size_t m_columns = 0;
};

} // namespace jangbu::storage

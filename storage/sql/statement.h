#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/row_view.h"
#include "storage/sql/rows/bound_value.h"
#include "storage/sql/sql_failure.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace jangbu::storage {

/// One use of a prepared statement; got from a Transaction only and gone before it. A text is used
/// by one Statement at a time. What failed earlier (preparing, binding) is said by the execution.
///
///     transaction.prepare("UPDATE wallet SET balance = ? WHERE customer_id = ?")
///         .bind(balance, customer).execute(1);
class Statement
{
public:
    Statement(Connection& connection, Sql<PreparedQuery*> prepared);
    ~Statement();
    Statement(Statement&&) = delete;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next placeholders, left to right, and may be called several times.
    template <class... Values>
    Statement& bind(const Values&... values)
    {
        (bindOne(boundValue(values)), ...);
        return *this;
    }

    /// Binds the next placeholder to a value that was made before.
    Statement& bind(const BoundValue& value)
    {
        bindOne(value);
        return *this;
    }

    /// Runs it; gives the number of rows that it changed.
    [[nodiscard]] Sql<std::int64_t> execute();
    /// Runs it; other than `expectedRows` changed rows is a failure (Constraint).
    [[nodiscard]] Sql<void> execute(std::int64_t expectedRows);

    /// Runs it and calls visit(const RowView&) for every row.
    template <class Visit>
    [[nodiscard]] Sql<void> forEach(Visit visit)
    {
        if (auto begun = start(); !begun) {
            return begun;
        }
        while (m_prepared->query.next()) {
            const RowView row(m_prepared->query);
            visit(row);
            if (row.isDamaged()) {
                return std::unexpected(damagedRow());
            }
        }
        return finish();
    }

    /// Runs it and gives map(const RowView&) of the first row, nothing when there is none.
    template <class Map>
    [[nodiscard]] auto first(Map map)
        -> Sql<std::optional<std::invoke_result_t<Map, const RowView&>>>
    {
        if (auto begun = start(); !begun) {
            return std::unexpected(std::move(begun).error());
        }
        std::optional<std::invoke_result_t<Map, const RowView&>> found;
        if (m_prepared->query.next()) {
            const RowView row(m_prepared->query);
            found = map(row);
            if (row.isDamaged()) {
                return std::unexpected(damagedRow());
            }
        }
        if (auto ended = finish(); !ended) {
            return std::unexpected(std::move(ended).error());
        }
        return found;
    }

private:
    void bindOne(const BoundValue& value);
    [[nodiscard]] Sql<void> start();
    [[nodiscard]] Sql<void> finish();
    [[nodiscard]] SqlFailure damagedRow() const;

    Connection& m_connection;
    PreparedQuery* m_prepared = nullptr; // null: it could not be prepared
    std::optional<SqlFailure> m_failure;
    int m_bound = 0;
};

} // namespace jangbu::storage

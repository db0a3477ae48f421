#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

#include <QSqlQuery>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jangbu::storage {

/// The row a statement stands on; valid only inside the visit it is given to. A value of another
/// type or length than asked reads as zero or empty and makes the statement fail as damaged.
class RowView
{
public:
    explicit RowView(const QSqlQuery& query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::vector<std::uint8_t> blob(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

    [[nodiscard]] Money money(int column) const { return Money{integer(column)}; }

    [[nodiscard]] Instant instant(int column) const { return Instant{integer(column)}; }

    /// RowView::id<CustomerId>(0).
    template <class Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{uuid(column)};
    }

    [[nodiscard]] std::optional<std::int64_t> integerOrNull(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{integer(column)};
    }

    template <class Id>
    [[nodiscard]] std::optional<Id> idOrNull(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{id<Id>(column)};
    }

    /// A number of an enumeration with the values `first` … `last`.
    template <class Enum>
    [[nodiscard]] Enum enumerator(int column, Enum first, Enum last) const
    {
        const std::int64_t number = integer(column);
        if (number < static_cast<std::int64_t>(first) || number > static_cast<std::int64_t>(last)) {
            markDamaged();
            return first;
        }
        return static_cast<Enum>(number);
    }

    /// For a caller that finds a value senseless that the types allow.
    void markDamaged() const { m_isDamaged = true; }

    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    const QSqlQuery& m_query;
    mutable bool m_isDamaged = false;
};

} // namespace jangbu::storage

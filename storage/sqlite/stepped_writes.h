#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/rows/sent_writes.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

// NOLINTBEGIN(readability-identifier-naming): the library's own names
struct sqlite3;
struct sqlite3_stmt;

// NOLINTEND(readability-identifier-naming)

namespace jangbu::storage {

/// Writes past Qt's driver, a row a step: that one looks every value up by a name that it makes for it
/// and turns texts into UTF-16 and back.
class SteppedWrites final : public SentWrites
{
public:
    /// `connection` must be open and outlive it.
    explicit SteppedWrites(const Connection& connection);

    [[nodiscard]] bool takesRowByRow() const override { return true; }

    [[nodiscard]] Sql<void> send(std::string_view text, const ValueRows& rows) override;

    /// Each was done when it was sent.
    [[nodiscard]] Sql<void> land() override { return {}; }

private:
    struct Finalizing
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    using Prepared = std::unique_ptr<sqlite3_stmt, Finalizing>;

    [[nodiscard]] Sql<sqlite3_stmt*> prepared(std::string_view text);
    [[nodiscard]] Sql<void> step(sqlite3_stmt& statement, const ValueRows& rows, std::size_t row);
    [[nodiscard]] SqlFailure failure() const;

    sqlite3* m_handle;
    std::unordered_map<std::string, Prepared> m_prepared;
};

} // namespace jangbu::storage

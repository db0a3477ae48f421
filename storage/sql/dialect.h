#pragma once

#include "storage/sql/migration.h"
#include "storage/sql/rows/sent_writes.h"
#include "storage/sql/sql_failure.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu::storage {

class Connection;
class Statement;
class ValueRows;

/// Rows `from` … `from + count − 1`.
struct RowRange
{
    std::size_t from = 0;
    std::size_t count = 0;
};

/// What differs between engines. Statements are written once, with `?` as placeholder.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;
    Dialect(Dialect&&) = delete;
    Dialect& operator=(Dialect&&) = delete;

    /// The statements that begin a transaction that only reads, and one that writes.
    [[nodiscard]] virtual std::string_view beginRead() const = 0;
    [[nodiscard]] virtual std::string_view beginWrite() const = 0;

    /// What ends a transaction that wrote.
    [[nodiscard]] virtual std::string_view commitWrite() const { return "COMMIT"; }

    /// What follows a SELECT whose rows the transaction is going to write, on an engine where
    /// others write meanwhile.
    [[nodiscard]] virtual std::string_view rowLock() const { return ""; }

    /// Makes a writer wait for others: one that works alone for all, any other for that one. Empty on
    /// an engine with one writer.
    [[nodiscard]] virtual std::string_view takeTurn(bool /*isAlone*/) const { return ""; }

    /// Whether a statement's rows are fetched one by one. An engine on a wire then takes no other
    /// statement until the last is fetched.
    [[nodiscard]] virtual bool fetchesRowByRow() const = 0;

    /// How many of the rows still to go one statement is given: few numbers, so that few texts are
    /// parsed, or all of them.
    [[nodiscard]] virtual std::size_t rowsAtOnce(std::size_t rowsLeft) const = 0;
    /// A query without a table that gives `count` rows of the kinds of `rows`, for placeholders …
    [[nodiscard]] virtual std::string valuesText(const ValueRows& rows, std::size_t count)
        const = 0;
    /// … and binds them.
    virtual void bindValues(Statement& statement, const ValueRows& rows, RowRange range) const = 0;

    /// Null where writes go through Qt's driver.
    [[nodiscard]] virtual std::unique_ptr<SentWrites> sendsWrites(Connection& /*connection*/) const
    {
        return nullptr;
    }

    /// The statement that creates the table `migration`, where the schema's history is kept.
    [[nodiscard]] virtual std::string_view createMigrationTable() const = 0;

    /// Bytes as part of a statement's text; `hex` is a constant of the program.
    [[nodiscard]] virtual std::string bytesLiteral(std::string_view hex) const
    {
        return "x'" + std::string(hex) + "'";
    }

    /// What the engine's own error code means.
    [[nodiscard]] virtual Fault faultOf(const QString& nativeCode) const = 0;

    /// Runs a file of statements inside the connection's open transaction and gives the first
    /// column of every row they return.
    [[nodiscard]] virtual Sql<std::vector<std::string>>
    runScript(Connection& connection, std::string_view script) const = 0;

    /// The number of ours that the file carries in its header, 0 where it carries none.
    [[nodiscard]] virtual Sql<std::int64_t> applicationId(Connection& connection) const = 0;
    [[nodiscard]] virtual Sql<void>
    setApplicationId(Connection& connection, std::int64_t applicationId) const = 0;
    /// What a book is made of on this engine.
    [[nodiscard]] virtual Schema bookSchema() const = 0;
    /// A query of (kind, name) of the tables, indexes, triggers … that are there, as CREATE names
    /// them; without those that an engine makes for itself.
    [[nodiscard]] virtual std::string_view schemaObjects() const = 0;
    /// How many tables there are, whosever they may be.
    [[nodiscard]] virtual Sql<std::int64_t> tableCount(Connection& connection) const = 0;
};

} // namespace jangbu::storage

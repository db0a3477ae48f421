#pragma once

#include "storage/sql/dialect.h"

namespace jangbu::storage {

class PostgresDialect final : public Dialect
{
public:
    // One snapshot for all that a reader asks: what it sees was committed at one moment.
    [[nodiscard]] std::string_view beginRead() const override
    {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    // Rows are locked before they are read, so each statement may see what was committed last.
    [[nodiscard]] std::string_view beginWrite() const override
    {
        return "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";
    }

    // A COMMIT that was cut short could be done or not: it has no time limit. Whoever listens hears
    // of the batch at once; a hint, since who was not there asks anyway.
    [[nodiscard]] std::string_view commitWrite() const override
    {
        return "SET LOCAL statement_timeout = 0; NOTIFY jangbu_batch; COMMIT";
    }

    [[nodiscard]] std::string_view takeTurn(bool isAlone) const override
    {
        return isAlone ? "SELECT pg_advisory_xact_lock(1784824396)"
                       : "SELECT pg_advisory_xact_lock_shared(1784824396)";
    }

    [[nodiscard]] std::string_view rowLock() const override { return " FOR NO KEY UPDATE"; }

    // The driver would have to fetch all before another statement, and readers ask inside a read.
    [[nodiscard]] bool fetchesRowByRow() const override { return false; }

    // All rows travel at once, an array a column: a journey a row would be ten times slower.
    [[nodiscard]] std::size_t rowsAtOnce(std::size_t rowsLeft) const override { return rowsLeft; }

    [[nodiscard]] std::string valuesText(const ValueRows& rows, std::size_t count) const override;
    void bindValues(Statement& statement, const ValueRows& rows, RowRange range) const override;

    [[nodiscard]] std::unique_ptr<SentWrites> sendsWrites(Connection& connection) const override;

    [[nodiscard]] std::string_view createMigrationTable() const override;

    [[nodiscard]] std::string bytesLiteral(std::string_view hex) const override
    {
        return "'\\x" + std::string(hex) + "'::bytea";
    }

    [[nodiscard]] Fault faultOf(const QString& nativeCode) const override;
    [[nodiscard]] Sql<std::vector<std::string>>
    runScript(Connection& connection, std::string_view script) const override;
    [[nodiscard]] Sql<std::int64_t> applicationId(Connection& connection) const override;
    [[nodiscard]] Sql<void> setApplicationId(Connection& connection, std::int64_t applicationId)
        const override;
    [[nodiscard]] Schema bookSchema() const override;
    [[nodiscard]] std::string_view schemaObjects() const override;
    [[nodiscard]] Sql<std::int64_t> tableCount(Connection& connection) const override;
};

/// What a SQLSTATE means; an empty one is what a broken connection leaves.
[[nodiscard]] Fault faultOfState(std::string_view state);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/dialect.h"

namespace jangbu::storage {

class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] std::string_view beginRead() const override { return "BEGIN"; }

    // Takes the write lock at once: a transaction that reads first could fail when it comes to write.
    [[nodiscard]] std::string_view beginWrite() const override { return "BEGIN IMMEDIATE"; }

    [[nodiscard]] bool fetchesRowByRow() const override { return true; }

    [[nodiscard]] std::size_t rowsAtOnce(std::size_t rowsLeft) const override;
    [[nodiscard]] std::string valuesText(const ValueRows& rows, std::size_t count) const override;
    void bindValues(Statement& statement, const ValueRows& rows, RowRange range) const override;

    [[nodiscard]] std::unique_ptr<SentWrites> sendsWrites(Connection& connection) const override;

    [[nodiscard]] std::string_view createMigrationTable() const override;
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

/// What SQLite's result code means; extended codes are understood.
[[nodiscard]] Fault faultOfCode(int code);

} // namespace jangbu::storage

#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"
#include "storage/sql/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace jangbu::storage {

enum class TransactionMode : std::uint8_t { Read, Write };

/// Everything in a database happens inside one of these. Rolls back unless committed.
class Transaction
{
public:
    /// One at a time a connection.
    [[nodiscard]] static Sql<Transaction> begin(Connection& connection, TransactionMode mode);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// `text` is a constant of the program with `?` for every value; parsed once a connection.
    [[nodiscard]] Statement prepare(std::string_view text);

    /// Where writes of many rows go without waiting for each other; null where there is no such way.
    [[nodiscard]] SentWrites* sentWrites() const;

    /// Waits for other writers as far as must be: who works alone waits for all, and all for him.
    [[nodiscard]] Sql<void> takeTurn(bool isAlone);

    /// Statements of a file; gives the first column of every row they return.
    [[nodiscard]] Sql<std::vector<std::string>> runScript(std::string_view script);

    /// A failure with Fault::Lost leaves unknown whether it was done.
    [[nodiscard]] Sql<void> commit();

    [[nodiscard]] Connection& connection() { return *m_connection; }

    /// What follows a SELECT of rows that this transaction may write; empty when it only reads.
    [[nodiscard]] std::string_view rowLock() const;

private:
    Transaction(Connection& connection, TransactionMode mode);

    Connection* m_connection = nullptr; // null: moved from, or over
    TransactionMode m_mode;
};

} // namespace jangbu::storage

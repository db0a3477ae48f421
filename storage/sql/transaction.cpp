#include "storage/sql/transaction.h"

#include "core/result/must.h"

#include <utility>

namespace jangbu::storage {

Transaction::Transaction(Connection& connection, TransactionMode mode)
    : m_connection(&connection), m_mode(mode)
{
    m_connection->m_isInTransaction = true;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_mode(other.m_mode)
{}

Transaction::~Transaction()
{
    if (m_connection == nullptr) {
        return;
    }
    // What is still on its way is undone with the rest, whatever became of it.
    static_cast<void>(m_connection->land());
    // Some failures end the transaction by themselves; then there is nothing to undo.
    static_cast<void>(m_connection->control("ROLLBACK"));
    m_connection->m_isInTransaction = false;
}

Sql<Transaction> Transaction::begin(Connection& connection, TransactionMode mode)
{
    MUST(!connection.m_isInTransaction);
    const Dialect& dialect = connection.dialect();
    const auto text = mode == TransactionMode::Write ? dialect.beginWrite() : dialect.beginRead();
    if (auto begun = connection.control(text); !begun) {
        return std::unexpected(std::move(begun).error());
    }
    return Transaction(connection, mode);
}

Statement Transaction::prepare(std::string_view text)
{
    MUST(m_connection != nullptr);
    return {*m_connection, m_connection->prepared(text)};
}

Sql<std::vector<std::string>> Transaction::runScript(std::string_view script)
{
    MUST(m_connection != nullptr);
    return m_connection->dialect().runScript(*m_connection, script);
}

Sql<void> Transaction::commit()
{
    MUST(m_connection != nullptr);
    const bool isWrite = m_mode == TransactionMode::Write;
    auto done = m_connection->control(isWrite ? m_connection->dialect().commitWrite() : "COMMIT");
    if (done) {
        std::exchange(m_connection, nullptr)->m_isInTransaction = false;
    }
    return done;
}

SentWrites* Transaction::sentWrites() const
{
    MUST(m_connection != nullptr);
    return m_connection->m_sent.get();
}

Sql<void> Transaction::takeTurn(bool isAlone)
{
    MUST(m_connection != nullptr);
    const std::string_view text = m_connection->dialect().takeTurn(isAlone);
    return text.empty() ? Sql<void>{} : m_connection->control(text);
}

std::string_view Transaction::rowLock() const
{
    MUST(m_connection != nullptr);
    return m_mode == TransactionMode::Write ? m_connection->dialect().rowLock() : "";
}

} // namespace jangbu::storage

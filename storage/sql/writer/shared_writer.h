#pragma once

#include "storage/sql/database.h"
#include "storage/sql/transaction.h"

#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace jangbu::storage {

/// The writing connection of a small database for callers on whatever thread: one at a time, others
/// wait.
class SharedWriter
{
public:
    /// `database` must outlive it.
    explicit SharedWriter(Database& database) : m_database(database) {}

    ~SharedWriter();
    SharedWriter(const SharedWriter&) = delete;
    SharedWriter& operator=(const SharedWriter&) = delete;
    SharedWriter(SharedWriter&&) = delete;
    SharedWriter& operator=(SharedWriter&&) = delete;

    /// Runs work(Transaction&) → Sql<T> in a transaction and commits it; durable on return.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> std::invoke_result_t<Work, Transaction&>
    {
        const std::scoped_lock lock{m_mutex};
        auto answer = runLocked(std::move(work));
        if (answer) {
            m_database.afterCommit(*m_connection);
        } else if (answer.error().fault == Fault::Lost) {
            disconnect();
        }
        return answer;
    }

private:
    template <class Work>
    [[nodiscard]] auto runLocked(Work work) -> std::invoke_result_t<Work, Transaction&>
    {
        if (auto ready = connectHere(); !ready) {
            return std::unexpected(std::move(ready).error());
        }
        auto transaction = Transaction::begin(*m_connection, TransactionMode::Write);
        if (!transaction) {
            return std::unexpected(std::move(transaction).error());
        }
        auto answer = work(*transaction);
        if (!answer) {
            return answer;
        }
        if (auto committed = transaction->commit(); !committed) {
            return std::unexpected(std::move(committed).error());
        }
        return answer;
    }

    [[nodiscard]] Sql<void> connectHere();
    void disconnect();

    Database& m_database;
    std::mutex m_mutex;
    std::unique_ptr<Connection> m_connection; // belongs to m_thread
    std::thread::id m_thread;
};

} // namespace jangbu::storage

#pragma once

#include "core/port/cart_store.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/sqlite_database.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace jangbu::storage {

/// counter.db of a data folder: what this machine remembers apart from the book. Takes one caller
/// at a time from whatever thread; others wait.
class CounterFile
{
public:
    /// Makes the file when it is missing. A damaged or foreign one is renamed, not deleted, and a
    /// fresh one begun: the shop must open.
    [[nodiscard]] static std::expected<std::unique_ptr<CounterFile>, FileFailure>
    open(const std::filesystem::path& folder, Instant now);

    ~CounterFile();
    CounterFile(const CounterFile&) = delete;
    CounterFile& operator=(const CounterFile&) = delete;
    CounterFile(CounterFile&&) = delete;
    CounterFile& operator=(CounterFile&&) = delete;

    /// Where the damaged file went that `open` found; empty when it found none.
    [[nodiscard]] const std::filesystem::path& setAside() const { return m_setAside; }

    /// Runs work(Transaction&) → Sql<T> in a transaction and commits it; durable on return.
    template <class Work>
    [[nodiscard]] auto run(Work work)
        -> std::expected<typename std::invoke_result_t<Work, Transaction&>::value_type, StoreError>
    {
        const std::scoped_lock lock{m_mutex};
        auto answer = runLocked(std::move(work));
        if (!answer) {
            return std::unexpected(afterFailure(answer.error()));
        }
        m_database->afterCommit(*m_connection);
        if constexpr (!std::is_void_v<
                          typename std::invoke_result_t<Work, Transaction&>::value_type>) {
            return *std::move(answer);
        } else {
            return {};
        }
    }

private:
    explicit CounterFile(std::unique_ptr<SqliteDatabase> database);

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
    [[nodiscard]] StoreError afterFailure(const SqlFailure& failure);
    void disconnect();

    std::unique_ptr<SqliteDatabase> m_database;
    std::filesystem::path m_setAside;
    std::mutex m_mutex;
    std::unique_ptr<Connection> m_connection; // belongs to m_thread
    std::thread::id m_thread;
};

} // namespace jangbu::storage

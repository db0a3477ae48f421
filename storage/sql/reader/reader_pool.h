#pragma once

#include "core/port/read.h"
#include "core/result/must.h"
#include "storage/sql/connection.h"
#include "storage/sql/database.h"
#include "storage/sql/transaction.h"

#include <queue>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace jangbu::storage {

/// Reading connections, each with a thread of its own that opens, uses and closes it: Qt's connections
/// must not change threads, and whoever asks comes from anywhere. As many as are asked at once, at most
/// `connectionsMax`; open until the pool goes.
class ReaderPool
{
public:
    static constexpr std::size_t connectionsMax = 16;

    /// Called on a reading thread with what failed; for the log.
    using OnFailure = std::function<void(const SqlFailure&)>;

    /// `database` must outlive the pool.
    explicit ReaderPool(Database& database, OnFailure onFailure = {});
    /// No read may be under way.
    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;
    ReaderPool(ReaderPool&&) = delete;
    ReaderPool& operator=(ReaderPool&&) = delete;

    /// Runs ask(Transaction&) → Sql<T> in a read transaction of its own and waits for it: all that it
    /// reads was committed at one moment. Not to be called from within an `ask`.
    template <class Ask>
    [[nodiscard]] auto read(Ask ask)
        -> Read<typename std::invoke_result_t<Ask, Transaction&>::value_type>
    {
        auto answer = readOrFailure(std::move(ask));
        if (!answer) {
            return std::unexpected(errorOf(answer.error()));
        }
        MUST(answer.has_value());
        return *std::move(answer);
    }

    /// The same for a caller that wants the whole connection: use(Connection&) → Sql<T>.
    template <class Use>
    [[nodiscard]] auto use(Use useIt) -> std::invoke_result_t<Use, Connection&>
    {
        std::optional<std::invoke_result_t<Use, Connection&>> answer;
        Job job;
        job.use = [&](Connection& connection) {
            answer = useIt(connection);
            return *answer ? Fault::Other : answer->error().fault;
        };
        job.fail = [&](SqlFailure failure) { answer = std::unexpected(std::move(failure)); };
        run(job);
        MUST(answer.has_value());
        return *std::move(answer);
    }

private:
    /// One question, on the stack of whoever waits for it.
    struct Job
    {
        std::function<Fault(Connection&)> use; // gives what went wrong, Other when nothing did
        std::function<void(SqlFailure)> fail;  // instead, where there is no connection
        std::condition_variable done{};
        bool isDone = false;
    };

    template <class Ask>
    [[nodiscard]] auto readOrFailure(Ask ask) -> std::invoke_result_t<Ask, Transaction&>
    {
        return use([&ask](Connection& connection) -> std::invoke_result_t<Ask, Transaction&> {
            auto transaction = Transaction::begin(connection, TransactionMode::Read);
            if (!transaction) {
                return std::unexpected(std::move(transaction).error());
            }
            return ask(*transaction);
        });
    }

    [[nodiscard]] ReadError errorOf(const SqlFailure& failure) const;
    /// Has it done by a thread that is free, and waits.
    void run(Job& job);
    /// What each thread does until the pool goes.
    void serve();
    void answer(Job& job, std::unique_ptr<Connection>& connection);

    Database& m_database;
    OnFailure m_onFailure;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::queue<Job*> m_jobs;
    std::size_t m_idle = 0;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace jangbu::storage

#pragma once

#include "core/port/read.h"
#include "storage/sql/connection.h"
#include "storage/sql/database.h"
#include "storage/sql/transaction.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace jangbu::storage {

/// Reading connections, one a thread, at most `connectionsMax` at a time. Open until the pool goes.
class ReaderPool
{
public:
    static constexpr std::size_t connectionsMax = 16;

    /// Called on the reading thread with what failed; for the log.
    using OnFailure = std::function<void(const SqlFailure&)>;

    /// `database` must outlive the pool.
    explicit ReaderPool(Database& database, OnFailure onFailure = {});
    /// No read may be under way.
    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;
    ReaderPool(ReaderPool&&) = delete;
    ReaderPool& operator=(ReaderPool&&) = delete;

    /// Runs ask(Transaction&) → Sql<T> in a read transaction of its own on this thread's connection:
    /// all that it reads was committed at one moment. Not to be called from within an `ask`.
    template <class Ask>
    [[nodiscard]] auto read(Ask ask)
        -> Read<typename std::invoke_result_t<Ask, Transaction&>::value_type>
    {
        auto answer = readOrFailure(std::move(ask));
        if (!answer) {
            return std::unexpected(errorOf(answer.error()));
        }
        return *std::move(answer);
    }

    /// The same for a caller that wants the whole connection: use(Connection&) → Sql<T>.
    template <class Use>
    [[nodiscard]] auto use(Use useIt) -> std::invoke_result_t<Use, Connection&>
    {
        auto slot = borrow();
        if (!slot) {
            return std::unexpected(std::move(slot).error());
        }
        auto answer = useIt(*(*slot)->connection);
        giveBack(**slot, !answer && answer.error().fault == Fault::Lost);
        return answer;
    }

private:
    struct Slot
    {
        std::thread::id thread;
        std::unique_ptr<Connection> connection;
        bool isInUse = false;
        std::uint64_t lastUse = 0;
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
    [[nodiscard]] Sql<Slot*> borrow();
    void giveBack(Slot& slot, bool isLost);
    [[nodiscard]] Slot* slotOfThisThread();
    void closeOldest();

    Database& m_database;
    OnFailure m_onFailure;
    std::mutex m_mutex;
    std::condition_variable m_givenBack;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::uint64_t m_uses = 0;
};

} // namespace jangbu::storage

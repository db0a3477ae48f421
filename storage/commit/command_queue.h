#pragma once

#include "core/command/command.h"
#include "core/port/book.h"
#include "storage/sql/connection.h"
#include "storage/vault/vault.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace jangbu::storage {

struct Submission
{
    Command command;
    ContentHash contentHash{};
    Book::OnAnswer onAnswer;
};

/// Something that needs the writing connection for a moment, not in a transaction. True: call it
/// again after the next batch. Null: the committer has closed; it is not called again.
using Errand = std::function<bool(Connection* writer)>;

/// What waits for the committer. Bounded by number and by time: whoever would wait too long is
/// turned away at once.
class CommandQueue
{
public:
    using Duration = std::chrono::microseconds;

    /// The longest that a new command may have to wait.
    static constexpr Duration waitMax{200'000};

    /// Busy or Closed when it was not taken; then `submission` is as it was.
    [[nodiscard]] std::optional<SubmitError> push(Submission& submission);

    /// Nothing when it is taken; else the queue is closed and the errand comes back.
    [[nodiscard]] std::optional<Errand> pushErrand(Errand errand);

    /// Waits for work and gives the commands that are there, at most limit::commandsPerBatch; none
    /// when only an errand waits, or the queue is closed and drained.
    [[nodiscard]] std::vector<Submission> takeBatch();

    /// The errand that waits longest. Does not wait for one.
    [[nodiscard]] std::optional<Errand> takeErrand();

    /// How long a batch of `commands` took: what waits is estimated from it.
    void learn(std::size_t commands, Duration took);

    [[nodiscard]] std::size_t waiting() const;

    /// Takes no more; what waits is still given out.
    void close();

private:
    [[nodiscard]] bool isFull() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Submission> m_waiting;
    std::deque<Errand> m_errands;
    std::int64_t m_usPerCommand = 100;
    bool m_isClosed = false;
};

} // namespace jangbu::storage

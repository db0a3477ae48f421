#pragma once

#include "core/command/command.h"
#include "core/port/book.h"
#include "storage/vault/vault.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
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

    /// Waits for commands and gives those that are there, at most limit::commandsPerBatch; none when
    /// the queue is closed and drained.
    [[nodiscard]] std::vector<Submission> takeBatch();

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
    std::int64_t m_usPerCommand = 100;
    bool m_isClosed = false;
};

} // namespace jangbu::storage

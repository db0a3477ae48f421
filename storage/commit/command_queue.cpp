#include "storage/commit/command_queue.h"

#include "core/limit/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::storage {

namespace {

// In smaller batches waiting for the disk hides what a command itself costs.
constexpr std::size_t tellingBatch = 16;

} // namespace

bool CommandQueue::isFull() const
{
    const std::size_t waiting = m_waiting.size();
    if (waiting >= limit::queuedCommands) {
        return true;
    }
    // What fits the next batch waits for one batch only, however slow the disk is.
    return waiting >= limit::commandsPerBatch
           && static_cast<std::int64_t>(waiting) * m_usPerCommand > waitMax.count();
}

std::optional<SubmitError> CommandQueue::push(Submission& submission)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_isClosed) {
            return SubmitError::Closed;
        }
        if (isFull()) {
            return SubmitError::Busy;
        }
        m_waiting.push_back(std::move(submission));
    }
    m_hasWork.notify_one();
    return std::nullopt;
}

std::optional<Errand> CommandQueue::pushErrand(Errand errand)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_isClosed) {
            return errand;
        }
        m_errands.push_back(std::move(errand));
    }
    m_hasWork.notify_one();
    return std::nullopt;
}

std::optional<Errand> CommandQueue::takeErrand()
{
    const std::scoped_lock lock{m_mutex};
    if (m_errands.empty()) {
        return std::nullopt;
    }
    Errand errand = std::move(m_errands.front());
    m_errands.pop_front();
    return errand;
}

std::vector<Submission> CommandQueue::takeBatch()
{
    std::unique_lock lock{m_mutex};
    m_hasWork.wait(lock, [this] { return m_isClosed || !m_waiting.empty() || !m_errands.empty(); });
    const auto size = std::min(m_waiting.size(), limit::commandsPerBatch);
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(size);
    std::vector<Submission> batch(std::move_iterator{m_waiting.begin()}, std::move_iterator{end});
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void CommandQueue::learn(std::size_t commands, Duration took)
{
    if (commands < tellingBatch) {
        return;
    }
    const std::scoped_lock lock{m_mutex};
    const std::int64_t now = took.count() / static_cast<std::int64_t>(commands);
    m_usPerCommand = (3 * m_usPerCommand + now) / 4;
}

std::size_t CommandQueue::waiting() const
{
    const std::scoped_lock lock{m_mutex};
    return m_waiting.size();
}

void CommandQueue::close()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isClosed = true;
    }
    m_hasWork.notify_all();
}

} // namespace jangbu::storage

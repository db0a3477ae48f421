#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jangbu::app {

/// A few threads for what would block the I/O thread, with a bounded queue before them.
class WorkerPool
{
public:
    using Job = std::move_only_function<void()>;

    struct Size
    {
        std::size_t threads = 1;
        std::size_t queued = 1'000;
    };

    explicit WorkerPool(Size size);
    /// Does what is queued first.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    WorkerPool(WorkerPool&&) = delete;
    WorkerPool& operator=(WorkerPool&&) = delete;

    /// Whether it was taken: when too much is queued, or the pool is closing, it is not. May be called
    /// from any thread.
    [[nodiscard]] bool post(Job job);

private:
    void run();
    /// Waits for one; empty when the pool is closed and nothing is left.
    [[nodiscard]] Job next();

    const std::size_t m_queuedMax;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Job> m_jobs;
    bool m_isClosed = false;
    std::vector<std::thread> m_threads;
};

} // namespace jangbu::app

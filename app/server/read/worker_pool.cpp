#include "app/server/read/worker_pool.h"

#include <utility>

namespace jangbu::app {

WorkerPool::WorkerPool(Size size) : m_queuedMax(size.queued)
{
    for (std::size_t number = 0; number < size.threads; ++number) {
        m_threads.emplace_back([this] { run(); });
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isClosed = true;
    }
    m_hasWork.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

bool WorkerPool::post(Job job)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_isClosed || m_jobs.size() >= m_queuedMax) {
            return false;
        }
        m_jobs.push_back(std::move(job));
    }
    m_hasWork.notify_one();
    return true;
}

void WorkerPool::run()
{
    while (Job job = next()) {
        job();
    }
}

WorkerPool::Job WorkerPool::next()
{
    std::unique_lock lock{m_mutex};
    m_hasWork.wait(lock, [this] { return m_isClosed || !m_jobs.empty(); });
    if (m_jobs.empty()) {
        return {};
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

} // namespace jangbu::app

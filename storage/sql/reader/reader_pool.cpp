#include "storage/sql/reader/reader_pool.h"

#include "core/result/must.h"

namespace jangbu::storage {

ReaderPool::ReaderPool(Database& database, OnFailure onFailure)
    : m_database(database), m_onFailure(std::move(onFailure))
{}

ReaderPool::~ReaderPool()
{
    {
        const std::scoped_lock lock{m_mutex};
        MUST(m_jobs.empty() && m_idle == m_threads.size());
        m_isEnding = true;
    }
    m_hasWork.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

ReadError ReaderPool::errorOf(const SqlFailure& failure) const
{
    if (m_onFailure) {
        m_onFailure(failure);
    }
    return failure.fault == Fault::Damaged ? ReadError::Damaged : ReadError::Unavailable;
}

void ReaderPool::run(Job& job)
{
    std::unique_lock lock{m_mutex};
    m_jobs.push(&job);
    if (m_idle < m_jobs.size() && m_threads.size() < connectionsMax) {
        ++m_idle; // until it takes its first job
        m_threads.emplace_back([this] { serve(); });
    }
    m_hasWork.notify_one();
    job.done.wait(lock, [&job] { return job.isDone; });
}

void ReaderPool::serve()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_hasWork.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
        if (m_jobs.empty()) {
            return;
        }
        Job& job = *m_jobs.front();
        m_jobs.pop();
        --m_idle;
        lock.unlock();
        answer(job, connection);
        lock.lock();
        ++m_idle;
        job.isDone = true;
        job.done.notify_one(); // under the lock: the job is gone as soon as its caller has it
    }
}

void ReaderPool::answer(Job& job, std::unique_ptr<Connection>& connection)
{
    if (!connection) {
        auto opened = m_database.openReader();
        if (!opened) {
            job.fail(std::move(opened).error());
            return;
        }
        connection = *std::move(opened);
    }
    if (job.use(*connection) == Fault::Lost) {
        connection.reset();
    }
}

} // namespace jangbu::storage

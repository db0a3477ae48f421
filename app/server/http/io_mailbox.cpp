#include "app/server/http/io_mailbox.h"

#include <boost/asio/post.hpp>

#include <utility>

namespace jangbu::app {

void IoMailbox::post(Job job)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock{m_mutex};
        isFirst = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (isFirst) {
        net::post(m_io, [this] { runAll(); });
    }
}

void IoMailbox::runAll()
{
    std::vector<Job> jobs;
    {
        const std::scoped_lock lock{m_mutex};
        jobs.swap(m_jobs);
    }
    for (Job& job : jobs) {
        job();
    }
}

} // namespace jangbu::app

#pragma once

#include "app/server/http/io.h"
#include "app/server/http/mailbox.h"

#include <mutex>
#include <vector>

namespace jangbu::app {

/// Wakes the I/O thread once for all that came meanwhile: a batch's answers are one wake-up.
class IoMailbox final : public Mailbox
{
public:
    /// `io` must outlive it.
    explicit IoMailbox(net::io_context& io) : m_io(io) {}

    void post(Job job) override;

private:
    void runAll();

    net::io_context& m_io;
    std::mutex m_mutex;
    std::vector<Job> m_jobs;
};

} // namespace jangbu::app

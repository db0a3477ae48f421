#pragma once

#include <functional>

namespace jangbu::app {

/// Takes work for the I/O thread from any thread.
class Mailbox
{
public:
    using Job = std::move_only_function<void()>;

    Mailbox() = default;
    virtual ~Mailbox() = default;
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;
    Mailbox(Mailbox&&) = delete;
    Mailbox& operator=(Mailbox&&) = delete;

    virtual void post(Job job) = 0;
};

} // namespace jangbu::app

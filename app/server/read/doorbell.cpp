#include "app/server/read/doorbell.h"

namespace jangbu::app {

void Doorbell::ring()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isRung = true;
    }
    m_changed.notify_one();
}

void Doorbell::close()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_isClosed = true;
    }
    m_changed.notify_one();
}

bool Doorbell::rest(Steady::time_point until)
{
    std::unique_lock lock{m_mutex};
    return !m_changed.wait_until(lock, until, [this] { return m_isClosed; });
}

bool Doorbell::waitForRing(Steady::time_point until)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait_until(lock, until, [this] { return m_isRung || m_isClosed; });
    m_isRung = false;
    return !m_isClosed;
}

} // namespace jangbu::app

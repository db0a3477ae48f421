#include "ui/dispatch/dispatch.h"

namespace jangbu::ui {

Dispatch::Dispatch(int readers)
{
    m_readers.setMaxThreadCount(readers);
    // Threads stay: whoever is called may keep something for each of them, as a connection.
    m_readers.setExpiryTimeout(-1);
    // One thread makes one order.
    m_keeper.setMaxThreadCount(1);
    m_keeper.setExpiryTimeout(-1);
}

Dispatch::~Dispatch()
{
    m_readers.clear();
    m_readers.waitForDone();
    m_keeper.waitForDone();
}

bool Dispatch::isIdle() const
{
    return m_readers.activeThreadCount() == 0 && m_keeper.activeThreadCount() == 0;
}

QThreadPool& Dispatch::pool(Lane lane)
{
    return lane == Lane::Keeping ? m_keeper : m_readers;
}

} // namespace jangbu::ui

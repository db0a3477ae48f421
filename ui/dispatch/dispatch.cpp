#include "ui/dispatch/dispatch.h"

namespace jangbu::ui {

Dispatch::Dispatch(int readers)
{
    m_readers.setMaxThreadCount(readers);
    // One thread makes one order; it stays, so that its port sees one caller thread only.
    m_keeper.setMaxThreadCount(1);
    m_keeper.setExpiryTimeout(-1);
}

Dispatch::~Dispatch()
{
    m_readers.clear();
    m_readers.waitForDone();
    m_keeper.waitForDone();
}

QThreadPool& Dispatch::pool(Lane lane)
{
    return lane == Lane::Keeping ? m_keeper : m_readers;
}

} // namespace jangbu::ui

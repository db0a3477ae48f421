#include "storage/sql/writer/shared_writer.h"

namespace jangbu::storage {

SharedWriter::~SharedWriter()
{
    const std::scoped_lock lock{m_mutex};
    disconnect();
}

Sql<void> SharedWriter::connectHere()
{
    if (m_connection && m_thread == std::this_thread::get_id()) {
        return {};
    }
    // A connection belongs to the thread that opened it; callers change threads seldom.
    disconnect();
    auto opened = m_database.openWriter();
    if (!opened) {
        return std::unexpected(std::move(opened).error());
    }
    m_connection = *std::move(opened);
    m_thread = std::this_thread::get_id();
    return {};
}

void SharedWriter::disconnect()
{
    if (m_connection) {
        m_database.beforeClose(*m_connection);
        m_connection.reset();
    }
}

} // namespace jangbu::storage

#include "storage/remote/remote_tokens.h"

namespace jangbu::storage {

RemoteTokens::RemoteTokens(HttpsClient& client, const std::string& terminalToken)
    : m_client(client), m_terminal(QByteArray::fromStdString(terminalToken))
{
    speakFor(std::nullopt);
}

void RemoteTokens::keep(StaffId staff, const std::string& token)
{
    const std::scoped_lock locked(m_mutex);
    m_staff[staff] = QByteArray::fromStdString(token);
}

void RemoteTokens::forget(StaffId staff)
{
    const std::scoped_lock locked(m_mutex);
    m_staff.erase(staff);
}

void RemoteTokens::speakFor(std::optional<StaffId> staff)
{
    const QByteArray own = staff ? of(*staff) : QByteArray{};
    m_client.setToken((own.isEmpty() ? m_terminal : own).toStdString());
}

QByteArray RemoteTokens::of(StaffId staff) const
{
    const std::scoped_lock locked(m_mutex);
    const auto known = m_staff.find(staff);
    return known == m_staff.end() ? QByteArray{} : known->second;
}

} // namespace jangbu::storage

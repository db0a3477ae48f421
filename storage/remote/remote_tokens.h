#pragma once

#include "core/identity/ids.h"
#include "storage/remote/https_client.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace jangbu::storage {

/// The tokens of one counter: its own and those of whoever signed in at it. From any thread.
class RemoteTokens
{
public:
    /// `client` must outlive it and speaks for the counter until told otherwise.
    RemoteTokens(HttpsClient& client, const std::string& terminalToken);

    void keep(StaffId staff, const std::string& token);
    void forget(StaffId staff);

    /// On whose behalf questions are asked from now on: somebody who signed in, or just the counter.
    void speakFor(std::optional<StaffId> staff);

    [[nodiscard]] QByteArray ofTerminal() const { return m_terminal; }

    /// Empty for somebody who did not sign in here.
    [[nodiscard]] QByteArray of(StaffId staff) const;

private:
    HttpsClient& m_client;
    QByteArray m_terminal;
    mutable std::mutex m_mutex;
    std::unordered_map<StaffId, QByteArray> m_staff;
};

} // namespace jangbu::storage

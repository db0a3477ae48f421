#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSslServer>
#include <queue>

#include <cstdint>
#include <filesystem>

class QTcpSocket;

namespace jangbu::tests {

/// Says to every request whatever the test wrote for it, or breaks the connection off. On the test's own
/// thread, which must turn its event loop meanwhile.
class ScriptedServer : public QObject
{
public:
    /// Makes its certificate in `folder`.
    explicit ScriptedServer(const std::filesystem::path& folder);

    [[nodiscard]] std::uint16_t port() const;

    [[nodiscard]] const QByteArray& fingerprint() const { return m_fingerprint; }

    /// Answers the next request so; the connection stays.
    void say(int status, const QByteArray& body = {});
    /// Breaks off when the next request has arrived.
    void breakOff();

    /// "PUT /v1/orders/…" of each request that arrived whole.
    [[nodiscard]] const QByteArrayList& heard() const { return m_heard; }

private:
    struct Said
    {
        int status = 0; // 0: nothing, and the connection is broken off
        QByteArray body;
    };

    void take(QTcpSocket& socket);
    void answer(QTcpSocket& socket);

    QByteArray m_fingerprint;
    QSslServer m_server;
    QHash<QTcpSocket*, QByteArray> m_read;
    std::queue<Said> m_script;
    QByteArrayList m_heard;
};

} // namespace jangbu::tests

#pragma once

#include "tests/e2e/reference_consumer.h"
#include "tests/generators/random.h"

#include <QByteArray>
#include <QTcpServer>

#include <cstdint>

class QTcpSocket;

namespace jangbu::tests {

/// A platform behind HTTP on 127.0.0.1 that refuses, hangs, resets, and acknowledges and dies. Lives
/// on a thread with an event loop.
class UnreliableReceiver : public QObject
{
    Q_OBJECT

public:
    UnreliableReceiver(ReferenceConsumer& consumer, std::uint64_t seed);

    /// http://127.0.0.1:port/events
    [[nodiscard]] std::string url() const;

    /// Takes everything from now on.
    void becomeGood() { m_isGood = true; }

    /// How often it was not good.
    [[nodiscard]] int misdeeds() const { return m_misdeeds; }

    /// Whether each request was what the contract says: method, path, type, token.
    [[nodiscard]] bool wereAllWellFormed() const { return m_wereWellFormed; }

private:
    void welcome();
    void readFrom(QTcpSocket& socket);
    void judge(QTcpSocket& socket, const QByteArray& head, const QByteArray& body);
    void misbehave(QTcpSocket& socket, const QByteArray& body);
    static void reply(QTcpSocket& socket, const QByteArray& status, const QByteArray& header = {});

    ReferenceConsumer& m_consumer;
    generators::Random m_mood;
    QTcpServer m_server;
    bool m_isGood = false;
    bool m_wereWellFormed = true;
    int m_misdeeds = 0;
};

} // namespace jangbu::tests

#include "tests/e2e/unreliable_receiver.h"

#include "core/result/must.h"

#include <QTcpSocket>

namespace jangbu::tests {

namespace {

qsizetype bodyLengthOf(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return 0;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

UnreliableReceiver::UnreliableReceiver(ReferenceConsumer& consumer, std::uint64_t seed)
    : m_consumer(consumer), m_mood(seed)
{
    MUST(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, &UnreliableReceiver::welcome);
}

std::string UnreliableReceiver::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/events?from=shop";
}

void UnreliableReceiver::welcome()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(*socket); });
        if (!m_isGood && m_mood.oneIn(12)) {
            ++m_misdeeds;
            socket->abort(); // nobody is at home
        }
    }
}

void UnreliableReceiver::readFrom(QTcpSocket& socket)
{
    const QByteArray there = socket.peek(socket.bytesAvailable());
    const qsizetype headEnd = there.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    constexpr qsizetype gap = 4;
    const QByteArray head = there.first(headEnd);
    const qsizetype length = headEnd + gap + bodyLengthOf(head);
    if (there.size() < length) {
        return;
    }
    socket.skip(length);
    judge(socket, head, there.mid(headEnd + gap, length - headEnd - gap));
}

void UnreliableReceiver::judge(QTcpSocket& socket, const QByteArray& head, const QByteArray& body)
{
    const QByteArray lower = head.toLower();
    m_wereWellFormed = m_wereWellFormed && head.startsWith("POST /events?from=shop HTTP/1.1\r\n")
                       && lower.contains("content-type: application/cloudevents+json")
                       && head.contains("Bearer token-of-the-shop");
    if (m_isGood || m_mood.oneIn(2)) {
        m_consumer.take(viewOf(body));
        reply(socket, "204 No Content");
        return;
    }
    ++m_misdeeds;
    misbehave(socket, body);
}

void UnreliableReceiver::misbehave(QTcpSocket& socket, const QByteArray& body)
{
    switch (m_mood.between(1, 8)) {
    case 1:
        reply(socket, "500 Internal Server Error");
        break;
    case 2:
        reply(socket, "503 Service Unavailable", "Retry-After: 0\r\n");
        break;
    case 3:
        reply(socket, "429 Too Many Requests", "Retry-After: Sun, 22 Nov 2026 05:41:07 GMT\r\n");
        break;
    case 4:
        reply(socket, "400 Bad Request");
        break;
    case 5:
        break; // says nothing, for ever
    case 6:
        socket.abort(); // before it took it
        break;
    case 7:
        m_consumer.take(viewOf(body)); // took it and dies
        socket.abort();
        break;
    default:
        m_consumer.take(viewOf(body)); // took it, and half of the answer is lost
        socket.write("HTTP/1.1 204 No Con");
        socket.flush();
        socket.disconnectFromHost();
        break;
    }
}

void UnreliableReceiver::reply(
    QTcpSocket& socket,
    const QByteArray& status,
    const QByteArray& header
)
{
    socket.write("HTTP/1.1 " + status + "\r\n" + header + "Content-Length: 0\r\n\r\n");
}

} // namespace jangbu::tests

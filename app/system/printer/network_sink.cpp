#include "app/system/printer/network_sink.h"

#include <QTcpSocket>

namespace jangbu::app {

namespace {

constexpr int patienceMs = 5'000;

} // namespace

std::expected<void, PrinterError> NetworkSink::send(const std::string& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QString::fromStdString(m_host), m_port);
    if (!socket.waitForConnected(patienceMs)) {
        const bool isUnknown = socket.error() == QAbstractSocket::HostNotFoundError;
        return std::unexpected(isUnknown ? PrinterError::NotFound : PrinterError::Unreachable);
    }
    socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patienceMs)) {
            return std::unexpected(PrinterError::Failed);
        }
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState) {
        static_cast<void>(socket.waitForDisconnected(patienceMs));
    }
    return {};
}

} // namespace jangbu::app

#include "tests/app/server/scripted_server.h"

#include "app/server/http/tls.h"
#include "app/system/system_clock.h"
#include "core/result/must.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include <utility>

namespace jangbu::tests {

namespace {

QByteArray bytesOf(const std::filesystem::path& file)
{
    QFile read(QString::fromStdString(file.string()));
    MUST(read.open(QIODevice::ReadOnly));
    return read.readAll();
}

/// Of the head that ends at `headBytes`; nothing said is none.
qsizetype bodyBytesOf(const QByteArray& read, qsizetype headBytes)
{
    static const QRegularExpression length(
        QStringLiteral("\r\ncontent-length: *(\\d+)"),
        QRegularExpression::CaseInsensitiveOption
    );
    return length.match(QString::fromLatin1(read.left(headBytes))).captured(1).toLongLong();
}

} // namespace

ScriptedServer::ScriptedServer(const std::filesystem::path& folder)
{
    const app::CertificateFiles files{folder / "scripted.crt", folder / "scripted.key"};
    MUST(app::makeCertificateIfMissing(files, app::SystemClock{}.now()));
    const QSslCertificate certificate(bytesOf(files.certificate));
    const QByteArray key = bytesOf(files.key);
    QSslKey secret(key, QSsl::Ec);
    if (secret.isNull()) {
        secret = QSslKey(key, QSsl::Rsa);
    }
    MUST(!certificate.isNull() && !secret.isNull());
    m_fingerprint = certificate.digest(QCryptographicHash::Sha256);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(secret);
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket* const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
        take(*socket);
    });
    MUST(m_server.listen(QHostAddress::LocalHost));
}

std::uint16_t ScriptedServer::port() const
{
    return m_server.serverPort();
}

void ScriptedServer::say(int status, const QByteArray& body)
{
    m_script.push({status, body});
}

void ScriptedServer::breakOff()
{
    m_script.push({});
}

void ScriptedServer::take(QTcpSocket& socket)
{
    QByteArray& read = m_read[&socket];
    read += socket.readAll();
    const qsizetype end = read.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const qsizetype whole = end + 4 + bodyBytesOf(read, end);
    if (read.size() < whole) {
        return;
    }
    m_heard.push_back(read.left(read.indexOf(" HTTP/")));
    read.remove(0, whole);
    answer(socket);
}

void ScriptedServer::answer(QTcpSocket& socket)
{
    MUST(!m_script.empty());
    const Said said = std::move(m_script.front());
    m_script.pop();
    if (said.status == 0) {
        socket.disconnectFromHost();
        return;
    }
    socket.write(
        "HTTP/1.1 " + QByteArray::number(said.status)
        + " As said\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(said.body.size()) + "\r\n\r\n" + said.body
    );
}

} // namespace jangbu::tests

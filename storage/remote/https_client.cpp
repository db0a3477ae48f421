#include "storage/remote/https_client.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <chrono>
#include <future>
#include <unordered_map>
#include <utility>

namespace jangbu::storage {

namespace {

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

QByteArray fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

/// What belongs to the client's thread.
class HttpsClient::Exchange : public QObject
{
public:
    explicit Exchange(ServerAddress address) : m_address(std::move(address)) {}

    void start() { m_network = std::make_unique<QNetworkAccessManager>(); }

    void stop()
    {
        const auto open = std::exchange(m_open, {});
        for (const auto& [reply, sent] : open) {
            reply->abort();
            delete reply;
            sent.onAnswer(std::unexpected(HttpFault::Lost));
        }
        m_network.reset();
    }

    void setToken(const QByteArray& token) { m_token = token; }

    void send(const HttpRequest& request, OnAnswer onAnswer)
    {
        if (!m_network) {
            onAnswer(std::unexpected(HttpFault::NotReached));
            return;
        }
        QNetworkReply* const reply =
            m_network->sendCustomRequest(headed(request), verbOf(request.method), request.body);
        m_open.emplace(reply, Sent{std::move(onAnswer)});
        connect(reply, &QNetworkReply::sslErrors, this, [this, reply] {
            judgeCertificate(*reply);
        });
        connect(reply, &QNetworkReply::encrypted, this, [this, reply] { checkPinned(*reply); });
        connect(reply, &QNetworkReply::requestSent, this, [this, reply] { countSending(reply); });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    }

private:
    /// A request without an answer yet.
    struct Sent
    {
        OnAnswer onAnswer;
        int times = 0; // that it went out whole
    };

    void countSending(QNetworkReply* reply)
    {
        if (const auto open = m_open.find(reply); open != m_open.end()) {
            ++open->second.times;
        }
    }

    [[nodiscard]] QNetworkRequest headed(const HttpRequest& request) const
    {
        QUrl url(m_address.url);
        const QUrl target(request.target, QUrl::StrictMode);
        url.setPath(target.path(QUrl::FullyEncoded), QUrl::StrictMode);
        url.setQuery(target.query(QUrl::FullyEncoded), QUrl::StrictMode);
        QNetworkRequest head(url);
        head.setTransferTimeout(static_cast<int>(m_address.patience.count()));
        head.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute,
            QNetworkRequest::ManualRedirectPolicy
        );
        if (!request.body.isEmpty()) {
            head.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        }
        const QByteArray& token = request.token.isEmpty() ? m_token : request.token;
        if (!token.isEmpty()) {
            head.setRawHeader(QByteArrayLiteral("Authorization"), "Bearer " + token);
        }
        if (!request.approval.isEmpty()) {
            head.setRawHeader(QByteArrayLiteral("Jangbu-Approval"), "Bearer " + request.approval);
        }
        if (!request.eTag.isEmpty()) {
            head.setRawHeader(QByteArrayLiteral("If-None-Match"), request.eTag);
        }
        return head;
    }

    [[nodiscard]] bool isPinned(const QNetworkReply& reply) const
    {
        const QSslCertificate shown = reply.sslConfiguration().peerCertificate();
        return !shown.isNull() && fingerprintOf(shown) == m_address.fingerprint;
    }

    /// A certificate that no authority signed is good when it is the very one we were told of.
    void judgeCertificate(QNetworkReply& reply) const
    {
        if (!m_address.fingerprint.isEmpty() && isPinned(reply)) {
            reply.ignoreSslErrors();
        }
    }

    /// An authority's word is not enough where one certificate was named.
    void checkPinned(QNetworkReply& reply) const
    {
        if (!m_address.fingerprint.isEmpty() && !isPinned(reply)) {
            reply.setProperty("isUntrusted", true);
            reply.abort();
        }
    }

    void finish(QNetworkReply* reply)
    {
        reply->deleteLater();
        const auto open = m_open.find(reply);
        if (open == m_open.end()) {
            return;
        }
        const Sent sent = std::move(open->second);
        m_open.erase(open);
        sent.onAnswer(answerOf(*reply, sent.times > 1));
    }

    [[nodiscard]] static HttpAnswer answerOf(QNetworkReply& reply, bool wasSentTwice)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isUntrusted = reply.error() == QNetworkReply::SslHandshakeFailedError
                                 || reply.property("isUntrusted").toBool();
        if (isUntrusted) {
            return std::unexpected(HttpFault::Untrusted);
        }
        const bool isWhole = reply.error() == QNetworkReply::NoError
                             || reply.error() >= QNetworkReply::ContentAccessDenied;
        if (status == 0 || !isWhole) {
            return std::unexpected(HttpFault::Lost);
        }
        return HttpReply{
            status,
            reply.readAll(),
            reply.rawHeader(QByteArrayLiteral("ETag")),
            wasSentTwice,
            reply.rawHeader(QByteArrayLiteral("Retry-After")),
        };
    }

    ServerAddress m_address;
    QByteArray m_token;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unordered_map<QNetworkReply*, Sent> m_open;
};

HttpsClient::HttpsClient(ServerAddress address)
    : m_exchange(std::make_unique<Exchange>(std::move(address)))
{
    m_thread.setObjectName(QStringLiteral("https"));
    m_exchange->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_exchange.get(), [exchange = m_exchange.get()] {
        exchange->start();
    });
}

HttpsClient::~HttpsClient()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void HttpsClient::stop()
{
    // Only the call holds it: one that is never made is not waited for either.
    auto stopping = std::make_shared<std::promise<void>>();
    const std::future<void> stopped = stopping->get_future();
    QMetaObject::invokeMethod(
        m_exchange.get(),
        [exchange = m_exchange.get(), stopping = std::move(stopping)] {
            exchange->stop();
            stopping->set_value();
        },
        Qt::QueuedConnection
    );
    stopped.wait();
}

void HttpsClient::setToken(const std::string& token)
{
    QMetaObject::invokeMethod(
        m_exchange.get(),
        [exchange = m_exchange.get(), token = QByteArray::fromStdString(token)] {
            exchange->setToken(token);
        },
        Qt::QueuedConnection
    );
}

void HttpsClient::send(HttpRequest request, OnAnswer onAnswer)
{
    QMetaObject::invokeMethod(
        m_exchange.get(),
        [exchange = m_exchange.get(),
         request = std::move(request),
         onAnswer = std::move(onAnswer)] { exchange->send(request, onAnswer); },
        Qt::QueuedConnection
    );
}

HttpAnswer HttpsClient::ask(HttpRequest request)
{
    std::promise<HttpAnswer> promise;
    std::future<HttpAnswer> answer = promise.get_future();
    send(std::move(request), [&promise](const HttpAnswer& got) { promise.set_value(got); });
    return answer.get();
}

} // namespace jangbu::storage

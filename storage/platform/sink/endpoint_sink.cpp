#include "storage/platform/sink/endpoint_sink.h"

#include "core/text/whole_number.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu::storage {

namespace {

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::string_view nameOf(HttpFault fault)
{
    switch (fault) {
    case HttpFault::NotReached:
        return "sending ends";
    case HttpFault::Lost:
        return "no answer";
    case HttpFault::Untrusted:
        return "the certificate is not the platform's";
    }
    return {};
}

/// Answers about who asks and where, not about what was sent: every event would have got them.
bool isAboutTheWay(int status)
{
    static constexpr std::array ways{401, 403, 404, 405, 407, 408, 425, 429};
    return std::ranges::find(ways, status) != ways.end();
}

/// Only seconds; a date is as good as none, for our clock need not be theirs.
std::optional<std::chrono::milliseconds> waitOf(std::string_view retryAfter)
{
    constexpr std::int64_t secondsMax = 3'600;
    const auto seconds = parseWholeNumber(retryAfter);
    if (!seconds || *seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::min(*seconds, secondsMax));
}

} // namespace

std::expected<Endpoint, std::string> endpointOf(std::string_view url)
{
    const QUrl whole(
        QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())),
        QUrl::StrictMode
    );
    const bool isPlain = whole.scheme() == QLatin1String("http");
    if (!whole.isValid() || whole.host().isEmpty()
        || (!isPlain && whole.scheme() != QLatin1String("https"))) {
        return std::unexpected("an endpoint is https://host/path");
    }
    if (isPlain && !isThisMachine(whole.host())) {
        return std::unexpected("http reaches this machine only: give https://");
    }
    if (!whole.userInfo().isEmpty()) {
        return std::unexpected("a password does not belong into an address: give a token file");
    }
    Endpoint endpoint;
    endpoint.address.url.setScheme(whole.scheme());
    endpoint.address.url.setHost(whole.host());
    endpoint.address.url.setPort(whole.port());
    endpoint.target = whole.path(QUrl::FullyEncoded);
    if (endpoint.target.isEmpty()) {
        endpoint.target = QStringLiteral("/");
    }
    if (whole.hasQuery()) {
        endpoint.target += QLatin1Char('?') + whole.query(QUrl::FullyEncoded);
    }
    return endpoint;
}

EndpointSink::EndpointSink(Endpoint endpoint)
    : m_client(std::move(endpoint.address)), m_target(std::move(endpoint.target))
{
    if (!endpoint.token.empty()) {
        m_client.setToken(endpoint.token);
    }
}

SendResult EndpointSink::send(std::span<const PlatformEvent> events)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.target = m_target;
    request.body = QByteArray::fromStdString(events.front().json);
    request.contentType = QByteArrayLiteral("application/cloudevents+json; charset=utf-8");
    const HttpAnswer answer = m_client.ask(std::move(request));
    if (!answer) {
        return {0, SendVerdict::Later, std::string(nameOf(answer.error()))};
    }
    return judgeReply(answer->status, answer->retryAfter.toStdString());
}

void EndpointSink::interrupt()
{
    m_client.stop();
}

SendResult judgeReply(int status, std::string_view retryAfter)
{
    constexpr int hundred = 100;
    const std::string reason = "HTTP " + std::to_string(status);
    if (status / hundred == 2) {
        return {1};
    }
    if (status / hundred == 4 && !isAboutTheWay(status)) {
        return {0, SendVerdict::Refused, reason};
    }
    const bool saysWhen = status == 429 || status == 503;
    return {0, SendVerdict::Later, reason, saysWhen ? waitOf(retryAfter) : std::nullopt};
}

} // namespace jangbu::storage

#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>

namespace jangbu::storage {

/// A central server and how its certificate is known.
struct ServerAddress
{
    QUrl url; // https://host:port, no path
    /// SHA-256 of its certificate, for one that no authority signed; empty: the machine's
    /// authorities decide.
    QByteArray fingerprint;
    std::chrono::milliseconds patience{15'000}; // with a connection on which nothing moves
};

enum class HttpMethod : std::uint8_t { Get, Put, Post, Delete };

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QString target{};      // path and query, encoded: /v1/products?limit=100
    QByteArray body{};     // JSON, or empty
    QByteArray eTag{};     // of what is known: unchanged it is answered with 304
    QByteArray token{};    // on whose behalf; empty: the client's token
    QByteArray approval{}; // of whoever approves; empty: nobody
    QByteArray contentType = QByteArrayLiteral("application/json"); // of the body
};

struct HttpReply
{
    int status = 0;
    QByteArray body;
    QByteArray eTag;
    // By itself, where a kept connection broke: the first may have arrived.
    bool wasSentTwice = false;
    QByteArray retryAfter{}; // when to come again, as it was said
};

/// Why there is no reply.
enum class HttpFault : std::uint8_t {
    NotReached, // nothing was sent: the client is ending
    // It may have been done. So is a refused connection: the request is sent again by itself where
    // a kept connection broke.
    Lost,
    Untrusted, // whoever answered last is not the server
};

using HttpAnswer = std::expected<HttpReply, HttpFault>;

/// Talks to one server on a thread of its own, over few connections that stay open.
class HttpsClient
{
public:
    using OnAnswer = std::function<void(const HttpAnswer&)>;

    explicit HttpsClient(ServerAddress address);
    /// What is under way is answered Lost.
    ~HttpsClient();
    HttpsClient(const HttpsClient&) = delete;
    HttpsClient& operator=(const HttpsClient&) = delete;
    HttpsClient(HttpsClient&&) = delete;
    HttpsClient& operator=(HttpsClient&&) = delete;

    /// Of all later requests that name no other; empty for none. From any thread.
    void setToken(const std::string& token);

    /// Calls `onAnswer` exactly once, on the client's thread, which must not be held up. From any
    /// thread.
    void send(HttpRequest request, OnAnswer onAnswer);

    /// Sends and waits. From any thread but the client's and one that paints.
    [[nodiscard]] HttpAnswer ask(HttpRequest request);

    /// Answers what is under way with Lost and every later request with NotReached. From any thread
    /// but the client's.
    void stop();

private:
    class Exchange;

    QThread m_thread;
    std::unique_ptr<Exchange> m_exchange; // lives on m_thread
};

} // namespace jangbu::storage

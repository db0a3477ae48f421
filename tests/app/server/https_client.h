#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace jangbu::tests {

struct HttpsReply
{
    int status = 0; // 0: the connection broke off
    std::string body;
    std::map<std::string, std::string> headers; // names in small letters
};

/// A blocking client with one kept connection, for tests. Believes any certificate.
class HttpsClient
{
public:
    /// `from`: the address of this machine that it calls from.
    explicit HttpsClient(std::uint16_t port, std::string from = "127.0.0.1");
    ~HttpsClient();
    HttpsClient(const HttpsClient&) = delete;
    HttpsClient& operator=(const HttpsClient&) = delete;
    HttpsClient(HttpsClient&&) = delete;
    HttpsClient& operator=(HttpsClient&&) = delete;

    /// Sent with every request while it is not empty.
    std::string token;
    std::string approval;
    std::string ifNoneMatch;
    std::string traceparent;

    HttpsReply get(const std::string& target) { return ask("GET", target, {}); }

    HttpsReply put(const std::string& target, const std::string& body)
    {
        return ask("PUT", target, body);
    }

    HttpsReply post(const std::string& target, const std::string& body)
    {
        return ask("POST", target, body);
    }

    HttpsReply remove(const std::string& target) { return ask("DELETE", target, {}); }

    HttpsReply ask(const std::string& method, const std::string& target, const std::string& body);

    /// The bytes as they are, and the reply that comes to them.
    HttpsReply raw(const std::string& bytes);

    /// One more reply on the same connection: to what was pipelined.
    HttpsReply next();

private:
    struct Connection;
    [[nodiscard]] bool connect();

    std::uint16_t m_port;
    std::string m_from;
    std::unique_ptr<Connection> m_connection;
};

} // namespace jangbu::tests

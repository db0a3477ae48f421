#include "tests/app/server/https_client.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace jangbu::tests {

namespace net = boost::asio;
namespace http = boost::beast::http;

struct HttpsClient::Connection
{
    net::io_context io;
    net::ssl::context tls{net::ssl::context::tls_client};
    net::ssl::stream<net::ip::tcp::socket> stream{io, tls};
    boost::beast::flat_buffer buffer;
};

HttpsClient::HttpsClient(std::uint16_t port, std::string from)
    : m_port(port), m_from(std::move(from))
{}

HttpsClient::~HttpsClient() = default;

bool HttpsClient::connect()
{
    if (m_connection) {
        return true;
    }
    auto fresh = std::make_unique<Connection>();
    boost::system::error_code error;
    auto& socket = fresh->stream.next_layer();
    socket.open(net::ip::tcp::v4(), error);
    socket.bind({net::ip::make_address(m_from), 0}, error);
    socket.connect({net::ip::address_v4::loopback(), m_port}, error);
    if (!error) {
        fresh->stream.handshake(net::ssl::stream_base::client, error);
    }
    if (!error) {
        m_connection = std::move(fresh);
    }
    return !error;
}

HttpsReply
HttpsClient::ask(const std::string& method, const std::string& target, const std::string& body)
{
    std::string bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    const auto add = [&bytes](const char* name, const std::string& value) {
        if (!value.empty()) {
            bytes += name + value + "\r\n";
        }
    };
    add("Authorization: Bearer ", token);
    add("Jangbu-Approval: Bearer ", approval);
    add("If-None-Match: ", ifNoneMatch);
    add("traceparent: ", traceparent);
    if (!body.empty()) {
        add("Content-Type: ", "application/json");
        add("Content-Length: ", std::to_string(body.size()));
    }
    return raw(bytes + "\r\n" + body);
}

HttpsReply HttpsClient::raw(const std::string& bytes)
{
    if (!connect()) {
        return {};
    }
    boost::system::error_code error;
    net::write(m_connection->stream, net::buffer(bytes), error);
    return next(); // a server that has heard enough answers all the same
}

HttpsReply HttpsClient::next()
{
    if (!m_connection) {
        return {};
    }
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    boost::system::error_code error;
    http::read(m_connection->stream, m_connection->buffer, parser, error);
    if (error) {
        m_connection.reset();
        return {};
    }
    HttpsReply reply;
    reply.status = static_cast<int>(parser.get().result_int());
    reply.body = parser.get().body();
    for (const auto& field : parser.get()) {
        std::string name(field.name_string());
        std::ranges::transform(name, name.begin(), [](char character) {
            return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                        : character;
        });
        reply.headers[name] = field.value();
    }
    if (!parser.get().keep_alive()) {
        m_connection.reset();
    }
    return reply;
}

} // namespace jangbu::tests

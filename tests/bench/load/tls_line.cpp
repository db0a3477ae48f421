#include "tests/bench/load/tls_line.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <chrono>
#include <utility>

namespace jangbu::load {

namespace http = beast::http;

namespace {

constexpr std::chrono::seconds patience{30};
constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

} // namespace

TlsLine::TlsLine(asio::io_context& io, asio::ssl::context& tls, const Target& target)
    : m_io(io), m_tls(tls), m_target(target)
{}

asio::awaitable<boost::system::error_code> TlsLine::connect()
{
    m_stream.emplace(m_io, m_tls);
    m_buffer.clear();
    auto& socket = beast::get_lowest_layer(*m_stream);
    socket.expires_after(patience);
    auto [connecting] = co_await socket.async_connect(m_target.endpoint, asTuple);
    if (!connecting) {
        socket.socket().set_option(asio::ip::tcp::no_delay(true), connecting);
        auto [shaking] =
            co_await m_stream->async_handshake(asio::ssl::stream_base::client, asTuple);
        connecting = shaking;
    }
    if (connecting) {
        m_stream.reset();
    }
    co_return connecting;
}

asio::awaitable<std::expected<Answered, boost::system::error_code>> TlsLine::exchange(
    const Asked& asked
)
{
    if (!m_stream) {
        if (const auto failed = co_await connect()) {
            co_return std::unexpected(failed);
        }
    }
    constexpr unsigned http11 = 11;
    http::request<http::string_body> request(asked.verb, asked.path, http11, asked.body);
    request.set(http::field::host, m_target.host);
    if (!m_target.token.empty()) {
        request.set(http::field::authorization, "Bearer " + m_target.token);
    }
    if (!asked.body.empty()) {
        request.set(http::field::content_type, "application/json");
    }
    request.prepare_payload();
    beast::get_lowest_layer(*m_stream).expires_after(patience);
    auto [writing, written] = co_await http::async_write(*m_stream, request, asTuple);
    if (writing) {
        m_stream.reset();
        co_return std::unexpected(writing);
    }
    http::response<http::string_body> response;
    auto [reading, read] = co_await http::async_read(*m_stream, m_buffer, response, asTuple);
    if (reading) {
        m_stream.reset();
        co_return std::unexpected(reading);
    }
    if (!response.keep_alive()) {
        m_stream.reset();
    }
    co_return Answered{response.result_int(), std::move(response.body())};
}

} // namespace jangbu::load

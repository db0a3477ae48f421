#include "app/server/http/connection.h"

#include "app/server/http/reply_text.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

#include <utility>

namespace jangbu::app {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

// As much as the kernel gives at once; a pipelining caller's next requests wait in it.
constexpr std::size_t bufferBytes = std::size_t{64} * 1024;
constexpr std::size_t readBytes = std::size_t{8} * 1024;
constexpr std::chrono::seconds goodbyeTime{2};
constexpr std::size_t discardedMax = std::size_t{2} * 1024 * 1024;

Method methodOf(http::verb verb)
{
    // NOLINTNEXTLINE(clang-diagnostic-switch-enum): all others are one
    if (verb == http::verb::get) {
        return Method::Get;
    }
    if (verb == http::verb::put) {
        return Method::Put;
    }
    if (verb == http::verb::post) {
        return Method::Post;
    }
    return verb == http::verb::delete_ ? Method::Delete : Method::Other;
}

/// The status of a request that could not be read, 0 when there is nobody to answer.
int statusOf(const beast::error_code& error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return 431;
    }
    if (error == http::error::body_limit) {
        return 413;
    }
    const bool isTheirs =
        error.category() == http::make_error_code(http::error::bad_value).category();
    return isTheirs && error != http::error::end_of_stream && error != http::error::partial_message
               ? 400
               : 0;
}

std::string_view bearerOf(std::string_view authorization)
{
    constexpr std::string_view scheme = "Bearer ";
    return beast::iequals(authorization.substr(0, scheme.size()), scheme)
               ? authorization.substr(scheme.size())
               : std::string_view{};
}

std::string lastOf(std::string_view forwarded)
{
    const auto comma = forwarded.rfind(',');
    std::string_view last =
        comma == std::string_view::npos ? forwarded : forwarded.substr(comma + 1);
    while (last.starts_with(' ')) {
        last.remove_prefix(1);
    }
    return std::string(last);
}

} // namespace

Connection::Connection(TcpSocket socket, const Setting& setting)
    : m_buffer(bufferBytes)
    , m_stream(Tcp(std::move(socket)), setting.tls)
    , m_answerer(setting.answerer)
    , m_limits(setting.limits)
{
    boost::system::error_code error;
    const auto peer = m_stream.next_layer().socket().remote_endpoint(error);
    if (!error) {
        m_address = peer.address().to_string();
    }
    // An answer is one write: waiting for more of it would only make it late.
    m_stream.next_layer().socket().set_option(net::ip::tcp::no_delay(true), error);
}

Task<void> Connection::run()
{
    if (!co_await shakeHands()) {
        co_return;
    }
    bool isOpen = true;
    while (isOpen && !m_isEnding) {
        Parser parser;
        parser.header_limit(m_limits.headerBytes);
        parser.body_limit(m_limits.bodyBytes);
        isOpen = co_await readRequest(parser);
        if (isOpen) {
            isOpen = co_await serve(parser);
        }
    }
    co_await sayGoodbye();
}

Task<bool> Connection::shakeHands()
{
    m_stream.next_layer().expires_after(m_limits.handshakeTime);
    const auto [error] = co_await m_stream.async_handshake(net::ssl::stream_base::server, asTask);
    co_return !error;
}

Task<bool> Connection::readRequest(Parser& parser)
{
    if (m_buffer.size() == 0) {
        m_stream.next_layer().expires_after(m_limits.idleTime);
        const auto [error, bytes] =
            co_await m_stream.async_read_some(m_buffer.prepare(readBytes), asTask);
        if (error) {
            co_return false;
        }
        m_buffer.commit(bytes);
    }
    // From its first byte on a request has so long, however it trickles in.
    m_stream.next_layer().expires_after(m_limits.requestTime);
    const auto [error, bytes] = co_await http::async_read(m_stream, m_buffer, parser, asTask);
    if (!error) {
        co_return true;
    }
    if (const int status = statusOf(error); status != 0) {
        const Reply reply = m_answerer.replyToBroken(status);
        if (co_await write(reply, true)) {
            co_await discardRest();
        }
    }
    co_return false;
}

Task<void> Connection::discardRest()
{
    m_stream.next_layer().expires_after(goodbyeTime);
    m_buffer.clear();
    for (std::size_t taken = 0; taken < discardedMax;) {
        const auto [error, bytes] =
            co_await m_stream.async_read_some(m_buffer.prepare(readBytes), asTask);
        if (error) {
            co_return;
        }
        taken += bytes;
    }
}

Task<bool> Connection::serve(Parser& parser)
{
    const bool isKept = parser.get().keep_alive();
    m_stream.next_layer().expires_never(); // the answerer has its own limits
    m_isWaitedFor = true;
    const auto start = [this, &parser](auto handler) {
        m_answerer.answer(requestOf(parser), [handler = std::move(handler)](Reply reply) mutable {
            handler(std::move(reply));
        });
    };
    constexpr net::use_awaitable_t<IoExecutor> token{};
    const Reply reply =
        co_await net::async_initiate<const net::use_awaitable_t<IoExecutor>, void(Reply)>(
            start,
            token
        );
    const bool isLast = !isKept || m_isEnding;
    const bool isWritten = co_await write(reply, isLast);
    m_isWaitedFor = false;
    co_return isWritten && !isLast;
}

Task<bool> Connection::write(const Reply& reply, bool isLast)
{
    m_out.clear();
    appendReply(m_out, reply, isLast);
    m_stream.next_layer().expires_after(m_limits.writeTime);
    const auto [error, bytes] = co_await net::async_write(m_stream, net::buffer(m_out), asTask);
    co_return !error;
}

Task<void> Connection::sayGoodbye()
{
    if (m_stream.next_layer().socket().is_open()) {
        m_stream.next_layer().expires_after(goodbyeTime);
        co_await m_stream.async_shutdown(asTask);
    }
    cut();
}

void Connection::finish()
{
    m_isEnding = true;
    if (!m_isWaitedFor) {
        cut();
    }
}

void Connection::cut()
{
    m_stream.next_layer().close();
}

HttpRequest Connection::requestOf(Parser& parser) const
{
    auto& message = parser.get();
    HttpRequest request;
    request.method = methodOf(message.method());
    request.target = message.target();
    request.body = std::move(message.body());
    request.token = bearerOf(message[http::field::authorization]);
    request.approval = bearerOf(message["Jangbu-Approval"]);
    request.ifNoneMatch = message[http::field::if_none_match];
    request.traceparent = message["traceparent"];
    const bool isForwarded = !m_limits.trustedProxy.empty() && m_address == m_limits.trustedProxy;
    const std::string forwarded = isForwarded ? lastOf(message["X-Forwarded-For"]) : std::string{};
    request.address = forwarded.empty() ? m_address : forwarded;
    return request;
}

} // namespace jangbu::app

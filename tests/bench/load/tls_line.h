#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/verb.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <expected>
#include <optional>
#include <string>

// g++ 12 warns of its own code at the end of every coroutine.
#pragma GCC diagnostic ignored "-Wzero-as-null-pointer-constant"

namespace jangbu::load {

namespace asio = boost::asio;
namespace beast = boost::beast;

/// The server and on whose behalf it is asked.
struct Target
{
    asio::ip::tcp::endpoint endpoint;
    std::string host;
    std::string token; // of staff; empty: nobody's
};

struct Asked
{
    beast::http::verb verb = beast::http::verb::get;
    std::string path;
    std::string body;
};

struct Answered
{
    unsigned status = 0;
    std::string body;
};

/// One TLS connection that stays open, one exchange at a time.
class TlsLine
{
public:
    /// All must outlive it.
    TlsLine(asio::io_context& io, asio::ssl::context& tls, const Target& target);

    [[nodiscard]] asio::awaitable<boost::system::error_code> connect();
    /// Connects first where there is no connection.
    [[nodiscard]] asio::awaitable<std::expected<Answered, boost::system::error_code>> exchange(
        const Asked& asked
    );

private:
    using Stream = beast::ssl_stream<beast::tcp_stream>;

    asio::io_context& m_io;
    asio::ssl::context& m_tls;
    const Target& m_target;
    std::optional<Stream> m_stream; // nothing: not connected
    beast::flat_buffer m_buffer;
};

} // namespace jangbu::load

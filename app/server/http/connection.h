#pragma once

#include "app/server/http/http_limits.h"
#include "app/server/http/io.h"
#include "app/server/http/message.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/rate_policy.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>
#include <string>

namespace jangbu::app {

/// One caller's connection: handshake, then request after request until either side has enough.
/// Lives on the I/O thread.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    struct Setting
    {
        net::ssl::context& tls;
        Answerer& answerer;
        const HttpLimits& limits;
    };

    Connection(TcpSocket socket, const Setting& setting);

    /// Until the connection is over. Whoever runs it holds it.
    [[nodiscard]] Task<void> run();

    /// Ends it: at once while nobody waits for an answer, else behind the answer.
    void finish();

    /// Ends it at once.
    void cut();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Tcp =
        boost::beast::basic_stream<net::ip::tcp, IoExecutor, boost::beast::unlimited_rate_policy>;

    [[nodiscard]] Task<bool> shakeHands();
    /// Whether another request came; what broke off is answered with what is wrong.
    [[nodiscard]] Task<bool> readRequest(Parser& parser);
    [[nodiscard]] Task<bool> serve(Parser& parser);
    [[nodiscard]] Task<bool> write(const Reply& reply, bool isLast);
    /// Takes what still comes of a request that was turned away, so that its reply is not lost on the way.
    [[nodiscard]] Task<void> discardRest();
    [[nodiscard]] Task<void> sayGoodbye();
    [[nodiscard]] HttpRequest requestOf(Parser& parser) const;

    boost::beast::flat_buffer m_buffer;
    net::ssl::stream<Tcp> m_stream;
    Answerer& m_answerer;
    const HttpLimits& m_limits;
    std::string m_address;
    std::string m_out;
    bool m_isWaitedFor = false; // somebody waits for an answer
    bool m_isEnding = false;
};

} // namespace jangbu::app

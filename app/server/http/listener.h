#pragma once

#include "app/server/http/connection.h"

#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace jangbu::app {

/// Takes connections until it is told to drain. Lives on the I/O thread, except where it is said.
class Listener
{
public:
    /// Listens on `address` (127.0.0.1, ::, …) and `port` (0: any free one); the text says why not.
    [[nodiscard]] static std::expected<std::unique_ptr<Listener>, std::string>
    open(net::io_context& io, const std::string& address, std::uint16_t port);

    [[nodiscard]] std::uint16_t port() const { return m_port; }

    /// Begins to take connections. What `setting` names must outlive the listener.
    void start(const Connection::Setting& setting);

    /// Takes no more connections, ends those that there are behind their answers and calls `onDrained`
    /// when all are gone, at the latest after `patience`.
    void drain(std::chrono::milliseconds patience, std::function<void()> onDrained);

    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

    /// Connections that were closed at once since the start.
    struct TurnedAway
    {
        std::int64_t ofAddress = 0; // their address has as many as one may have
        std::int64_t ofAll = 0;     // all together have as many as there may be
    };

    [[nodiscard]] const TurnedAway& turnedAway() const { return m_turnedAway; }

private:
    explicit Listener(net::io_context& io);

    [[nodiscard]] Task<void> acceptAll(Connection::Setting setting);
    [[nodiscard]] Task<void>
    hold(std::shared_ptr<Connection> connection, std::optional<net::ip::address> caller);
    /// Whether one more is taken; what is not is counted.
    [[nodiscard]] bool hasRoom(const HttpLimits& limits, std::optional<net::ip::address> caller);
    void leave(std::optional<net::ip::address> caller);
    void cutTheRest();
    void checkDrained();

    net::io_context& m_io;
    TcpAcceptor m_acceptor;
    net::steady_timer m_patience;
    std::uint16_t m_port = 0;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::unordered_map<net::ip::address, std::size_t> m_perAddress;
    TurnedAway m_turnedAway;
    std::function<void()> m_onDrained;
};

} // namespace jangbu::app

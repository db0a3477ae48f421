#include "app/server/http/listener.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <algorithm>
#include <utility>

namespace jangbu::app {

namespace {

// A full backlog is a refused connection; the kernel caps it at net.core.somaxconn.
constexpr int backlog = 4'096;
constexpr std::chrono::milliseconds restAfterFailure{50};

/// Whom a connection counts for: its address, of IPv6 the network that one caller has whole. Nobody for
/// the proxy, behind which everybody is.
std::optional<net::ip::address> callerOf(const TcpSocket& socket, const std::string& trustedProxy)
{
    boost::system::error_code error;
    net::ip::address address = socket.remote_endpoint(error).address();
    if (error || (!trustedProxy.empty() && address.to_string() == trustedProxy)) {
        return std::nullopt;
    }
    if (address.is_v4()) {
        return address;
    }
    const net::ip::address_v6 whole = address.to_v6();
    if (whole.is_v4_mapped()) {
        return net::ip::make_address_v4(net::ip::v4_mapped, whole);
    }
    constexpr std::size_t networkBytes = 8;
    auto network = whole.to_bytes();
    std::fill(network.begin() + networkBytes, network.end(), std::uint8_t{0});
    return net::ip::address_v6(network);
}

} // namespace

Listener::Listener(net::io_context& io) : m_io(io), m_acceptor(io), m_patience(io) {}

std::expected<std::unique_ptr<Listener>, std::string>
Listener::open(net::io_context& io, const std::string& address, std::uint16_t port)
{
    boost::system::error_code error;
    const auto ip = net::ip::make_address(address, error);
    if (error) {
        return std::unexpected(address + " is no address");
    }
    std::unique_ptr<Listener> listener(new Listener(io));
    const net::ip::tcp::endpoint endpoint(ip, port);
    TcpAcceptor& acceptor = listener->m_acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error) {
        acceptor.set_option(net::socket_base::reuse_address(true), error);
    }
    if (!error) {
        acceptor.bind(endpoint, error);
    }
    if (!error) {
        acceptor.listen(backlog, error);
    }
    const auto bound = error ? endpoint : acceptor.local_endpoint(error);
    if (error) {
        return std::unexpected(error.message());
    }
    listener->m_port = bound.port();
    return listener;
}

void Listener::start(const Connection::Setting& setting)
{
    net::co_spawn(m_io, acceptAll(setting), net::detached);
}

Task<void> Listener::acceptAll(Connection::Setting setting)
{
    net::basic_waitable_timer<
        std::chrono::steady_clock,
        net::wait_traits<std::chrono::steady_clock>,
        IoExecutor>
        rest(m_io);
    while (m_acceptor.is_open()) {
        auto [error, socket] = co_await m_acceptor.async_accept(asTask);
        if (!m_acceptor.is_open()) {
            co_return;
        }
        if (error) {
            // No descriptor is free: without a rest this would be a busy loop.
            rest.expires_after(restAfterFailure);
            co_await rest.async_wait(asTask);
            continue;
        }
        const auto caller = callerOf(socket, setting.limits.trustedProxy);
        if (!hasRoom(setting.limits, caller)) {
            continue; // the socket closes before it costs a handshake
        }
        auto connection = std::make_shared<Connection>(std::move(socket), setting);
        m_connections.insert(connection);
        net::co_spawn(m_io, hold(std::move(connection), caller), net::detached);
    }
}

bool Listener::hasRoom(const HttpLimits& limits, std::optional<net::ip::address> caller)
{
    if (m_connections.size() >= limits.connections) {
        ++m_turnedAway.ofAll;
        return false;
    }
    if (!caller) {
        return true;
    }
    std::size_t& open = m_perAddress[*caller];
    if (open >= limits.connectionsPerAddress) {
        ++m_turnedAway.ofAddress;
        return false;
    }
    ++open;
    return true;
}

void Listener::leave(std::optional<net::ip::address> caller)
{
    const auto counted = caller ? m_perAddress.find(*caller) : m_perAddress.end();
    if (counted != m_perAddress.end() && --counted->second == 0) {
        m_perAddress.erase(counted);
    }
}

Task<void>
Listener::hold(std::shared_ptr<Connection> connection, std::optional<net::ip::address> caller)
{
    co_await connection->run();
    m_connections.erase(connection);
    leave(caller);
    checkDrained();
}

void Listener::drain(std::chrono::milliseconds patience, std::function<void()> onDrained)
{
    m_onDrained = std::move(onDrained);
    boost::system::error_code error;
    m_acceptor.close(error);
    const auto all = m_connections;
    for (const auto& connection : all) {
        connection->finish();
    }
    m_patience.expires_after(patience);
    m_patience.async_wait([this](const boost::system::error_code& cancelled) {
        if (!cancelled) {
            cutTheRest();
        }
    });
    checkDrained();
}

void Listener::cutTheRest()
{
    const auto late = m_connections;
    for (const auto& connection : late) {
        connection->cut();
    }
    // Whoever waits for an answer still waits for it: the rest does not.
    m_connections.clear();
    checkDrained();
}

void Listener::checkDrained()
{
    if (m_onDrained && m_connections.empty()) {
        m_patience.cancel();
        std::exchange(m_onDrained, nullptr)();
    }
}

} // namespace jangbu::app

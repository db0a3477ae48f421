#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>

// g++ 12 warns of its own code at the end of every coroutine.
#pragma GCC diagnostic ignored "-Wzero-as-null-pointer-constant"

// The names of Asio that the server's own code uses; nothing above http/ knows it.
namespace jangbu::app {

namespace net = boost::asio;

/// The executor by its own type: a polymorphic one would be copied at every step.
using IoExecutor = net::io_context::executor_type;

template <class Result>
using Task = net::awaitable<Result, IoExecutor>;

/// Errors come as values, never as exceptions.
inline constexpr net::as_tuple_t<net::use_awaitable_t<IoExecutor>> asTask{};

using TcpSocket = net::basic_stream_socket<net::ip::tcp, IoExecutor>;
using TcpAcceptor = net::basic_socket_acceptor<net::ip::tcp, IoExecutor>;

} // namespace jangbu::app

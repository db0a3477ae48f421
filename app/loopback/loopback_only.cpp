// Preloaded by ./dev run where Qt's vnc plugin serves the window: the plugin of Qt 6.4 listens on
// every address and asks for no password. What would be bound to every address is bound to
// 127.0.0.1 instead.

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>

namespace {

int bindAsAsked(int socket, const void* address, socklen_t length)
{
    return static_cast<int>(syscall(SYS_bind, socket, address, length));
}

int bindToLoopback(int socket, sockaddr_in address)
{
    if (address.sin_addr.s_addr == htonl(INADDR_ANY)) {
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    return bindAsAsked(socket, &address, sizeof address);
}

int bindToLoopback(int socket, sockaddr_in6 address)
{
    if (std::memcmp(&address.sin6_addr, &in6addr_any, sizeof in6addr_any) == 0) {
        // 127.0.0.1 as a socket of both families writes it.
        address.sin6_addr = {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, 1}}};
    }
    return bindAsAsked(socket, &address, sizeof address);
}

template <class Address>
Address copyOf(const sockaddr* address)
{
    Address copy{};
    std::memcpy(&copy, address, sizeof copy);
    return copy;
}

} // namespace

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the system's are reserved
extern "C" int bind(int socket, const sockaddr* address, socklen_t length) noexcept
{
    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        return bindToLoopback(socket, copyOf<sockaddr_in>(address));
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        return bindToLoopback(socket, copyOf<sockaddr_in6>(address));
    }
    return bindAsAsked(socket, address, length);
}

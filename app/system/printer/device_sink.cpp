#include "app/system/printer/device_sink.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace jangbu::app {

namespace {

constexpr int patienceMs = 5'000; // a printer that takes nothing for so long is off

PrinterError errorOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENODEV:
    case ENOTDIR:
        return PrinterError::NotFound;
    case EACCES:
    case EPERM:
        return PrinterError::NotAllowed;
    default:
        return PrinterError::Unreachable;
    }
}

/// An open file, closed at its end.
class Device
{
public:
    explicit Device(const std::string& path)
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
        : m_file(::open(path.c_str(), O_WRONLY | O_APPEND | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {}

    ~Device()
    {
        if (isOpen()) {
            ::close(m_file);
        }
    }

    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    Device(Device&&) = delete;
    Device& operator=(Device&&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

    /// Waits until it takes something and writes; the number of bytes it took, 0 when it took none.
    [[nodiscard]] std::size_t write(std::string_view bytes) const
    {
        pollfd waiting{m_file, POLLOUT, 0};
        if (::poll(&waiting, 1, patienceMs) <= 0) {
            return 0;
        }
        const ssize_t taken = ::write(m_file, bytes.data(), bytes.size());
        return taken > 0 ? static_cast<std::size_t>(taken) : 0;
    }

private:
    int m_file;
};

} // namespace

std::expected<void, PrinterError> DeviceSink::send(const std::string& bytes)
{
    const Device device(m_path);
    if (!device.isOpen()) {
        return std::unexpected(errorOf(errno));
    }
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::size_t taken = device.write(rest);
        if (taken == 0) {
            const bool isBegun = rest.size() < bytes.size();
            return std::unexpected(isBegun ? PrinterError::Failed : PrinterError::Unreachable);
        }
        rest.remove_prefix(taken);
    }
    return {};
}

} // namespace jangbu::app

#pragma once

#include "app/system/printer/byte_sink.h"

#include <cstdint>

namespace jangbu::app {

/// A printer that listens on the network, usually on port 9100.
class NetworkSink final : public ByteSink
{
public:
    NetworkSink(std::string host, std::uint16_t port) : m_host(std::move(host)), m_port(port) {}

    [[nodiscard]] std::expected<void, PrinterError> send(const std::string& bytes) override;

private:
    std::string m_host;
    std::uint16_t m_port;
};

} // namespace jangbu::app

#pragma once

#include "app/system/printer/byte_sink.h"

namespace jangbu::app {

/// A device file such as /dev/usb/lp0. It is never made.
class DeviceSink final : public ByteSink
{
public:
    explicit DeviceSink(std::string path) : m_path(std::move(path)) {}

    [[nodiscard]] std::expected<void, PrinterError> send(const std::string& bytes) override;

private:
    std::string m_path;
};

} // namespace jangbu::app

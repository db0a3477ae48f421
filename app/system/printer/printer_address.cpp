#include "app/system/printer/printer_address.h"

#include "app/system/printer/device_sink.h"
#include "app/system/printer/network_sink.h"
#include "app/system/printer/queue_sink.h"
#include "core/text/whole_number.h"

#include <limits>
#include <optional>
#include <string>

namespace jangbu::app {

namespace {

constexpr std::uint16_t usualPort = 9'100;

/// What follows `scheme:`; nothing when another scheme or nothing follows.
std::optional<std::string> after(std::string_view scheme, std::string_view address)
{
    if (!address.starts_with(scheme) || address.size() == scheme.size()) {
        return std::nullopt;
    }
    return std::string(address.substr(scheme.size()));
}

std::unique_ptr<ByteSink> networkPrinter(const std::string& where)
{
    const std::size_t colon = where.rfind(':');
    const bool isAddressOf6 = colon != std::string::npos && where.find(':') != colon;
    if (colon == std::string::npos || isAddressOf6) {
        return std::make_unique<NetworkSink>(where, usualPort);
    }
    const auto port = parseWholeNumber(std::string_view(where).substr(colon + 1));
    const bool isPort =
        port && *port > 0 && *port <= std::numeric_limits<std::uint16_t>::max() && colon > 0;
    if (!isPort) {
        return nullptr;
    }
    return std::make_unique<NetworkSink>(where.substr(0, colon), static_cast<std::uint16_t>(*port));
}

} // namespace

std::unique_ptr<ByteSink> printerAt(std::string_view address)
{
    if (auto path = after("file:", address)) {
        return path->starts_with('/') ? std::make_unique<DeviceSink>(*std::move(path)) : nullptr;
    }
    if (const auto where = after("tcp:", address)) {
        return networkPrinter(*where);
    }
    if (auto queue = after("cups:", address)) {
        // A name that begins like an option would be one.
        return queue->starts_with('-') ? nullptr : std::make_unique<QueueSink>(*std::move(queue));
    }
    return nullptr;
}

} // namespace jangbu::app

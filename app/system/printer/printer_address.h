#pragma once

#include "app/system/printer/byte_sink.h"

#include <memory>
#include <string_view>

namespace jangbu::app {

/// The way to a printer: `file:/dev/usb/lp0`, `tcp:192.168.0.20:9100`, `tcp:printer` (port 9100) or
/// `cups:NAME`. Null for anything else.
[[nodiscard]] std::unique_ptr<ByteSink> printerAt(std::string_view address);

} // namespace jangbu::app

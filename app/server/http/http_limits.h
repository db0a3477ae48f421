#pragma once

#include "core/limit/limits.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace jangbu::app {

/// What a caller may take of the server before it has said anything useful.
struct HttpLimits
{
    std::uint32_t headerBytes = 8 * 1024;
    std::size_t bodyBytes = limit::bodyBytes;
    std::size_t connections = 12'000;
    std::size_t connectionsPerAddress = 1'000; // of one caller; of the proxy as many as there are
    std::chrono::milliseconds handshakeTime{10'000};
    std::chrono::milliseconds requestTime{15'000}; // from the first byte to the last
    std::chrono::milliseconds idleTime{75'000};    // between requests
    std::chrono::milliseconds writeTime{30'000};
    std::string trustedProxy{}; // the address whose X-Forwarded-For is believed
};

} // namespace jangbu::app

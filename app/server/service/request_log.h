#pragma once

#include "app/system/log.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace jangbu::app {

/// The trace that a request belongs to, as the W3C's traceparent says it.
struct Trace
{
    std::string traceId; // 32 hexadecimal digits
    bool isSampled = false;
};

/// The trace of the header, or a new one when the header is none; `random` fills the new one.
[[nodiscard]] Trace traceOf(std::string_view traceparent, const std::string& random);

struct LoggedRequest
{
    std::string_view method;
    std::string_view route; // the pattern: paths and queries may say who somebody is
    int status = 200;
    std::chrono::microseconds took{};
    const Trace& trace;
    std::string command; // its id, empty for what is none
    std::string_view caller;
};

/// One line a request that somebody may have to look at: traced by its caller, failed, or slow. An
/// order's line has its id, and its events have it too.
class RequestLog
{
public:
    /// `log` must outlive it.
    explicit RequestLog(Log& log) : m_log(log) {}

    void write(const LoggedRequest& request);

private:
    Log& m_log;
};

} // namespace jangbu::app

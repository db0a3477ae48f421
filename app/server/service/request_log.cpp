#include "app/server/service/request_log.h"

#include <algorithm>

namespace jangbu::app {

namespace {

constexpr std::chrono::milliseconds slow{500};
constexpr int firstFailure = 500;
constexpr std::size_t traceIdAt = 3;
constexpr std::size_t traceIdDigits = 32;
constexpr std::size_t flagsAt = 53;
constexpr std::size_t traceparentDigits = 55; // 00-<32>-<16>-<2>

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

bool isTraceparent(std::string_view text)
{
    if (text.size() != traceparentDigits || !text.starts_with("00-") || text[35] != '-'
        || text[52] != '-') {
        return false;
    }
    const std::string_view traceId = text.substr(traceIdAt, traceIdDigits);
    return std::ranges::all_of(traceId, isHexDigit)
           && std::ranges::any_of(traceId, [](char digit) { return digit != '0'; })
           && std::ranges::all_of(text.substr(36, 16), isHexDigit)
           && std::ranges::all_of(text.substr(flagsAt), isHexDigit);
}

} // namespace

Trace traceOf(std::string_view traceparent, const std::string& random)
{
    if (!isTraceparent(traceparent)) {
        return {random, false};
    }
    const char flags = traceparent.back();
    const int bits = flags <= '9' ? flags - '0' : flags - 'a' + 10;
    return {std::string(traceparent.substr(traceIdAt, traceIdDigits)), bits % 2 == 1};
}

void RequestLog::write(const LoggedRequest& request)
{
    const bool isFailed = request.status >= firstFailure;
    if (!request.trace.isSampled && !isFailed && request.took < slow) {
        return;
    }
    m_log.write(
        isFailed ? LogLevel::Warning : LogLevel::Info,
        "request",
        {{"trace_id", request.trace.traceId},
         {"method", std::string(request.method)},
         {"route", std::string(request.route)},
         {"status", std::to_string(request.status)},
         {"us", std::to_string(request.took.count())},
         {"caller", std::string(request.caller)},
         {"command", request.command}}
    );
}

} // namespace jangbu::app

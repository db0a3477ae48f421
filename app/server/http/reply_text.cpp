#include "app/server/http/reply_text.h"

#include <array>
#include <charconv>

namespace jangbu::app {

namespace {

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

void appendNumber(std::string& out, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), written.ptr);
}

} // namespace

void appendReply(std::string& out, const Reply& reply, bool isLast)
{
    out.reserve(out.size() + reply.body.size() + 256);
    out.append("HTTP/1.1 ");
    appendNumber(out, reply.status);
    out.append(" ").append(reasonOf(reply.status)).append("\r\n");
    const bool hasBody = reply.status != 204 && reply.status != 304;
    if (hasBody) {
        out.append("Content-Type: ").append(reply.contentType).append("\r\nContent-Length: ");
        appendNumber(out, static_cast<std::int64_t>(reply.body.size()));
        out.append("\r\n");
    }
    if (reply.etag.empty()) {
        out.append("Cache-Control: no-store\r\n");
    } else {
        out.append("Cache-Control: private, no-cache\r\nETag: ").append(reply.etag).append("\r\n");
    }
    if (reply.retryAfterSeconds) {
        out.append("Retry-After: ");
        appendNumber(out, *reply.retryAfterSeconds);
        out.append("\r\n");
    }
    if (reply.status == 401) {
        out.append("WWW-Authenticate: Bearer\r\n");
    }
    if (isLast) {
        out.append("Connection: close\r\n");
    }
    out.append("\r\n");
    if (hasBody) {
        out.append(reply.body);
    }
}

} // namespace jangbu::app

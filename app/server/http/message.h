#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu::app {

enum class Method : std::uint8_t { Get, Put, Post, Delete, Other };

[[nodiscard]] constexpr std::string_view nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Post:
        return "POST";
    case Method::Delete:
        return "DELETE";
    case Method::Other:
        return "other";
    }
    return {};
}

/// A request as it came, whole and within the limits of size; nothing of it has been believed yet.
struct HttpRequest
{
    Method method = Method::Other;
    std::string target; // /v1/products?limit=20
    std::string body;
    std::string token;       // of `Authorization: Bearer …`, else empty
    std::string approval;    // of `Jangbu-Approval: …`, else empty
    std::string ifNoneMatch; // else empty
    std::string traceparent; // else empty
    std::string address;     // where it came from
};

inline constexpr std::string_view jsonType = "application/json";
inline constexpr std::string_view problemType = "application/problem+json";
inline constexpr std::string_view textType = "text/plain; charset=utf-8";

struct Reply
{
    int status = 200;
    std::string body;
    std::string_view contentType = jsonType; // a constant
    std::string etag{};                      // with its quotes, or empty
    std::optional<std::int64_t> retryAfterSeconds{};
};

/// Whatever answers requests.
class Answerer
{
public:
    using OnReply = std::move_only_function<void(Reply)>;

    Answerer() = default;
    virtual ~Answerer() = default;
    Answerer(const Answerer&) = delete;
    Answerer& operator=(const Answerer&) = delete;
    Answerer(Answerer&&) = delete;
    Answerer& operator=(Answerer&&) = delete;

    /// Called on the I/O thread; calls `onReply` once, on the I/O thread, now or later.
    virtual void answer(HttpRequest request, OnReply onReply) = 0;

    /// For what never became a request: too large, not HTTP.
    [[nodiscard]] virtual Reply replyToBroken(int status) = 0;
};

} // namespace jangbu::app

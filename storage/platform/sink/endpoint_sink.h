#pragma once

#include "storage/platform/sink/event_sink.h"
#include "storage/remote/https_client.h"

#include <chrono>
#include <expected>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// Where events are posted to.
struct Endpoint
{
    ServerAddress address;
    QString target;      // path and query
    std::string token{}; // sent as a bearer token; empty: none
};

/// `https://host/path`; http only to this machine itself. The text says what is wrong with it.
[[nodiscard]] std::expected<Endpoint, std::string> endpointOf(std::string_view url);

/// Posts one event at a time in CloudEvents' structured mode. 2xx is taken: the receiver has it on
/// its disk.
class EndpointSink final : public EventSink
{
public:
    explicit EndpointSink(Endpoint endpoint);

    [[nodiscard]] std::size_t atOnce() const override { return 1; }

    [[nodiscard]] SendResult send(std::span<const PlatformEvent> events) override;
    void interrupt() override;

private:
    HttpsClient m_client;
    QString m_target;
};

/// What an answer means for the event that was sent; pure. `retryAfter` is the header's text.
[[nodiscard]] SendResult judgeReply(int status, std::string_view retryAfter);

} // namespace jangbu::storage

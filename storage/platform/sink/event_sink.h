#pragma once

#include "storage/platform/platform_event.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace jangbu::storage {

/// What a destination made of the first event that it did not take.
enum class SendVerdict : std::uint8_t {
    AllTaken,
    Later,   // it, or the way to it, does not work now
    Refused, // it will not have this event
};

struct SendResult
{
    std::size_t taken = 0; // of those that were sent, from the first; durable where they went
    SendVerdict verdict = SendVerdict::AllTaken;
    std::string reason{}; // for the log and for staff: a status, an error's name; nothing personal
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt; // as it asked for
};

/// A place where events go. Sending one again that it has is no harm.
class EventSink
{
public:
    EventSink() = default;
    virtual ~EventSink() = default;
    EventSink(const EventSink&) = delete;
    EventSink& operator=(const EventSink&) = delete;
    EventSink(EventSink&&) = delete;
    EventSink& operator=(EventSink&&) = delete;

    /// How many it takes in one call.
    [[nodiscard]] virtual std::size_t atOnce() const = 0;

    /// Sends 1 … atOnce() events in their order and waits for the answer. One thread at a time.
    [[nodiscard]] virtual SendResult send(std::span<const PlatformEvent> events) = 0;

    /// Makes a call that waits come back soon, and every later one. From any thread.
    virtual void interrupt() = 0;
};

} // namespace jangbu::storage

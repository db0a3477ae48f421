#pragma once

#include "core/identity/ids.h"
#include "core/ledger/outbox_event.h"
#include "core/time/instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// A fact of the book on its way to a platform. The same fact is the same text whenever it is sent.
struct PlatformEvent
{
    std::int64_t seq = 0; // its place in the outbox
    CustomerId key;       // events of one customer keep their order
    std::string id;       // by which a receiver knows it again
    std::string json;     // a CloudEvent in structured mode, one line

    friend bool operator==(const PlatformEvent&, const PlatformEvent&) = default;
};

/// What an event says besides its data.
struct EventEnvelope
{
    std::string_view source; // of the book
    std::int64_t seq = 0;
    OutboxEvent event;
    Instant recordedAt;       // when its batch was committed
    std::string_view subject; // the id of what it is about
};

/// `order.paid:` and the id of the command that made the fact.
[[nodiscard]] std::string eventIdOf(const OutboxEvent& event);

/// CloudEvents 1.0 around `data`, a JSON object.
[[nodiscard]] PlatformEvent enveloped(const EventEnvelope& envelope, std::string_view data);

} // namespace jangbu::storage

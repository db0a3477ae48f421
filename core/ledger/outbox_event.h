#pragma once

#include "core/identity/ids.h"

namespace jangbu {

/// What other systems are told of. The numbers are stored: append only.
enum class EventKind : std::uint8_t {
    OrderPaid = 1,
    OrderRefunded = 2,
    ToppedUp = 3,
    TopUpReversed = 4,
    CouponClaimed = 5,
};

/// One fact for the platform. It gets its gapless number when its batch is written.
struct OutboxEvent
{
    EventKind kind = EventKind::OrderPaid;
    CustomerId key; // events of one customer keep their order
    CommandId ref;  // the command that made the fact

    friend bool operator==(const OutboxEvent&, const OutboxEvent&) = default;
};

} // namespace jangbu

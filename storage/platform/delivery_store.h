#pragma once

#include "storage/platform/delivery_state.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// Lends the book's writing connection for a moment, on whatever thread, not in a transaction; null
/// when the book has closed. Called back exactly once.
using UseWriter = std::function<void(Connection* writer)>;
using LendWriter = std::function<void(UseWriter use)>;

/// A destination as one sender has it.
struct ClaimedDelivery
{
    std::int64_t epoch = 0; // grows with every sender
    DeliveryState state;
};

/// What a destination's rows say; as if nothing was sent where there are none.
[[nodiscard]] Sql<DeliveryState>
loadDelivery(Transaction& transaction, std::string_view destination);

/// Becomes the destination's sender: whoever was it before can keep nothing any more.
[[nodiscard]] Sql<ClaimedDelivery>
claimDelivery(const LendWriter& lend, const std::string& destination);

/// Which sender's work is kept, and where.
struct DeliveryOwner
{
    std::string destination;
    std::int64_t epoch = 0;
};

/// Makes the change durable. Constraint when another sender has taken over.
[[nodiscard]] Sql<void>
keepDelivery(const LendWriter& lend, const DeliveryOwner& owner, const DeliveryChange& change);

/// Figures of a destination's queue.
struct QueueFigures
{
    std::int64_t last = 0;         // the newest event of the book
    std::int64_t held = 0;         // up to the cursor, not sent: their customers are parked
    std::optional<Instant> oldest; // when the first event after the cursor was recorded
};

[[nodiscard]] Sql<QueueFigures>
loadQueueFigures(Transaction& transaction, std::string_view destination, std::int64_t cursor);

} // namespace jangbu::storage

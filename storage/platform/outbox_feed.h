#pragma once

#include "core/identity/ids.h"
#include "storage/platform/platform_event.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace jangbu::storage {

/// Which events of the outbox.
struct FeedRange
{
    std::int64_t after = 0;                                       // not included
    std::int64_t upTo = std::numeric_limits<std::int64_t>::max(); // included
    std::size_t limit = 500;
    std::optional<CustomerId> key = std::nullopt; // of one customer only
};

/// The first events of the range in their order, each made of what the book holds of it for ever.
/// Damaged where the book lacks something that an event is about.
[[nodiscard]] Sql<std::vector<PlatformEvent>>
loadEvents(Transaction& transaction, const FeedRange& range);

/// `urn:jangbu:book:` and a number that no other book has; empty before the first batch.
[[nodiscard]] Sql<std::string> loadEventSource(Transaction& transaction);

} // namespace jangbu::storage

#pragma once

#include "core/identity/ids.h"
#include "core/time/instant.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace jangbu::storage {

/// A customer whose next event a destination refuses.
struct ParkedEvents
{
    std::int64_t seq = 0; // the refused one; the customer's later ones wait behind it
    std::string reason;
    Instant since;

    friend bool operator==(const ParkedEvents&, const ParkedEvents&) = default;
};

/// How far a destination is: it has every event up to the cursor but those that are parked.
struct DeliveryState
{
    std::int64_t cursor = 0;
    std::map<CustomerId, ParkedEvents> parked;

    friend bool operator==(const DeliveryState&, const DeliveryState&) = default;
};

/// What changed since the state was last kept.
struct DeliveryChange
{
    const DeliveryState& state;
    const std::set<CustomerId>& keys; // parked, moved on, or no longer parked
};

} // namespace jangbu::storage

#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

namespace jangbu {

/// Why stock changed. The numbers are stored: append only.
enum class MoveReason : std::uint8_t {
    Sale = 1,
    Refund = 2,
    Receive = 3,
    Count = 4,
    Damage = 5,
    Import = 6,
};

/// One change of one product's stock. A product's stock is the sum of its moves.
struct StockMove
{
    CommandId command;
    ProductId product;
    std::int64_t delta = 0; // never 0
    MoveReason reason = MoveReason::Sale;

    friend bool operator==(const StockMove&, const StockMove&) = default;
};

/// A product's price from a moment on.
struct PricePoint
{
    ProductId product;
    Money price;
    Instant since;

    friend bool operator==(const PricePoint&, const PricePoint&) = default;
};

} // namespace jangbu

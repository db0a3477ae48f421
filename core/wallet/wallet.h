#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

#include <string>

namespace jangbu {

/// How a top-up was paid. The numbers are stored: append only.
enum class Tender : std::uint8_t { Cash = 1, Card = 2, Transfer = 3 };

/// A customer as the write path sees one: money and whether it may move, nothing personal.
struct Wallet
{
    CustomerId customer;
    Money balance; // >= 0
    bool isBlocked = false;
    std::int64_t version = 0;

    friend bool operator==(const Wallet&, const Wallet&) = default;
};

/// A top-up as it was booked, for its receipt and its reversal.
struct TopUpRecord
{
    CommandId id;
    CustomerId customer;
    Money amount;
    Tender tender = Tender::Cash;
    std::string approvalNo; // card and transfer; encrypted at rest, not loaded for a reversal
    Instant occurredAt;
    TerminalId terminal;
    StaffId staff;
    bool isReversed = false;

    friend bool operator==(const TopUpRecord&, const TopUpRecord&) = default;
};

} // namespace jangbu

#pragma once

#include "core/command/refusal.h"
#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jangbu {

/// It was done and there is no number to tell.
struct Done
{
    friend bool operator==(const Done&, const Done&) = default;
};

/// Of a top-up and its reversal.
struct BalanceChanged
{
    Money before;
    Money after;

    friend bool operator==(const BalanceChanged&, const BalanceChanged&) = default;
};

struct OrderPaid
{
    Money gross;
    Money discount;
    Money paid;
    Money vat;
    Money balanceBefore;
    Money balanceAfter;
    std::string receiptNo;

    friend bool operator==(const OrderPaid&, const OrderPaid&) = default;
};

struct OrderRefunded
{
    Money amount;
    Money balanceBefore;
    Money balanceAfter;
    bool isCouponReturned = false;

    friend bool operator==(const OrderRefunded&, const OrderRefunded&) = default;
};

struct StockChanged
{
    std::int64_t before = 0;
    std::int64_t after = 0;

    friend bool operator==(const StockChanged&, const StockChanged&) = default;
};

struct CouponClaimed
{
    std::int64_t issueNo = 0;
    std::int64_t nth = 0;
    Instant expiresAt;

    friend bool operator==(const CouponClaimed&, const CouponClaimed&) = default;
};

struct ShiftClosed
{
    ShiftId shift;
    Money expected;
    Money counted;

    friend bool operator==(const ShiftClosed&, const ShiftClosed&) = default;
};

using Accepted = std::variant<
    Done,
    BalanceChanged,
    OrderPaid,
    OrderRefunded,
    StockChanged,
    CouponClaimed,
    ShiftClosed>;

/// A product that cannot be sold as asked.
struct ShortLine
{
    ProductId product;
    std::int64_t left = 0;

    friend bool operator==(const ShortLine&, const ShortLine&) = default;
};

struct Refused
{
    Refusal reason;
    std::vector<ShortLine> shortLines; // insufficient stock: every line that is short
    std::optional<ProductId> product;  // the product that is meant, where it is one
    std::optional<Money> missing;      // insufficient balance: how much

    friend bool operator==(const Refused&, const Refused&) = default;
};

/// What a command led to. Stored under its id, so that the same id has the same answer for ever.
using Outcome = std::variant<Accepted, Refused>;

[[nodiscard]] inline bool isAccepted(const Outcome& outcome)
{
    return std::holds_alternative<Accepted>(outcome);
}

} // namespace jangbu

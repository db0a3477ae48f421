#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"
#include "core/command/working_set.h"
#include "tests/generators/cast.h"

namespace jangbu::tests {

// Ids of what every World holds.
inline const StaffId admin{generators::numberedId(1)};
inline const StaffId manager{generators::numberedId(2)};
inline const StaffId cashier{generators::numberedId(3)};
inline const StaffId former{generators::numberedId(4)};          // disabled
inline const TerminalId counter{generators::numberedId(11)};     // prefix A, shift open
inline const TerminalId idleCounter{generators::numberedId(12)}; // prefix B, no shift
inline const ShiftId morning{generators::numberedId(13)};        // at `counter`
inline const CustomerId hong{generators::numberedId(21)};        // 50,000원, member 1001
inline const CustomerId kim{generators::numberedId(22)};         // nothing, member 1002
inline const CustomerId blocked{generators::numberedId(23)};     // 50,000원
inline const ProductId ramyun{generators::numberedId(31)};       // 1,000원 taxable, 100 left
inline const ProductId tofu{generators::numberedId(32)};         // 2,330원 exempt, 50 left
inline const ProductId discontinued{generators::numberedId(33)}; // inactive
inline const CampaignId thousandOff{generators::numberedId(41)}; // from 5,000원, one issued
inline const CampaignId tenPercent{generators::numberedId(42)};  // at most 500원, none issued
inline const CouponKey hongsCoupon{thousandOff, hong, 1};
inline const CommandId hongsTopUp{generators::numberedId(51)};     // 10,000원 in cash
inline const CommandId hongsCardTopUp{generators::numberedId(52)}; // 20,000원 by card

/// Nobody and nothing of a World.
inline const Uuid unknownId = generators::numberedId(99);

inline constexpr Instant now = generators::openingTime;

/// A number that Luhn takes for a card's.
inline const std::string cardNumber = "4111-1111-1111-1111";

/// A working set with one of everything, and who acts in it.
struct World
{
    WorkingSet set;
    Actor actor{admin, counter, {}};
    Instant at = now;
    std::uint64_t lastNumber = 1'000;

    /// The command that `actor` would make now, under a new id.
    [[nodiscard]] Command command(CommandBody body);
    /// Makes and decides it.
    Outcome run(CommandBody body);
    [[nodiscard]] Money balanceOf(CustomerId customer) const;
    [[nodiscard]] std::int64_t stockOf(ProductId product) const;
};

[[nodiscard]] World makeWorld();

/// `quantity` of a product at the price that a World has for it.
[[nodiscard]] OrderedLine lineOf(ProductId product, std::int64_t quantity);

/// The facts of an accepted outcome; the test ends when it is something else.
template <class Facts>
[[nodiscard]] const Facts& factsOf(const Outcome& outcome)
{
    const auto* const accepted = std::get_if<Accepted>(&outcome);
    MUST(accepted != nullptr && std::holds_alternative<Facts>(*accepted));
    return std::get<Facts>(*accepted);
}

} // namespace jangbu::tests

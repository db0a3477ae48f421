#pragma once

#include "core/command/command.h"

#include <string>
#include <vector>

namespace jangbu::generators {

/// Who and what a small shop has, with ids that are the same in every run.
struct Cast
{
    StaffId admin;
    StaffId manager;
    StaffId cashier;
    StaffId formerCashier; // disabled
    std::vector<TerminalId> terminals;
    std::vector<ProductId> products;
    std::vector<CustomerId> customers; // the walk-in customer is the last
    std::vector<CampaignId> campaigns;
};

[[nodiscard]] Cast makeCast();

/// Midday of an ordinary Tuesday in Seoul; every campaign of the cast is open then.
inline constexpr Instant openingTime{1'790'650'800 * usPerSecond};

/// The commands that make the cast's shop out of an empty book: settings, staff (PIN 1234, in the
/// fakes' readable form), counters, products with stock, customers and campaigns. All are accepted.
[[nodiscard]] std::vector<Command> setUpCommands(const Cast& cast);

/// The id of a command, or of anything new, that no other number gives.
[[nodiscard]] Uuid numberedId(std::uint64_t number);

} // namespace jangbu::generators

#pragma once

#include "core/command/command.h"

#include <cstdint>
#include <vector>

namespace jangbu::generators {

/// What a small shop might live through: the set-up of `makeCast()`, then `length` commands of
/// every kind by all sorts of staff. Most are accepted; the others name unknown things, ask too
/// much, come from somebody who may not, or are an earlier command sent again. The same seed gives
/// the same history. Times go on, now and then a little backwards.
[[nodiscard]] std::vector<Command> makeHistory(std::uint64_t seed, std::size_t length);

/// The same, but three of four commands are what a busy shop does and can do: campaigns, coupons
/// claimed, redeemed and returned, refunds by line and whole, reversals, and shifts with their cash.
[[nodiscard]] std::vector<Command> makeBusyHistory(std::uint64_t seed, std::size_t length);

} // namespace jangbu::generators

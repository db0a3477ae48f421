#pragma once

#include "core/command/outcome.h"
#include "storage/wire/wire_error.h"

#include <string>
#include <string_view>

namespace jangbu::storage {

/// {"accepted":"order_paid","facts":{…}} or {"refused":"insufficient_balance","of":"order",…}.
/// Written in one way only, so that equal outcomes are equal texts.
[[nodiscard]] std::string writeOutcome(const Outcome& outcome);
[[nodiscard]] Wire<Outcome> readOutcome(std::string_view json);

} // namespace jangbu::storage

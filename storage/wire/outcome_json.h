#pragma once

#include "core/command/outcome.h"
#include "storage/wire/field_reader.h"
#include "storage/wire/field_writer.h"
#include "storage/wire/wire_error.h"

#include <string>
#include <string_view>

namespace jangbu::storage {

/// {"accepted":"order_paid","facts":{…}} or {"refused":"insufficient_balance","of":"order",…}.
/// Written in one way only, so that equal outcomes are equal texts.
[[nodiscard]] std::string writeOutcome(const Outcome& outcome);
/// `times`: as they were written; the server sends them as RFC 3339.
[[nodiscard]] Wire<Outcome>
readOutcome(std::string_view json, TimeForm times = TimeForm::Microseconds);

/// The same fields inside the caller's object, as the server sends them: an accepted outcome is its
/// answer, a refused one the larger part of a problem.
void writeOutcomeFields(FieldWriter& field, const Outcome& outcome);
/// What was wrong is the reader's.
[[nodiscard]] Outcome readOutcomeFields(FieldReader& field, bool isAccepted);

} // namespace jangbu::storage

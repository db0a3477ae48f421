#pragma once

#include "core/command/command.h"
#include "tests/bench/load/tls_line.h"
#include "tests/generators/random.h"

namespace jangbu::load {

/// This moment, of the machine's clock.
[[nodiscard]] Instant now();

/// A UUIDv7 of this moment.
[[nodiscard]] Uuid newId(generators::Random& random);

/// The request that brings the command with this id, which happened now; who acts is the token's
/// business.
[[nodiscard]] Asked requestOf(CommandBody body, const Uuid& id);
[[nodiscard]] Asked requestOf(CommandBody body, const Uuid& id, Instant occurredAt);

/// The whole number at a place of an answer's JSON: "/facts/nth". 0 when there is none.
[[nodiscard]] std::int64_t numberAt(const std::string& body, const char* place);

} // namespace jangbu::load

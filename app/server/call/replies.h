#pragma once

#include "app/server/http/message.h"
#include "core/command/outcome.h"
#include "core/port/book.h"
#include "core/port/read.h"
#include "storage/wire/api/problem.h"
#include "storage/wire/wire_error.h"

#include <string>
#include <string_view>

namespace jangbu::app {

[[nodiscard]] Reply json(std::string body, int status = 200);

[[nodiscard]] Reply replyOf(const storage::Problem& problem);

/// A problem with one of the codes of `storage::problem`.
[[nodiscard]] Reply problemReply(int status, std::string_view code, std::string field = {});

/// 503 with the seconds after which another try makes sense.
[[nodiscard]] Reply busyReply(std::string_view code, std::int64_t seconds);

[[nodiscard]] Reply replyOf(ReadError error);
[[nodiscard]] Reply replyOf(const storage::WireError& error);

/// What the book answered to a command.
[[nodiscard]] Reply replyOf(const Answer& answer);

/// The HTTP status that a refusal is sent with: by its family.
[[nodiscard]] int statusOf(const Refusal& refusal);

[[nodiscard]] Reply notFound();

} // namespace jangbu::app

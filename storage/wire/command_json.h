#pragma once

#include "core/command/command.h"
#include "storage/wire/wire_error.h"

#include <string>
#include <string_view>

namespace jangbu::storage {

/// The stable name of a kind of command, such as `place_order`.
[[nodiscard]] std::string_view commandType(const CommandBody& body);

/// {"id":…,"actor":{…},"occurred_at":µs,"type":"top_up","body":{…}}, amounts in minor units.
[[nodiscard]] std::string writeCommand(const Command& command);

/// What makes two uses of an id the same command: all of it but the id and who acts.
[[nodiscard]] std::string writeCommandContent(const Command& command);

/// Takes at most limit::bodyBytes.
[[nodiscard]] Wire<Command> readCommand(std::string_view json);

/// What the body of a PUT to the server says; who acts and the id are said elsewhere.
struct CommandRequest
{
    Instant occurredAt;
    CommandBody body;
};

/// {"occurred_at":"2026-11-22T05:41:07.000000Z", …the body's own fields}.
[[nodiscard]] std::string writeRequest(const Command& command);

/// `type` as commandType() names it. Takes at most limit::bodyBytes.
[[nodiscard]] Wire<CommandRequest> readRequest(std::string_view type, std::string_view json);

} // namespace jangbu::storage

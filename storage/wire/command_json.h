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

} // namespace jangbu::storage

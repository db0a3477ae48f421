#pragma once

#include "core/identity/ids.h"
#include "storage/counter/counter_file.h"

#include <expected>
#include <optional>

namespace jangbu::storage {

/// Which counter of the shop this machine is; nothing before it was told.
[[nodiscard]] std::expected<std::optional<TerminalId>, StoreError> terminalOf(CounterFile& file);

[[nodiscard]] std::expected<void, StoreError> setTerminal(CounterFile& file, TerminalId terminal);

} // namespace jangbu::storage

#pragma once

#include "core/time/instant.h"
#include "storage/vault/vault.h"

#include <optional>
#include <string>
#include <string_view>

namespace jangbu::storage {

/// jangbu-2026-11-22T14-05-03Z-1a2b3c4d.jbk: the last part tells the books of a folder apart.
[[nodiscard]] std::string backupName(Instant madeAt, const Vault& vault);

/// When the backup of that name was made, of whatever book; nothing when it is no backup's name.
[[nodiscard]] std::optional<Instant> madeAtOf(std::string_view name);

/// `2026-11-22T14-05-03Z`, as a part of a file's name.
[[nodiscard]] std::string momentInName(Instant moment);

} // namespace jangbu::storage

#pragma once

#include "core/port/backup.h"

#include <string>

namespace jangbu::app {

/// One English sentence for people at a terminal: what is wrong and what to do.
[[nodiscard]] std::string sentence(const BackupFailure& failure);

} // namespace jangbu::app

#pragma once

#include "core/port/backup.h"

#include <QString>

namespace jangbu::ui {

/// Why a backup was not made or read, and what to do.
[[nodiscard]] QString backupTroubleText(BackupTrouble trouble);

/// What is being done, with how far it is: `복사 중 45%`.
[[nodiscard]] QString backupStepText(BackupStep step, int percent);

/// `12.3 MB`.
[[nodiscard]] QString bytesText(std::int64_t bytes);

} // namespace jangbu::ui

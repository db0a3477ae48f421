#pragma once

#include "core/port/backup.h"

#include <filesystem>
#include <string>
#include <vector>

namespace jangbu::app {

/// Where the backups of a data folder go: what was chosen (backup.ini), else backup/ in it. Needs
/// no book.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& dataFolder);

/// Remembers another place; empty: the usual one.
[[nodiscard]] Backed<void>
setBackupFolder(const std::filesystem::path& dataFolder, const std::string& place);

/// What lies there and could be restored, the newest first: backups of the folder's own book where
/// its key is there and there are any, else those of whatever book.
[[nodiscard]] std::vector<BackupFile> backupsFor(const std::filesystem::path& dataFolder);

} // namespace jangbu::app

#pragma once

#include "core/identity/ids.h"
#include "core/port/clock.h"
#include "storage/backup/restore_backup.h"

#include <filesystem>
#include <optional>

namespace jangbu::app {

/// Which backup becomes the book of a data folder that no program has open.
struct RestoreRequest
{
    std::filesystem::path folder;
    std::filesystem::path file;
    std::optional<storage::BackupSecret> given; // beside the key that the folder keeps
    bool takesBroken = false;
    StaffId by; // who wants it; nil: nobody who was signed in
};

struct FolderRestored
{
    storage::RestoreDone done;
    bool isNoted = false;           // in the journal of the restored book; it is good, noted or not
    bool isCounterSetAside = false; // the counter's memory was damaged and begun anew
};

/// What may open a backup: what was given, and the key that the data folder keeps.
[[nodiscard]] storage::BackupSecrets
secretsFor(const std::filesystem::path& dataFolder, std::optional<storage::BackupSecret> given);

/// Puts the backup in place of what is there and notes that in the restored book's journal.
/// Blocking, for as long as the book is large.
[[nodiscard]] Backed<FolderRestored>
restoreFolder(RestoreRequest request, const Clock& clock, const Backups::OnProgress& onProgress);

} // namespace jangbu::app

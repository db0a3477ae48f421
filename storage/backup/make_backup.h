#pragma once

#include "storage/backup/book_copy.h"
#include "storage/backup/book_proof.h"

#include <filesystem>

namespace jangbu::storage {

/// The open shop that is backed up.
struct BackupSource
{
    std::filesystem::path folder; // its data folder
    const LendForSteps& lend;
    const Vault& vault;
};

struct BackupOrder
{
    std::filesystem::path to; // a folder, where it gets a name of its own, or the new file
    const BackupKey& key;
    bool withKeys = true;
    Instant now;
};

/// Copies the book while it is in use, packs and locks it, opens it again and checks all of it, and
/// only then gives it its name. A broken book is kept under a name that says so.
[[nodiscard]] Backed<BackupProof> makeBackup(
    const BackupSource& source,
    const BackupOrder& order,
    const Backups::OnProgress& onProgress
);

/// The backups in a folder of whatever book, the newest first, broken ones left out.
[[nodiscard]] std::vector<BackupFile> backupsIn(const std::filesystem::path& folder);
/// Those of this book only.
[[nodiscard]] std::vector<BackupFile>
backupsIn(const std::filesystem::path& folder, const Vault& vault);

/// Deletes the oldest in the folder of the one that was just made so that `kept` are left; 0 keeps
/// all. That one stays, also where the clock was put back and it looks like the oldest.
void rotate(const std::filesystem::path& justMade, const Vault& vault, std::size_t kept);

} // namespace jangbu::storage

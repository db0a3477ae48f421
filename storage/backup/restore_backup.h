#pragma once

#include "storage/backup/book_proof.h"

#include <filesystem>

namespace jangbu::storage {

struct RestoreOrder
{
    std::filesystem::path folder; // the data folder; made when it is missing
    std::filesystem::path file;
    const BackupSecrets& secrets;
    Instant now;
    bool takesBroken = false; // whether a book that breaks a law is taken nevertheless
};

struct RestoreDone
{
    BackupProof proof;
    std::filesystem::path aside; // where what was there went; empty when nothing was
};

/// Unpacks and checks the backup beside the book, sets what is there aside and puts the restored in
/// its place. Nothing is changed before the backup is known to be good; a step that fails has the
/// earlier ones undone; killed in the middle, the same call again brings it to its end. A book into
/// which nothing was ever written is not kept.
[[nodiscard]] Backed<RestoreDone>
restoreBackup(const RestoreOrder& order, const Backups::OnProgress& onProgress);

} // namespace jangbu::storage

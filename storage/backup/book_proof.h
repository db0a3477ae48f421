#pragma once

#include "storage/backup/archive.h"
#include "storage/vault/vault.h"

#include <filesystem>
#include <optional>

namespace jangbu::storage {

/// What opens a backup and judges the book in it.
struct ProofNeeds
{
    const BackupSecrets& secrets;
    std::filesystem::path keysFolder; // for a backup without a key; may be no folder
    Instant now;
};

/// Unpacks a backup into the folder, which must be empty, and checks the book: its pages, its key,
/// every law. Leaves book.db closed and in one piece.
[[nodiscard]] Backed<BackupProof> unpackAndProve(
    const std::filesystem::path& file,
    const std::filesystem::path& folder,
    const ProofNeeds& needs,
    const Backups::OnProgress& onProgress
);

} // namespace jangbu::storage

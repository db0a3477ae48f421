#include "app/counter/restoring.h"

#include "app/system/backup/backup_place.h"
#include "app/system/log.h"
#include "app/system/restore/folder_restore.h"
#include "app/system/system_clock.h"

#include <optional>
#include <utility>

namespace jangbu::app {

namespace {

/// What was typed or chosen; nothing when nothing was.
Backed<std::optional<storage::BackupSecret>> secretOf(const ui::RestoreWish& wish)
{
    if (wish.keyFile.empty()) {
        return wish.passphrase.empty()
                   ? std::nullopt
                   : std::optional(
                         storage::BackupSecret{storage::SecretKind::Passphrase, wish.passphrase}
                     );
    }
    auto secret = storage::readSecretFile(wish.keyFile);
    if (!secret && secret.error().trouble != BackupTrouble::FileMissing) {
        // Too short, too long or unreadable: not the file that locked the backup.
        return std::unexpected(BackupFailure{BackupTrouble::SecretWrong, secret.error().text});
    }
    return secret;
}

bool isForLog(BackupTrouble trouble)
{
    return trouble != BackupTrouble::NoSecret && trouble != BackupTrouble::SecretWrong
           && trouble != BackupTrouble::Stopped;
}

Backed<ui::RestoredBook> restore(
    const std::filesystem::path& folder,
    const ui::RestoreWish& wish,
    const Backups::OnProgress& onProgress,
    std::atomic_bool& isCounterSetAside
)
{
    auto secret = secretOf(wish);
    if (!secret) {
        return std::unexpected(std::move(secret).error());
    }
    const SystemClock clock;
    const auto restored =
        restoreFolder({folder, wish.file, *std::move(secret), false}, clock, onProgress);
    if (!restored) {
        if (isForLog(restored.error().trouble)) {
            Log(folder, clock)
                .write(LogLevel::Error, "restore_failed", {{"text", restored.error().text}});
        }
        return std::unexpected(restored.error());
    }
    if (!restored->isNoted) {
        Log(folder, clock).write(LogLevel::Warning, "restore_not_journalled");
    }
    if (restored->isCounterSetAside) {
        isCounterSetAside = true;
    }
    const storage::RestoreDone& done = restored->done;
    return ui::RestoredBook{done.proof.about.madeAt, done.aside.string()};
}

} // namespace

ui::RestorePorts restorePorts(
    const std::filesystem::path& folder,
    std::shared_ptr<std::atomic_bool> isCounterSetAside,
    ui::Dispatch& dispatch
)
{
    return {
        [folder] { return backupsFor(folder); },
        [folder, isCounterSetAside = std::move(isCounterSetAside)](
            const ui::RestoreWish& wish,
            const Backups::OnProgress& onProgress
        ) { return restore(folder, wish, onProgress, *isCounterSetAside); },
        dispatch
    };
}

} // namespace jangbu::app

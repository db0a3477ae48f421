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
    const RestorePlace& place,
    const ui::RestoreWish& wish,
    const Backups::OnProgress& onProgress
)
{
    auto secret = secretOf(wish);
    if (!secret) {
        return std::unexpected(std::move(secret).error());
    }
    const SystemClock clock;
    const auto restored = restoreFolder(
        {place.folder, wish.file, *std::move(secret), false, place.by},
        clock,
        onProgress
    );
    if (!restored) {
        if (isForLog(restored.error().trouble)) {
            Log(place.folder, clock)
                .write(LogLevel::Error, "restore_failed", {{"text", restored.error().text}});
        }
        return std::unexpected(restored.error());
    }
    if (!restored->isNoted) {
        Log(place.folder, clock).write(LogLevel::Warning, "restore_not_journalled");
    }
    if (restored->isCounterSetAside) {
        *place.isCounterSetAside = true;
    }
    const storage::RestoreDone& done = restored->done;
    return ui::RestoredBook{done.proof.about.madeAt, done.aside.string()};
}

} // namespace

ui::RestorePorts restorePorts(const RestorePlace& place, ui::Dispatch& dispatch)
{
    return {
        [folder = place.folder] { return backupsFor(folder); },
        [place](const ui::RestoreWish& wish, const Backups::OnProgress& onProgress) {
            return restore(place, wish, onProgress);
        },
        dispatch
    };
}

} // namespace jangbu::app

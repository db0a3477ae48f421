#include "app/system/restore/folder_restore.h"

#include "app/system/shop/local_shop.h"
#include "core/staff/permission.h"

#include <algorithm>
#include <string>
#include <utility>

namespace jangbu::app {

namespace {

/// Who restored, as the restored book knows them; nobody where it does not, or did not let them
/// then.
Actor actorIn(LocalShop& shop, StaffId by)
{
    const auto staff = shop.shop().staff();
    const bool isKnown = staff && std::ranges::any_of(*staff, [by](const Staff& one) {
                             return one.id == by && one.isActive && may(one.role, Act::Restore);
                         });
    return isKnown ? Actor{by, {}, {}} : Actor{};
}

/// Opens what was restored for the first time and notes it there.
FolderRestored noted(const std::filesystem::path& folder, StaffId by, storage::RestoreDone done)
{
    FolderRestored restored{std::move(done)};
    const BackupProof& proof = restored.done.proof;
    const auto shop = LocalShop::open({.folder = folder});
    if (!shop) {
        return restored;
    }
    restored.isCounterSetAside = (*shop)->wasCounterSetAside();
    const std::string name = std::filesystem::path(proof.path).filename().string();
    const Command command{
        CommandId{(*shop)->ids().next()},
        actorIn(**shop, by),
        (*shop)->clock().now(),
        RecordAct{JournalledAct::Restored, name, "batch " + std::to_string(proof.about.batchNo)}
    };
    const Answer answer = submitAndWait((*shop)->book(), command);
    restored.isNoted = answer && !std::holds_alternative<Refused>(*answer);
    return restored;
}

} // namespace

storage::BackupSecrets
secretsFor(const std::filesystem::path& dataFolder, std::optional<storage::BackupSecret> given)
{
    storage::BackupSecrets secrets;
    secrets.given = std::move(given);
    // A key that cannot be read is as good as none: the backup is what matters now.
    if (auto kept = storage::keptKey(dataFolder / "keys")) {
        secrets.kept = *std::move(kept);
    }
    return secrets;
}

Backed<FolderRestored>
restoreFolder(RestoreRequest request, const Clock& clock, const Backups::OnProgress& onProgress)
{
    const storage::BackupSecrets secrets = secretsFor(request.folder, std::move(request.given));
    auto done = storage::restoreBackup(
        {request.folder, request.file, secrets, clock.now(), request.takesBroken},
        onProgress
    );
    if (!done) {
        return std::unexpected(std::move(done).error());
    }
    return noted(request.folder, request.by, *std::move(done));
}

} // namespace jangbu::app

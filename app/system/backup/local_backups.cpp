#include "app/system/backup/local_backups.h"

#include "app/system/backup/backup_place.h"
#include "storage/backup/restore_backup.h"
#include "storage/backup/whole_file.h"
#include "storage/vault/secret_key.h"

#include <system_error>
#include <utility>

namespace jangbu::app {

LocalBackups::LocalBackups(Parts parts) : m_parts(std::move(parts)) {}

Backed<BackupState> LocalBackups::state()
{
    const auto kept = storage::keptKey(m_parts.folder / "keys");
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const auto last = m_parts.journal.journalPage({.act = "backed_up", .limit = 1});
    if (!last) {
        return std::unexpected(BackupFailure{BackupTrouble::Unavailable, "the journal"});
    }
    const std::filesystem::path folder = backupFolder(m_parts.folder);
    std::error_code error;
    BackupState state{
        .folder = folder.string(),
        .isFolderThere = std::filesystem::is_directory(folder, error),
        .hasSecret = kept->has_value(),
        .files = storage::backupsIn(folder, m_parts.vault),
        .lastMade = std::nullopt,
        .began = m_parts.began(),
    };
    if (!last->lines.empty()) {
        state.lastMade = last->lines.front().occurredAt;
    }
    return state;
}

Backed<void> LocalBackups::setPassphrase(std::string passphrase)
{
    storage::BackupSecret secret{storage::SecretKind::Passphrase, std::move(passphrase)};
    const auto key = storage::newKey(secret);
    storage::wipe(secret.bytes);
    if (!key) {
        return std::unexpected(key.error());
    }
    return storage::keepKey(m_parts.folder / "keys", *key);
}

Backed<void> LocalBackups::setFolder(std::string folder)
{
    if (!folder.empty()) {
        std::error_code error;
        const std::filesystem::path path = std::filesystem::absolute(folder, error);
        if (auto ready = storage::readyFolder(path); !ready) {
            return ready;
        }
        folder = path.string();
    }
    return setBackupFolder(m_parts.folder, folder);
}

Backed<BackupProof> LocalBackups::make(Actor actor, OnProgress onProgress)
{
    return makeTo({}, actor, onProgress);
}

Backed<storage::BackupKey> LocalBackups::keyFor(const Order& order) const
{
    if (order.secret) {
        return storage::newKey(*order.secret);
    }
    auto kept = storage::keptKey(m_parts.folder / "keys");
    if (!kept) {
        return std::unexpected(std::move(kept).error());
    }
    if (!*kept) {
        return std::unexpected(BackupFailure{BackupTrouble::NoSecret, "no key is kept"});
    }
    return **std::move(kept);
}

Backed<BackupProof>
LocalBackups::makeTo(const Order& order, const Actor& actor, const OnProgress& onProgress)
{
    const std::scoped_lock lock{m_one};
    const auto key = keyFor(order);
    if (!key) {
        return std::unexpected(key.error());
    }
    const bool isUsual = order.to.empty();
    const std::filesystem::path to = isUsual ? backupFolder(m_parts.folder) : order.to;
    if (isUsual) {
        if (auto ready = storage::readyFolder(to); !ready) {
            return std::unexpected(std::move(ready).error());
        }
    }
    auto proof = logged(storage::makeBackup(
        {m_parts.folder, m_parts.lend, m_parts.vault},
        {to, *key, order.withKeys, m_parts.clock.now()},
        onProgress
    ));
    if (proof && proof->check.isIntact()) {
        note(*proof, actor);
        // Another folder is its owner's: what lies there is left alone.
        if (isUsual) {
            rotateBeside(proof->path);
        }
    }
    return proof;
}

void LocalBackups::note(const BackupProof& proof, const Actor& actor)
{
    const std::string name = std::filesystem::path(proof.path).filename().string();
    const Command command{
        CommandId{m_parts.ids.next()},
        actor,
        proof.about.madeAt,
        RecordAct{JournalledAct::BackedUp, name, "batch " + std::to_string(proof.about.batchNo)}
    };
    const Answer answer = submitAndWait(m_parts.book, command);
    if (!answer || std::holds_alternative<Refused>(*answer)) {
        m_parts.log.write(LogLevel::Warning, "backup_not_journalled", {{"file", name}});
    }
}

void LocalBackups::rotateBeside(const std::filesystem::path& made)
{
    const auto settings = m_parts.shop.settings();
    if (settings) {
        const auto kept = static_cast<std::size_t>(settings->backupsKept);
        storage::rotate(made, m_parts.vault, kept);
    }
}

Backed<BackupProof> LocalBackups::tryRestore(std::string path)
{
    const std::scoped_lock lock{m_one};
    auto kept = storage::keptKey(m_parts.folder / "keys");
    if (!kept) {
        return std::unexpected(std::move(kept).error());
    }
    storage::BackupSecrets secrets;
    secrets.kept = *std::move(kept);
    if (auto ready = storage::readyFolder(m_parts.folder / "backup"); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    const auto work = storage::ScratchFolder::make(m_parts.folder / "backup" / ".trial");
    if (!work) {
        return std::unexpected(work.error());
    }
    return logged(storage::unpackAndProve(
        path,
        work->path(),
        {secrets, m_parts.folder / "keys", m_parts.clock.now()},
        {}
    ));
}

Backed<BackupProof> LocalBackups::logged(Backed<BackupProof> done)
{
    if (!done) {
        m_parts.log.write(LogLevel::Error, "backup_failed", {{"text", done.error().text}});
    } else if (!done->check.isIntact()) {
        m_parts.log.write(LogLevel::Error, "backup_of_broken_book", {{"file", done->path}});
    }
    return done;
}

} // namespace jangbu::app

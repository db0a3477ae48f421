#include "storage/backup/restore_backup.h"

#include "storage/backup/backup_name.h"
#include "storage/backup/book_copy.h"
#include "storage/backup/whole_file.h"
#include "storage/sqlite/connection_rules.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/native_handle.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr int allOfIt = 100; // hundredths

bool isThere(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::exists(path, error);
}

Backed<std::unique_ptr<FileLock>> lockOf(const std::filesystem::path& folder)
{
    auto lock = FileLock::take(folder / "book.lock");
    if (!lock) {
        const bool isInUse = lock.error().error == FileError::InUse;
        return std::unexpected(BackupFailure{
            isInUse ? BackupTrouble::InUse : BackupTrouble::FolderUnusable,
            lock.error().text
        });
    }
    return *std::move(lock);
}

/// Brings what the last program left beside the book into it. A book that cannot be read any more
/// is left as it is.
void gatherBook(const std::filesystem::path& book)
{
    if (!isThere(book)) {
        return;
    }
    const SqliteDialect dialect;
    const auto opened = Connection::open(sqliteTarget(book), dialect);
    if (opened && applySafetyRules(**opened)) {
        static_cast<void>(runOn(nativeSqlite(**opened), "PRAGMA wal_checkpoint(TRUNCATE)"));
    }
}

/// Whether the folder holds nothing but a book without a single batch, as a first start leaves it:
/// the key that was made with it never sealed anything.
bool isUntouched(const std::filesystem::path& folder)
{
    const bool isAlone = !isThere(folder / "pictures") && !isThere(folder / "access.db");
    return isAlone && isThere(folder / "book.db") && lastBatchIn(folder / "book.db") == 0;
}

/// Puts what is there and what was restored in each other's place.
class Exchange
{
public:
    Exchange(
        std::filesystem::path folder,
        std::filesystem::path restored,
        std::filesystem::path aside
    )
        : m_folder(std::move(folder)), m_restored(std::move(restored)), m_aside(std::move(aside))
    {}

    [[nodiscard]] bool hasSetAside() const { return m_hasSetAside; }

    /// Renames it away. What is not there is no failure.
    [[nodiscard]] Backed<void> setAside(const std::string& name)
    {
        if (!isThere(m_folder / name)) {
            return {};
        }
        return readyAside(name)
                       && ::rename((m_folder / name).c_str(), (m_aside / name).c_str()) == 0
                       && syncAside(name)
                   ? Backed<void>{}
                   : std::unexpected(fileTrouble(errno, m_aside / name));
    }

    /// The old file gets a second name aside, then the new one takes its place in one step: there is
    /// a whole file under the name at every moment.
    [[nodiscard]] Backed<void> replaceFile(const std::string& name)
    {
        if (!isThere(m_restored / name)) {
            return {};
        }
        if (isThere(m_folder / name)
            && (!readyAside(name)
                || ::link((m_folder / name).c_str(), (m_aside / name).c_str()) != 0
                || !syncAside(name))) {
            return std::unexpected(fileTrouble(errno, m_aside / name));
        }
        if (auto ready = readyFolder((m_folder / name).parent_path()); !ready) {
            return ready;
        }
        return ::rename((m_restored / name).c_str(), (m_folder / name).c_str()) == 0
                       && syncFolder((m_folder / name).parent_path())
                   ? Backed<void>{}
                   : std::unexpected(fileTrouble(errno, m_folder / name));
    }

    [[nodiscard]] Backed<void> replaceFolder(const std::string& name)
    {
        if (!isThere(m_restored / name)) {
            return {};
        }
        if (auto gone = setAside(name); !gone) {
            return gone;
        }
        return ::rename((m_restored / name).c_str(), (m_folder / name).c_str()) == 0
                       && syncFolder(m_folder)
                   ? Backed<void>{}
                   : std::unexpected(fileTrouble(errno, m_folder / name));
    }

private:
    [[nodiscard]] bool readyAside(const std::string& name)
    {
        m_hasSetAside = true;
        return readyFolder(m_aside) && readyFolder((m_aside / name).parent_path());
    }

    /// The old file's second name, and that a WAL is gone, are to outlast a power cut before
    /// anything takes the place of the first.
    [[nodiscard]] bool syncAside(const std::string& name) const
    {
        return syncFolder((m_aside / name).parent_path()) && syncFolder(m_aside)
               && syncFolder(m_folder);
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_restored;
    std::filesystem::path m_aside;
    bool m_hasSetAside = false;
};

Backed<void> exchangeAll(Exchange& exchange)
{
    // What a damaged book left beside it must not be taken for the restored one's.
    for (const char* const name :
         {"book.db-wal", "book.db-shm", "access.db-wal", "access.db-shm"}) {
        if (auto gone = exchange.setAside(name); !gone) {
            return gone;
        }
    }
    for (const char* const name : {"keys/master.key", "book.db", "access.db"}) {
        if (auto replaced = exchange.replaceFile(name); !replaced) {
            return replaced;
        }
    }
    return exchange.replaceFolder("pictures");
}

std::filesystem::path freeName(const std::filesystem::path& wanted)
{
    std::filesystem::path name = wanted;
    for (int number = 2; isThere(name); ++number) {
        name = wanted;
        name += "-" + std::to_string(number);
    }
    return name;
}

/// Into a folder that is there.
Backed<RestoreDone> restoreInto(const RestoreOrder& order, const Backups::OnProgress& onProgress)
{
    const auto lock = lockOf(order.folder);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const auto restored = ScratchFolder::make(order.folder / ".restoring");
    if (!restored) {
        return std::unexpected(restored.error());
    }
    auto proof = unpackAndProve(
        order.file,
        restored->path(),
        {order.secrets, order.folder / "keys", order.now},
        onProgress
    );
    if (!proof) {
        return std::unexpected(std::move(proof).error());
    }
    if (!proof->check.isIntact() && !order.takesBroken) {
        return std::unexpected(BackupFailure{BackupTrouble::BookBroken, "its book breaks a law"});
    }
    // From here on it goes to its end: the last moment to stop.
    if (onProgress && !onProgress(BackupStep::Checking, allOfIt)) {
        return std::unexpected(BackupFailure{BackupTrouble::Stopped, "stopped before the exchange"}
        );
    }
    gatherBook(order.folder / "book.db");
    const bool wasUntouched = isUntouched(order.folder);
    const auto aside = freeName(order.folder / ("aside-" + momentInName(order.now)));
    Exchange exchange(order.folder, restored->path(), aside);
    if (auto exchanged = exchangeAll(exchange); !exchanged) {
        return std::unexpected(std::move(exchanged).error());
    }
    if (wasUntouched) {
        // Its key stays: somebody may have laid an older book's key there.
        std::error_code error;
        std::filesystem::remove(aside / "book.db", error);
    }
    const bool isWorthTelling = exchange.hasSetAside() && !wasUntouched;
    return RestoreDone{*std::move(proof), isWorthTelling ? aside : std::filesystem::path{}};
}

} // namespace

Backed<RestoreDone> restoreBackup(const RestoreOrder& order, const Backups::OnProgress& onProgress)
{
    const bool isNewFolder = !isThere(order.folder);
    if (auto ready = readyFolder(order.folder); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    auto done = restoreInto(order, onProgress);
    if (!done && isNewFolder) {
        std::error_code error;
        std::filesystem::remove_all(order.folder, error);
    }
    return done;
}

} // namespace jangbu::storage

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
#include <ranges>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

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
        return readyAside(name) && moveAside(name) && syncAside(name)
                   ? Backed<void>{}
                   : std::unexpected(fileTrouble(errno, m_aside / name));
    }

    /// The old file gets a second name aside, then the new one takes its place in one step: there is
    /// a whole file under the name at every moment, unless the disk knows no second names.
    [[nodiscard]] Backed<void> replaceFile(const std::string& name)
    {
        if (!isThere(m_restored / name)) {
            return {};
        }
        if (isThere(m_folder / name)
            && (!readyAside(name) || !nameAside(name) || !syncAside(name))) {
            return std::unexpected(fileTrouble(errno, m_aside / name));
        }
        if (auto ready = readyFolder((m_folder / name).parent_path()); !ready) {
            return ready;
        }
        return takePlace(name) && syncFolder((m_folder / name).parent_path())
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
        return takePlace(name) && syncFolder(m_folder)
                   ? Backed<void>{}
                   : std::unexpected(fileTrouble(errno, m_folder / name));
    }

    /// Puts back what was there, the last first. Whether all of it is as it was.
    [[nodiscard]] bool undo()
    {
        bool isUndone = true;
        for (const Step& step : m_steps | std::views::reverse) {
            const std::filesystem::path there = m_folder / step.name;
            const std::filesystem::path away = (step.isPlaced ? m_restored : m_aside) / step.name;
            if (step.isPlaced) {
                isUndone = ::rename(there.c_str(), away.c_str()) == 0 && isUndone;
            } else if (::rename(away.c_str(), there.c_str()) == 0) {
                ::unlink(away.c_str()); // two names of one file: renaming leaves both
            } else {
                isUndone = false;
            }
        }
        std::error_code error;
        std::filesystem::remove(m_aside / "keys", error); // only where they are empty
        std::filesystem::remove(m_aside, error);
        return syncFolder(m_folder) && isUndone;
    }

private:
    struct Step
    {
        std::string name;
        bool isPlaced = false; // the new one; else the old one went aside
    };

    [[nodiscard]] bool moveAside(const std::string& name)
    {
        if (::rename((m_folder / name).c_str(), (m_aside / name).c_str()) != 0) {
            return false;
        }
        m_steps.push_back({name, false});
        return true;
    }

    [[nodiscard]] bool takePlace(const std::string& name)
    {
        if (::rename((m_restored / name).c_str(), (m_folder / name).c_str()) != 0) {
            return false;
        }
        m_steps.push_back({name, true});
        return true;
    }

    [[nodiscard]] bool readyAside(const std::string& name)
    {
        m_hasSetAside = true;
        return readyFolder(m_aside) && readyFolder((m_aside / name).parent_path());
    }

    /// On exFAT and on many shares a file has one name only: it moves then.
    [[nodiscard]] bool nameAside(const std::string& name)
    {
        if (::link((m_folder / name).c_str(), (m_aside / name).c_str()) == 0) {
            m_steps.push_back({name, false});
            return true;
        }
        const bool isOneNameOnly =
            errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK;
        return isOneNameOnly && moveAside(name);
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
    std::vector<Step> m_steps; // that were done
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
        BackupFailure failure = std::move(exchanged).error();
        failure.text += exchange.undo() ? "; the exchange had begun, all of it was put back"
                                        : "; the exchange had begun, what was not put back is in "
                                              + aside.string();
        return std::unexpected(std::move(failure));
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

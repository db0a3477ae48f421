#pragma once

#include "core/port/backup.h"
#include "core/port/book_check.h"

#include <atomic>
#include <mutex>
#include <string>

namespace jangbu::fakes {

/// Gives the report that the test set.
class MemoryBookCheck : public BookCheck
{
public:
    [[nodiscard]] bool isHere() const override { return isOnThisMachine; }

    [[nodiscard]] Read<BookCheckReport> check(OnProgress onProgress) override
    {
        onProgress(1, 2);
        return report;
    }

    bool isOnThisMachine = true;
    Read<BookCheckReport> report = BookCheckReport{{{"order_adds_up", 3, 0, {}}}};
};

/// Remembers what was asked and answers as the test wants.
class MemoryBackups : public Backups
{
public:
    [[nodiscard]] Backed<BackupState> state() override
    {
        const std::scoped_lock lock{mutex};
        return trouble ? Backed<BackupState>(std::unexpected(BackupFailure{*trouble, {}})) : there;
    }

    [[nodiscard]] Backed<void> setPassphrase(std::string passphrase) override
    {
        const std::scoped_lock lock{mutex};
        constexpr std::size_t least = 8;
        if (passphrase.size() < least) {
            return std::unexpected(BackupFailure{BackupTrouble::SecretTooShort, {}});
        }
        there.hasSecret = true;
        return {};
    }

    [[nodiscard]] Backed<void> setFolder(std::string folder) override
    {
        const std::scoped_lock lock{mutex};
        there.folder = std::move(folder);
        return {};
    }

    [[nodiscard]] Backed<BackupProof> make(Actor actor, OnProgress onProgress) override
    {
        const bool goesOn = onProgress(BackupStep::Copying, 50);
        const std::scoped_lock lock{mutex};
        madeBy = actor;
        ++made;
        if (!goesOn || trouble) {
            const auto why = trouble.value_or(BackupTrouble::Stopped);
            return std::unexpected(BackupFailure{why, {}});
        }
        const BackupFile file{"/backup/new.jbk", now, 1'234'567};
        if (brokenRows == 0) { // one of a broken book does not count
            there.files.insert(there.files.begin(), file);
            there.lastMade = now;
        }
        return proofOf(file.path);
    }

    [[nodiscard]] Backed<BackupProof> tryRestore(std::string path) override
    {
        const std::scoped_lock lock{mutex};
        tried = path;
        return trouble ? Backed<BackupProof>(std::unexpected(BackupFailure{*trouble, {}}))
                       : proofOf(path);
    }

    std::mutex mutex;
    BackupState there;
    std::optional<BackupTrouble> trouble;
    Instant now;
    Actor madeBy;
    int made = 0;
    std::string tried;
    std::int64_t brokenRows = 0;

private:
    [[nodiscard]] BackupProof proofOf(const std::string& path) const
    {
        BackupProof proof;
        proof.path = path;
        proof.check.laws.push_back({"hash_chain", 1, brokenRows, {}});
        return proof;
    }
};

} // namespace jangbu::fakes

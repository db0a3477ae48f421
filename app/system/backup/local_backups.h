#pragma once

#include "app/system/log.h"
#include "core/port/backup.h"
#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"
#include "core/port/journal_reader.h"
#include "core/port/shop_reader.h"
#include "storage/backup/make_backup.h"

#include <filesystem>
#include <functional>
#include <mutex>

namespace jangbu::app {

/// Backups of the book in a data folder that this program has open. Where they go is remembered in
/// backup.ini, the key that locks them in keys/backup.key.
class LocalBackups final : public Backups
{
public:
    /// All of it outlives this.
    struct Parts
    {
        std::filesystem::path folder; // the data folder
        storage::LendForSteps lend;
        const storage::Vault& vault;
        Book& book;
        ShopReader& shop;
        JournalReader& journal;
        std::function<std::optional<Instant>()> began; // when the book was begun
        IdSource& ids;
        const Clock& clock;
        Log& log;
    };

    explicit LocalBackups(Parts parts);

    [[nodiscard]] Backed<BackupState> state() override;
    [[nodiscard]] Backed<void> setPassphrase(std::string passphrase) override;
    [[nodiscard]] Backed<void> setFolder(std::string folder) override;
    [[nodiscard]] Backed<BackupProof> make(Actor actor, OnProgress onProgress) override;
    [[nodiscard]] Backed<BackupProof> tryRestore(std::string path) override;

    /// How one backup differs from the usual.
    struct Order
    {
        std::filesystem::path to;                    // empty: the usual folder
        std::optional<storage::BackupSecret> secret; // nothing: the kept key
        bool withKeys = true;
    };

    [[nodiscard]] Backed<BackupProof>
    makeTo(const Order& order, const Actor& actor, const OnProgress& onProgress);

private:
    [[nodiscard]] Backed<storage::BackupKey> keyFor(const Order& order) const;
    void note(const BackupProof& proof, const Actor& actor);
    void rotateBeside(const std::filesystem::path& made);
    [[nodiscard]] Backed<BackupProof> logged(Backed<BackupProof> done);

    Parts m_parts;
    std::mutex m_one; // at a time
};

} // namespace jangbu::app

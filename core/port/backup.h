#pragma once

#include "core/command/command.h"
#include "core/port/book_check.h"
#include "core/time/instant.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// Why a backup was not made, not read or not restored. Nothing was changed then.
enum class BackupTrouble : std::uint8_t {
    OnServer,       // the book is on a server, which backs it up
    NoSecret,       // neither passphrase nor key file was given, and none is kept
    SecretTooShort, // of a new passphrase or a key file
    SecretWrong,    // the backup was locked with another one
    FileMissing,    // there is no such file
    NotABackup,     // the file is something else
    Newer,          // made by a newer program
    Damaged,        // cut short or changed
    KeyMissing,     // the backup holds no key, and the folder has none that fits
    BookBroken,     // whole, but its book breaks a law
    FolderUnusable, // where it should go cannot be written
    TargetThere,    // a file of that name is there already
    DiskFull,
    InUse, // another program has the folder open
    Stopped,
    Unavailable, // something else in the machine refused; the log says what
};

struct BackupFailure
{
    BackupTrouble trouble = BackupTrouble::Unavailable;
    std::string text; // for the log
};

template <class T>
using Backed = std::expected<T, BackupFailure>;

/// What a backup says of itself.
struct BackupAbout
{
    Instant madeAt;
    std::int64_t batchNo = 0; // the last batch in it
    bool hasKeys = false;

    friend bool operator==(const BackupAbout&, const BackupAbout&) = default;
};

/// A backup that was made, or opened again to try it.
struct BackupProof
{
    std::string path;
    std::int64_t bytes = 0;
    BackupAbout about;
    BookCheckReport check; // of the book that was unpacked from it
};

/// A file of the folder where backups go.
struct BackupFile
{
    std::string path;
    Instant madeAt;
    std::int64_t bytes = 0;
};

struct BackupState
{
    std::string folder;              // where backups go
    bool isFolderThere = false;      // a stick may be out
    bool hasSecret = false;          // whether one can be made without asking
    std::vector<BackupFile> files;   // those in the folder, newest first
    std::optional<Instant> lastMade; // what the journal says, wherever it went
    std::optional<Instant> began;    // of the journal's first line: how long there may be none
};

enum class BackupStep : std::uint8_t { Copying, Packing, Unpacking, Checking };

/// Makes and tries backups of the book on this machine. Blocking, for as long as the book is large:
/// never on a painting thread; one at a time, others wait.
class Backups
{
public:
    /// Hundredths of the step; false stops.
    using OnProgress = std::function<bool(BackupStep step, int percent)>;

    Backups() = default;
    virtual ~Backups() = default;
    Backups(const Backups&) = delete;
    Backups& operator=(const Backups&) = delete;
    Backups(Backups&&) = delete;
    Backups& operator=(Backups&&) = delete;

    [[nodiscard]] virtual Backed<BackupState> state() = 0;

    /// What locks backups from now on. The passphrase itself is not kept, only what it makes.
    [[nodiscard]] virtual Backed<void> setPassphrase(std::string passphrase) = 0;
    /// Empty: backup/ in the data folder.
    [[nodiscard]] virtual Backed<void> setFolder(std::string folder) = 0;

    /// Makes one in the folder, tries it, notes it in the journal in the name of `actor`, and takes
    /// away the oldest beyond those to keep. A broken book is backed up too, and nothing taken away.
    [[nodiscard]] virtual Backed<BackupProof> make(Actor actor, OnProgress onProgress) = 0;

    /// Unpacks a backup apart from the book, checks the book in it and throws that away again.
    [[nodiscard]] virtual Backed<BackupProof> tryRestore(std::string path) = 0;
};

} // namespace jangbu

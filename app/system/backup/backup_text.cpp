#include "app/system/backup/backup_text.h"

#include "core/result/must.h"

namespace jangbu::app {

std::string sentence(const BackupFailure& failure)
{
    switch (failure.trouble) {
    case BackupTrouble::OnServer:
        return "The book is on a server. Back it up there.";
    case BackupTrouble::NoSecret:
        return "Nothing was given that locks or opens a backup. Give --passphrase-file or "
               "--key-file.";
    case BackupTrouble::SecretTooShort:
        return "A passphrase has at least 8 characters, a key file at least 32 bytes.";
    case BackupTrouble::SecretWrong:
        return "The backup was locked with another passphrase or key file. Nothing was changed.";
    case BackupTrouble::FileMissing:
        return "The file is not there or cannot be read: " + failure.text;
    case BackupTrouble::NotABackup:
        return "The file is no backup of this program. Nothing was changed.";
    case BackupTrouble::Newer:
        return "The backup was made by a newer version of this program. Update the program.";
    case BackupTrouble::Damaged:
        return "The backup is damaged or cut short. Nothing was changed; take another one.";
    case BackupTrouble::KeyMissing:
        return "The backup holds no key of its book, and keys/master.key in the folder is not it. "
               "Keep the one that is there in a safe place, then copy the right one there.";
    case BackupTrouble::BookBroken:
        return "The book in the backup breaks its own laws. Nothing was changed; take another "
               "backup, or say --accept-broken.";
    case BackupTrouble::FolderUnusable:
        return "The place cannot be written. Check that it is there and may be written: "
               + failure.text;
    case BackupTrouble::TargetThere:
        return "There is a file of that name already; it was not touched: " + failure.text;
    case BackupTrouble::DiskFull:
        return "The disk is full. Free some space and try again; nothing was lost.";
    case BackupTrouble::InUse:
        return "Another program has this folder open. Close it first.";
    case BackupTrouble::Stopped:
        return "It was stopped. Nothing was changed.";
    case BackupTrouble::Unavailable:
        return "It could not be done: " + failure.text;
    }
    MUST(false);
}

} // namespace jangbu::app

#include "app/system/open_failure.h"

#include "core/result/must.h"

namespace jangbu::app {

std::string sentence(OpenFailure failure)
{
    switch (failure) {
    case OpenFailure::FolderMissing:
        return "There is no such folder, or it is a file. Check the path, or make a shop there with "
               "init.";
    case OpenFailure::NoBook:
        return "The folder holds no book yet. Check the path, or make a shop there with init.";
    case OpenFailure::NotWritable:
        return "The folder or a file in it cannot be written. Check its owner and permissions.";
    case OpenFailure::InUse:
        return "Another program has this folder open. Close it first.";
    case OpenFailure::Damaged:
        return "The book is damaged and was not touched. Restore the newest backup.";
    case OpenFailure::Foreign:
        return "book.db in this folder is not a book of this program. It was not touched.";
    case OpenFailure::Newer:
        return "The book was made by a newer version of this program. Update the program.";
    case OpenFailure::KeyMissing:
        return "The key file keys/master.key is missing. Copy it back from where it is kept.";
    case OpenFailure::KeyDamaged:
        return "The key file keys/master.key cannot be read or is cut short. Copy it back from "
               "where it is kept.";
    case OpenFailure::KeyWrong:
        return "The key file keys/master.key belongs to another book. Copy the right one back.";
    case OpenFailure::DiskFull:
        return "The disk is full. Free some space and try again; nothing was lost.";
    case OpenFailure::ServerUnreachable:
        return "No server answers at this address. Check the address and the network.";
    case OpenFailure::ServerUntrusted:
        return "Whoever answers at this address has another certificate than the one that was named. "
               "Compare the fingerprint with what the server printed.";
    case OpenFailure::NotEnrolled:
        return "The server does not know this counter. Ask for a code and start once with --enrol.";
    case OpenFailure::CodeInvalid:
        return "The code is unknown, used or too old. Ask for another one.";
    case OpenFailure::Unavailable:
        return "The folder could not be opened. The log in it says more.";
    }
    MUST(false);
}

OpenFailure failureOf(storage::FileError error)
{
    using storage::FileError;
    switch (error) {
    case FileError::Missing:
        return OpenFailure::NoBook;
    case FileError::FolderUnusable:
        return OpenFailure::FolderMissing;
    case FileError::ReadOnly:
        return OpenFailure::NotWritable;
    case FileError::InUse:
        return OpenFailure::InUse;
    case FileError::NotOurs:
        return OpenFailure::Foreign;
    case FileError::Newer:
        return OpenFailure::Newer;
    case FileError::Damaged:
        return OpenFailure::Damaged;
    case FileError::DiskFull:
        return OpenFailure::DiskFull;
    case FileError::Failed:
        return OpenFailure::Unavailable;
    }
    return OpenFailure::Unavailable;
}

OpenFailure failureOf(storage::KeyFileError error)
{
    using storage::KeyFileError;
    switch (error) {
    case KeyFileError::Missing:
        return OpenFailure::KeyMissing;
    case KeyFileError::Unreadable:
    case KeyFileError::WrongSize:
        return OpenFailure::KeyDamaged;
    case KeyFileError::NotWritable:
        return OpenFailure::NotWritable;
    case KeyFileError::DiskFull:
        return OpenFailure::DiskFull;
    }
    return OpenFailure::Unavailable;
}

} // namespace jangbu::app

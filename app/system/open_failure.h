#pragma once

#include "storage/sqlite/file_error.h"
#include "storage/vault/key_file.h"

#include <cstdint>
#include <string>

namespace jangbu::app {

/// Why a data folder could not be opened. Nothing in it was changed then.
enum class OpenFailure : std::uint8_t {
    FolderMissing, // there is no such folder and none was to be made, or it is a file
    NoBook,        // the folder is there, a book in it is not, and none was to be made
    NotWritable,   // the folder, or a file in it, may not be written
    InUse,         // another program has it open
    Damaged,       // the book is no readable database, or not what was once written
    Foreign,       // the file is somebody else's database
    Newer,         // made by a newer version of the program
    KeyMissing,    // the book is there, its key file is not
    KeyDamaged,    // the key file cannot be read or has a wrong length
    KeyWrong,      // the key file belongs to another book
    DiskFull,
    ServerUnreachable, // no server answers at the address
    ServerUntrusted,   // whoever answers there has another certificate
    NotEnrolled,       // the server does not know this counter, or not any more
    CodeInvalid,       // the one-time code is unknown, used or too old
    Unavailable,       // something else in the machine refused; the log says what
};

/// One English sentence for people at a terminal: what is wrong and what to do.
[[nodiscard]] std::string sentence(OpenFailure failure);

/// What a file that was not opened means for the folder it is in.
[[nodiscard]] OpenFailure failureOf(storage::FileError error);
[[nodiscard]] OpenFailure failureOf(storage::KeyFileError error);

} // namespace jangbu::app

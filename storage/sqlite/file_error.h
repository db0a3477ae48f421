#pragma once

#include <cstdint>
#include <string>

namespace jangbu::storage {

/// Why a database file was not opened. Each has its own sentence for people in the programs.
enum class FileError : std::uint8_t {
    Missing,        // there is none in the folder, and none was to be made
    FolderUnusable, // the folder is not there or is no folder
    ReadOnly,       // the folder or the file may not be written
    InUse,          // another process has it
    NotOurs,        // somebody else's database, or no database
    Newer,          // made by a newer program
    Damaged,        // its pages contradict each other: restore a backup
    DiskFull,
    Failed, // see the text
};

struct FileFailure
{
    FileError error = FileError::Failed;
    std::string text; // for the log
};

} // namespace jangbu::storage

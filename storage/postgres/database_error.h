#pragma once

#include "storage/sql/sql_failure.h"

#include <cstdint>
#include <string>

namespace jangbu::storage {

/// Why a PostgreSQL database was not opened. Each has its own sentence for people in the programs.
enum class DatabaseError : std::uint8_t {
    BadTarget,   // what names the database cannot be understood
    Unreachable, // no server answers there
    NotSignedIn, // the server refuses the user or the password
    Missing,     // there is no such database, or no book in it and none was to be made
    NotAllowed,  // the user lacks a right: see the README for the roles
    Unfit,       // the server is too old, or the database does not hold UTF-8
    NotOurs,     // somebody else's database
    Newer,       // made by a newer program
    Damaged,     // its history is not ours
    DiskFull,
    Failed, // see the text
};

struct DatabaseFailure
{
    DatabaseError error = DatabaseError::Failed;
    std::string text; // for the log
};

/// What a failure to connect means, by its code where the server gave one.
[[nodiscard]] DatabaseFailure connectFailureOf(const SqlFailure& failure);

} // namespace jangbu::storage

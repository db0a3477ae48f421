#pragma once

#include "core/time/instant.h"
#include "storage/sql/connection.h"
#include "storage/sql/migration.h"

#include <cstdint>
#include <string>

namespace jangbu::storage {

enum class MigrationResult : std::uint8_t {
    Created, // there was nothing; all steps were made
    UpToDate,
    Upgraded,
    NewerButFit,      // made by a newer program that lets this one open it
    NewerThanProgram, // made by a newer program: this one must not touch it
    NotABook,         // somebody else's database
    Damaged,          // its history is not ours
    CheckFailed,      // a step led to something wrong and was undone
    Failed,           // the database refused: see the failure
};

struct MigrationOutcome
{
    MigrationResult result = MigrationResult::Failed;
    Fault fault = Fault::Other; // Failed: what refused
    std::string text;           // for the log
};

/// Whether the file may be used.
[[nodiscard]] bool mayOpen(MigrationResult result);

/// Brings the database to the newest schema this program knows, each step in its own transaction.
[[nodiscard]] MigrationOutcome migrate(Connection& writer, const Schema& schema, Instant now);

} // namespace jangbu::storage

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

/// Why a database was not opened, in the engine's own words: `Failure` is {error, text}, and `ofSql`
/// says what the engine calls a statement that failed.
template <class Failure, class OfSql>
[[nodiscard]] Failure openFailureOf(const MigrationOutcome& outcome, OfSql ofSql)
{
    using Error = decltype(Failure::error);
    switch (outcome.result) {
    case MigrationResult::NewerThanProgram:
        return {Error::Newer, outcome.text};
    case MigrationResult::NotABook:
        return {Error::NotOurs, outcome.text};
    case MigrationResult::Damaged:
        return {Error::Damaged, outcome.text};
    case MigrationResult::Failed:
        return ofSql(SqlFailure{outcome.fault, outcome.text});
    case MigrationResult::Created:
    case MigrationResult::UpToDate:
    case MigrationResult::Upgraded:
    case MigrationResult::NewerButFit:
    case MigrationResult::CheckFailed:
        return {Error::Failed, outcome.text};
    }
    return {Error::Failed, outcome.text};
}

/// Brings the database to the newest schema this program knows, each step in its own transaction.
[[nodiscard]] MigrationOutcome migrate(Connection& writer, const Schema& schema, Instant now);

} // namespace jangbu::storage

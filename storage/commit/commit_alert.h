#pragma once

#include "core/identity/ids.h"
#include "storage/sql/sql_failure.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace jangbu::storage {

enum class AlertKind : std::uint8_t {
    Quarantined, // the database refuses one command for good; the others were committed
    NotWritten,  // a batch could not be written, or it is unknown whether it was
};

/// Something that a person should look at. Holds nothing personal.
struct CommitAlert
{
    AlertKind kind = AlertKind::NotWritten;
    std::optional<CommandId> command; // Quarantined: the one
    std::string commandType;
    SqlFailure failure;
};

/// Called on the committer's thread.
using OnAlert = std::function<void(const CommitAlert&)>;

} // namespace jangbu::storage

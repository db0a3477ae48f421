#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace jangbu::storage {

/// What went wrong in a database, as far as a caller can act on it.
enum class Fault : std::uint8_t {
    Busy,     // somebody holds a lock, or a deadlock was broken: try again
    Conflict, // a value is taken, perhaps by another writer just now: try again, then as Constraint
    Constraint, // the data itself is refused, or other rows were touched than expected
    Damaged,    // the file or a value in it makes no sense
    Full,       // no room on the disk
    ReadOnly,   // it may not be written
    Lost,       // the connection or the device failed: what was in flight is unknown
    Other,
};

struct SqlFailure
{
    Fault fault = Fault::Other;
    std::string text; // for the log, never shown to staff
};

template <class T>
using Sql = std::expected<T, SqlFailure>;

} // namespace jangbu::storage

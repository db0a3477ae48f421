#pragma once

#include "storage/sql/sql_failure.h"

#include <string_view>

namespace jangbu::storage {

class ValueRows;

/// Writes of one connection that travel without waiting for each other: an engine on a wire works at
/// one while the next is made ready.
class SentWrites
{
public:
    SentWrites() = default;
    virtual ~SentWrites() = default;
    SentWrites(const SentWrites&) = delete;
    SentWrites& operator=(const SentWrites&) = delete;
    SentWrites(SentWrites&&) = delete;
    SentWrites& operator=(SentWrites&&) = delete;

    /// Sends a statement over Dialect::valuesText of all `rows`; it must touch as many rows.
    [[nodiscard]] virtual Sql<void> send(std::string_view text, const ValueRows& rows) = 0;

    /// Waits for all that were sent; the first failure counts. The connection does nothing else before.
    [[nodiscard]] virtual Sql<void> land() = 0;
};

} // namespace jangbu::storage

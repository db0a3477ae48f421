#pragma once

#include "storage/sql/sql_failure.h"

#include <string_view>

namespace jangbu::storage {

class ValueRows;

/// Writes of one connection past Qt's driver, which takes every value as a QVariant and waits for every
/// statement. On a wire they travel without waiting for each other: the engine works at one while the
/// next is made ready.
class SentWrites
{
public:
    SentWrites() = default;
    virtual ~SentWrites() = default;
    SentWrites(const SentWrites&) = delete;
    SentWrites& operator=(const SentWrites&) = delete;
    SentWrites(SentWrites&&) = delete;
    SentWrites& operator=(SentWrites&&) = delete;

    /// Whether a statement is about one row and is done for each, else about all of them at once.
    [[nodiscard]] virtual bool takesRowByRow() const = 0;

    /// Sends a statement over Dialect::valuesText of all `rows`, or of one; as many rows as there are
    /// must be touched.
    [[nodiscard]] virtual Sql<void> send(std::string_view text, const ValueRows& rows) = 0;

    /// Waits for all that were sent; the first failure counts. The connection does nothing else before.
    [[nodiscard]] virtual Sql<void> land() = 0;
};

} // namespace jangbu::storage

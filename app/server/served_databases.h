#pragma once

#include "core/time/instant.h"
#include "storage/sql/database.h"

#include <expected>
#include <memory>
#include <string>

namespace jangbu::app {

/// The book and what is remembered of callers, on one engine.
struct ServedDatabases
{
    std::unique_ptr<storage::Database> book;
    std::unique_ptr<storage::Database> access;
};

/// `address` as on the command line: sqlite:DIR or postgres:PARAMETERS, these as libpq knows them. The
/// text says why not.
[[nodiscard]] std::expected<ServedDatabases, std::string>
openServed(const std::string& address, storage::OpenIntent intent, Instant now);

} // namespace jangbu::app

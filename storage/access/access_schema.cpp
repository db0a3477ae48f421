#include "storage/access/access_schema.h"

#include "storage/sqlite/sqlite_database.h"

#include <utility>

namespace jangbu::storage {

SqliteFile accessFile(std::filesystem::path folder)
{
    constexpr std::int64_t applicationId = 0x6A62'4143; // "jbAC" in the file's header
    return SqliteFile{
        .folder = std::move(folder),
        .name = "access.db",
        .schema = {.applicationId = applicationId, .migrations = accessMigrations()},
    };
}

} // namespace jangbu::storage

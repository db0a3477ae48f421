#include "app/server/served_databases.h"

#include "app/system/open_failure.h"
#include "storage/access/access_schema.h"
#include "storage/sqlite/sqlite_database.h"

#include <string_view>
#include <utility>

namespace jangbu::app {

namespace {

std::expected<std::unique_ptr<storage::Database>, std::string>
openFile(const storage::SqliteFile& file, storage::OpenIntent intent, Instant now)
{
    auto opened = storage::SqliteDatabase::open(file, intent, now);
    if (!opened) {
        return std::unexpected(file.name + ": " + sentence(failureOf(opened.error().error)));
    }
    return *std::move(opened);
}

std::expected<ServedDatabases, std::string>
openFolder(const std::filesystem::path& folder, Instant now)
{
    using storage::OpenIntent;
    auto book = openFile(storage::bookFile(folder), OpenIntent::Existing, now);
    if (!book) {
        return std::unexpected(std::move(book).error());
    }
    auto access = openFile(storage::accessFile(folder), OpenIntent::CreateIfMissing, now);
    if (!access) {
        return std::unexpected(std::move(access).error());
    }
    return ServedDatabases{*std::move(book), *std::move(access)};
}

} // namespace

std::expected<ServedDatabases, std::string> openServed(const std::string& address, Instant now)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (!address.starts_with(sqlite)) {
        return std::unexpected("This server knows SQLite only: --database sqlite:DIR");
    }
    return openFolder(address.substr(sqlite.size()), now);
}

} // namespace jangbu::app

#include "app/server/served_databases.h"

#include "app/system/open_failure.h"
#include "storage/access/access_schema.h"
#include "storage/postgres/postgres_database.h"
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
openFolder(const std::filesystem::path& folder, storage::OpenIntent intent, Instant now)
{
    using storage::OpenIntent;
    auto book = openFile(storage::bookFile(folder), intent, now);
    if (!book) {
        return std::unexpected(std::move(book).error());
    }
    auto access = openFile(storage::accessFile(folder), OpenIntent::CreateIfMissing, now);
    if (!access) {
        return std::unexpected(std::move(access).error());
    }
    return ServedDatabases{*std::move(book), *std::move(access)};
}

std::string sentenceOf(const storage::DatabaseFailure& failure)
{
    using storage::DatabaseError;
    switch (failure.error) {
    case DatabaseError::BadTarget:
        return "what names the database cannot be understood: " + failure.text;
    case DatabaseError::Unreachable:
        return "no server answers there.";
    case DatabaseError::NotSignedIn:
        return "the server refuses the user or the password.";
    case DatabaseError::Missing:
        return "there is no book in it. Make one with --new-shop.";
    case DatabaseError::NotAllowed:
        return "the user lacks a right that the roles of the book need.";
    case DatabaseError::Unfit:
        return "the server cannot hold a book: " + failure.text + '.';
    case DatabaseError::NotOurs:
        return "it is somebody else's database.";
    case DatabaseError::Newer:
        return "its book was made by a newer version of this program.";
    case DatabaseError::Damaged:
        return "its history is not ours. Restore a backup.";
    case DatabaseError::DiskFull:
        return "its disk is full.";
    case DatabaseError::Failed:
        return failure.text;
    }
    return failure.text;
}

std::expected<std::unique_ptr<storage::Database>, std::string>
connectTo(const std::string& parameters, storage::OpenIntent intent, Instant now)
{
    auto opened = storage::PostgresDatabase::open(storage::bookDatabase(parameters), intent, now);
    if (!opened) {
        return std::unexpected("PostgreSQL: " + sentenceOf(opened.error()));
    }
    return *std::move(opened);
}

/// Both are in one database, where each wants a connection that writes.
std::expected<ServedDatabases, std::string>
connectBoth(const std::string& parameters, storage::OpenIntent intent, Instant now)
{
    auto book = connectTo(parameters, intent, now);
    if (!book) {
        return std::unexpected(std::move(book).error());
    }
    auto access = connectTo(parameters, storage::OpenIntent::Existing, now);
    if (!access) {
        return std::unexpected(std::move(access).error());
    }
    return ServedDatabases{*std::move(book), *std::move(access)};
}

} // namespace

std::expected<ServedDatabases, std::string>
openServed(const std::string& address, storage::OpenIntent intent, Instant now)
{
    constexpr std::string_view sqlite = "sqlite:";
    constexpr std::string_view postgres = "postgres:";
    if (address.starts_with(sqlite)) {
        return openFolder(address.substr(sqlite.size()), intent, now);
    }
    if (address.starts_with(postgres)) {
        return connectBoth(address.substr(postgres.size()), intent, now);
    }
    return std::unexpected(address + " is neither sqlite:DIR nor postgres:PARAMETERS");
}

} // namespace jangbu::app

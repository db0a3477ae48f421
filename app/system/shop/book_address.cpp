#include "app/system/shop/book_address.h"

#include "app/system/open_failure.h"
#include "storage/postgres/postgres_database.h"

#include <utility>

namespace jangbu::app {

namespace {

constexpr std::string_view sqlite = "sqlite:";
constexpr std::string_view postgres = "postgres:";

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

} // namespace

std::optional<std::filesystem::path> folderOf(std::string_view address)
{
    if (!address.starts_with(sqlite)) {
        return std::nullopt;
    }
    return std::filesystem::path(address.substr(sqlite.size()));
}

std::expected<std::unique_ptr<storage::Database>, std::string>
openFile(const storage::SqliteFile& file, storage::OpenIntent intent, Instant now)
{
    auto opened = storage::SqliteDatabase::open(file, intent, now);
    if (!opened) {
        return std::unexpected(file.name + ": " + sentence(failureOf(opened.error().error)));
    }
    return *std::move(opened);
}

std::expected<std::unique_ptr<storage::Database>, std::string>
openBookAt(const std::string& address, storage::OpenIntent intent, Instant now)
{
    if (const auto folder = folderOf(address)) {
        return openFile(storage::bookFile(*folder), intent, now);
    }
    if (address.starts_with(postgres)) {
        return connectTo(address.substr(postgres.size()), intent, now);
    }
    return std::unexpected(address + " is neither sqlite:DIR nor postgres:PARAMETERS");
}

} // namespace jangbu::app

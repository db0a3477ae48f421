#include "storage/counter/counter_file.h"

#include "storage/counter/counter_schema.h"

#include <array>
#include <string>
#include <system_error>

namespace jangbu::storage {

namespace {

constexpr std::string_view fileName = "counter.db";

std::expected<std::unique_ptr<SqliteDatabase>, FileFailure>
openDatabase(const std::filesystem::path& folder, Instant now)
{
    return SqliteDatabase::open(
        {.folder = folder, .name = std::string{fileName}, .schema = counterSchema()},
        OpenIntent::CreateIfMissing,
        now
    );
}

/// Renames the file and its journal; nothing when that is not possible.
std::optional<std::filesystem::path> moveAway(const std::filesystem::path& folder, Instant now)
{
    const std::filesystem::path path = folder / fileName;
    std::filesystem::path away = path;
    away += ".damaged-" + std::to_string(now.us / usPerSecond);
    for (const std::string_view suffix : {"-wal", "-shm", ""}) {
        std::filesystem::path from = path;
        std::filesystem::path to = away;
        from += suffix;
        to += suffix;
        std::error_code error;
        std::filesystem::rename(from, to, error);
        if (error && error != std::errc::no_such_file_or_directory) {
            return std::nullopt;
        }
    }
    return away;
}

} // namespace

std::expected<std::unique_ptr<CounterFile>, FileFailure>
CounterFile::open(const std::filesystem::path& folder, Instant now)
{
    auto database = openDatabase(folder, now);
    std::filesystem::path setAside;
    const bool isUseless = !database
                           && (database.error().error == FileError::Damaged
                               || database.error().error == FileError::NotOurs);
    if (isUseless) {
        const auto away = moveAway(folder, now);
        if (!away) {
            return std::unexpected(std::move(database).error());
        }
        setAside = *away;
        database = openDatabase(folder, now);
    }
    if (!database) {
        return std::unexpected(std::move(database).error());
    }
    std::unique_ptr<CounterFile> file(new CounterFile(*std::move(database)));
    file->m_setAside = std::move(setAside);
    return file;
}

CounterFile::CounterFile(std::unique_ptr<SqliteDatabase> database)
    : m_database(std::move(database)), m_writer(*m_database)
{}

StoreError CounterFile::errorOf(const SqlFailure& failure)
{
    return failure.fault == Fault::Full ? StoreError::Full : StoreError::Unavailable;
}

} // namespace jangbu::storage

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

CounterFile::CounterFile(std::unique_ptr<SqliteDatabase> database) : m_database(std::move(database))
{}

CounterFile::~CounterFile()
{
    const std::scoped_lock lock{m_mutex};
    disconnect();
}

Sql<void> CounterFile::connectHere()
{
    if (m_connection && m_thread == std::this_thread::get_id()) {
        return {};
    }
    // A connection belongs to the thread that opened it; callers change threads seldom.
    disconnect();
    auto opened = m_database->openWriter();
    if (!opened) {
        return std::unexpected(std::move(opened).error());
    }
    m_connection = *std::move(opened);
    m_thread = std::this_thread::get_id();
    return {};
}

StoreError CounterFile::afterFailure(const SqlFailure& failure)
{
    if (failure.fault == Fault::Lost) {
        disconnect();
    }
    return failure.fault == Fault::Full ? StoreError::Full : StoreError::Unavailable;
}

void CounterFile::disconnect()
{
    if (m_connection) {
        m_database->beforeClose(*m_connection);
        m_connection.reset();
    }
}

} // namespace jangbu::storage

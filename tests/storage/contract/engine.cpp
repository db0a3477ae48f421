#include "tests/storage/contract/engine.h"

#include "storage/sqlite/sqlite_database.h"

#include <QDebug>

namespace jangbu::tests {

std::unique_ptr<storage::Database> SqliteEngine::open(const std::filesystem::path& folder)
{
    auto database = storage::SqliteDatabase::open(
        storage::bookFile(folder),
        storage::OpenIntent::CreateIfMissing,
        Instant{}
    );
    if (!database) {
        qWarning("cannot open: %s", database.error().text.c_str());
        return nullptr;
    }
    return *std::move(database);
}

} // namespace jangbu::tests

#include "storage/sqlite/native_handle.h"

#include "core/result/must.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace jangbu::storage {

namespace {

int collectFirst(void* rows, int columns, char** values, char** /*names*/)
{
    if (columns > 0) {
        static_cast<std::vector<std::string>*>(rows)->emplace_back(
            values[0] == nullptr ? "" : values[0]
        );
    }
    return 0;
}

} // namespace

sqlite3* nativeSqlite(const Connection& connection)
{
    const QVariant handle = connection.nativeHandle();
    MUST(handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.constData());
}

Sql<std::vector<std::string>> runOn(sqlite3* handle, const char* script)
{
    std::vector<std::string> rows;
    if (sqlite3_exec(handle, script, collectFirst, &rows, nullptr) != SQLITE_OK) {
        return std::unexpected(SqlFailure{
            faultOfCode(sqlite3_extended_errcode(handle)),
            sqlite3_errmsg(handle),
        });
    }
    return rows;
}

} // namespace jangbu::storage

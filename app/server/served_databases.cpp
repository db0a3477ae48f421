#include "app/server/served_databases.h"

#include "app/system/shop/book_address.h"
#include "storage/access/access_schema.h"

#include <utility>

namespace jangbu::app {

std::expected<ServedDatabases, std::string>
openServed(const std::string& address, storage::OpenIntent intent, Instant now)
{
    using storage::OpenIntent;
    auto book = openBookAt(address, intent, now);
    if (!book) {
        return std::unexpected(std::move(book).error());
    }
    // On PostgreSQL both are in one database, where each wants a connection that writes.
    const auto folder = folderOf(address);
    auto access = folder ? openFile(storage::accessFile(*folder), OpenIntent::CreateIfMissing, now)
                         : openBookAt(address, OpenIntent::Existing, now);
    if (!access) {
        return std::unexpected(std::move(access).error());
    }
    return ServedDatabases{*std::move(book), *std::move(access)};
}

} // namespace jangbu::app

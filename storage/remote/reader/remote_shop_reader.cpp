#include "storage/remote/reader/remote_shop_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/read_fields.h"

#include <algorithm>

namespace jangbu::storage {

RemoteShopReader::RemoteShopReader(HttpsClient& client) : m_client(client) {}

Read<ShopSettings> RemoteShopReader::settings()
{
    return askFor<ShopSettings>(m_client, RequestTarget("/v1/settings"));
}

Read<std::vector<Terminal>> RemoteShopReader::terminals()
{
    return askMany<Terminal>(m_client, RequestTarget("/v1/terminals"), "terminals");
}

Read<std::vector<Staff>> RemoteShopReader::staff()
{
    return askMany<Staff>(m_client, RequestTarget("/v1/staff"), "staff");
}

Read<std::optional<Staff>> RemoteShopReader::staffByLogin(std::string login)
{
    auto all = staff();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, login, &Staff::login);
    return found == all->end() ? std::nullopt : std::optional(std::move(*found));
}

} // namespace jangbu::storage

#pragma once

#include "core/port/shop_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about the shop, asked of the server.
class RemoteShopReader final : public ShopReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteShopReader(HttpsClient& client);

    [[nodiscard]] Read<ShopSettings> settings() override;
    [[nodiscard]] Read<std::vector<Terminal>> terminals() override;
    [[nodiscard]] Read<std::vector<Staff>> staff() override;
    /// Without the PIN's hash, which never leaves the server: signing in is the server's, too.
    [[nodiscard]] Read<std::optional<Staff>> staffByLogin(std::string login) override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage

#pragma once

#include "core/port/shop_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

class SqlShopReader final : public ShopReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlShopReader(ReaderPool& pool);

    [[nodiscard]] Read<ShopSettings> settings() override;
    /// By receipt prefix.
    [[nodiscard]] Read<std::vector<Terminal>> terminals() override;
    /// By login.
    [[nodiscard]] Read<std::vector<Staff>> staff() override;
    [[nodiscard]] Read<std::optional<Staff>> staffByLogin(std::string login) override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage

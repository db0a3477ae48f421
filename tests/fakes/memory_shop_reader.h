#pragma once

#include "core/port/shop_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

class MemoryShopReader : public ShopReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryShopReader(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<ShopSettings> settings() override;
    [[nodiscard]] Read<std::vector<Terminal>> terminals() override;
    [[nodiscard]] Read<std::vector<Staff>> staff() override;
    [[nodiscard]] Read<std::optional<Staff>> staffByLogin(std::string login) override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes

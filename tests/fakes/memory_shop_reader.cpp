#include "tests/fakes/memory_shop_reader.h"

#include "tests/fakes/read_guard.h"

#include <algorithm>

namespace jangbu::fakes {

Read<ShopSettings> MemoryShopReader::settings()
{
    return reading(m_shop, [&] { return m_shop.settings; });
}

Read<std::vector<Terminal>> MemoryShopReader::terminals()
{
    return reading(m_shop, [&] {
        std::vector<Terminal> all;
        for (const auto& [id, terminal] : m_shop.terminals) {
            all.push_back(terminal);
        }
        return all;
    });
}

Read<std::vector<Staff>> MemoryShopReader::staff()
{
    return reading(m_shop, [&] {
        std::vector<Staff> all;
        for (const auto& [id, staff] : m_shop.staff) {
            all.push_back(staff);
            all.back().pinHash.clear();
        }
        return all;
    });
}

Read<std::optional<Staff>> MemoryShopReader::staffByLogin(std::string login)
{
    return reading(m_shop, [&]() -> std::optional<Staff> {
        const auto place = std::ranges::find_if(m_shop.staff, [&](const auto& entry) {
            return entry.second.login == login;
        });
        return place == m_shop.staff.end() ? std::nullopt : std::optional{place->second};
    });
}

} // namespace jangbu::fakes

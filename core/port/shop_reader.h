#pragma once

#include "core/port/read.h"
#include "core/shift/shift.h"
#include "core/shop/settings.h"
#include "core/staff/staff.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// Questions about the shop itself. Blocking; each may be called from any thread but a painting one.
class ShopReader
{
public:
    ShopReader() = default;
    virtual ~ShopReader() = default;
    ShopReader(const ShopReader&) = delete;
    ShopReader& operator=(const ShopReader&) = delete;
    ShopReader(ShopReader&&) = delete;
    ShopReader& operator=(ShopReader&&) = delete;

    /// An empty shop name means that the shop was not set up yet.
    [[nodiscard]] virtual Read<ShopSettings> settings() = 0;
    [[nodiscard]] virtual Read<std::vector<Terminal>> terminals() = 0;
    /// Without PIN hashes.
    [[nodiscard]] virtual Read<std::vector<Staff>> staff() = 0;
    /// With the PIN hash, for sign-in.
    [[nodiscard]] virtual Read<std::optional<Staff>> staffByLogin(std::string login) = 0;
};

} // namespace jangbu

#include "storage/sql/reader/settings_rows.h"

#include <map>
#include <string>

namespace jangbu::storage {

namespace {

using Stored = std::map<std::string, std::string, std::less<>>;

/// Whether `key` now has its stored value, if there is one.
bool apply(ShopSettings& settings, const Stored& stored, std::string_view key)
{
    const auto value = stored.find(key);
    return value == stored.end() || value->second.empty()
           || setSetting(settings, key, value->second).has_value();
}

} // namespace

Sql<ShopSettings> loadSettings(Transaction& transaction)
{
    Stored stored;
    auto read =
        transaction.prepare("SELECT key, value FROM setting").forEach([&](const RowView& row) {
            stored.insert_or_assign(row.text(0), row.text(1));
        });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    ShopSettings settings;
    // Amounts are read in the currency, so it comes first.
    bool isRead = apply(settings, stored, "shop.currency");
    for (const std::string_view key : settingKeys()) {
        isRead = apply(settings, stored, key) && isRead;
    }
    if (!isRead) {
        return std::unexpected(SqlFailure{Fault::Damaged, "a setting makes no sense"});
    }
    return settings;
}

} // namespace jangbu::storage

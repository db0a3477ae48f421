#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace jangbu {

/// What a shop decides for itself. Defaults are those of a Korean shop (a named prepaid instrument
/// may hold 2,000,000원 by law).
struct ShopSettings
{
    std::string shopName;
    Currency currency;
    std::string timezone = "Asia/Seoul"; // IANA name
    Money topUpMinimum{1'000};
    Money topUpMaximum{500'000};
    Money balanceMaximum{2'000'000};
    std::int64_t lowStockAt = 5; // for products that do not say otherwise at import
    std::int64_t autoLockMinutes = 5;
    std::int64_t backupEveryHours = 24; // 0: only when somebody asks
    std::int64_t backupsKept = 14;
    std::int64_t alertRefusedPercent = 20; // of the payments of the last hour; 0: never
    std::int64_t alertBackupDays = 2;
    std::int64_t alertExportLagMinutes = 60;
    std::int64_t alertDiskFreeMegabytes = 1'024;

    friend bool operator==(const ShopSettings&, const ShopSettings&) = default;
};

enum class SettingError : std::uint8_t { UnknownKey, Malformed, OutOfRange, Fixed };

/// The keys, in the order they are listed to people: `shop.name`, `topup.minimum`, …
[[nodiscard]] std::span<const std::string_view> settingKeys();

/// The setting as text: amounts in major units. Nothing-text for an unknown key.
[[nodiscard]] std::expected<std::string, SettingError>
settingText(const ShopSettings& settings, std::string_view key);

/// Sets one value from its text. `shop.currency` may be set only while `settings` names no shop:
/// a book's amounts have no meaning in another currency.
[[nodiscard]] std::expected<void, SettingError>
setSetting(ShopSettings& settings, std::string_view key, std::string_view value);

/// Whether the bounds fit together: 0 < minimum <= maximum <= balance maximum.
[[nodiscard]] bool areConsistent(const ShopSettings& settings);

} // namespace jangbu

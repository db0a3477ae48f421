#include "core/shop/settings.h"

#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/text/utf8.h"
#include "core/text/whole_number.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

constexpr std::array<std::string_view, 14> keys{
    "shop.name",
    "shop.currency",
    "shop.timezone",
    "topup.minimum",
    "topup.maximum",
    "balance.maximum",
    "stock.low",
    "counter.lock_minutes",
    "backup.every_hours",
    "backup.keep",
    "alert.refused_percent",
    "alert.backup_days",
    "alert.export_lag_minutes",
    "alert.disk_free_mb",
};

/// A setting that is a whole number, from 0 to `most`.
struct NumberSetting
{
    std::string_view key;
    std::int64_t ShopSettings::* value;
    std::int64_t most;
};

constexpr std::array<NumberSetting, 8> numbers{{
    {"stock.low", &ShopSettings::lowStockAt, limit::lowStockAt},
    {"counter.lock_minutes", &ShopSettings::autoLockMinutes, limit::lockMinutes},
    {"backup.every_hours", &ShopSettings::backupEveryHours, limit::backupHours},
    {"backup.keep", &ShopSettings::backupsKept, limit::backupsKept},
    {"alert.refused_percent", &ShopSettings::alertRefusedPercent, 100},
    {"alert.backup_days", &ShopSettings::alertBackupDays, limit::alertDays},
    {"alert.export_lag_minutes", &ShopSettings::alertExportLagMinutes, limit::alertMinutes},
    {"alert.disk_free_mb", &ShopSettings::alertDiskFreeMegabytes, limit::diskMegabytes},
}};

Money* amountOf(ShopSettings& settings, std::string_view key)
{
    if (key == "topup.minimum") {
        return &settings.topUpMinimum;
    }
    if (key == "topup.maximum") {
        return &settings.topUpMaximum;
    }
    return key == "balance.maximum" ? &settings.balanceMaximum : nullptr;
}

const NumberSetting* numberOf(std::string_view key)
{
    const auto* const found = std::ranges::find(numbers, key, &NumberSetting::key);
    return found == numbers.end() ? nullptr : found;
}

std::expected<void, SettingError> setText(std::string& place, std::string_view value)
{
    if (!isStorableText(value)) {
        return std::unexpected(SettingError::Malformed);
    }
    if (value.empty() || codePointCount(value) > limit::nameCharacters) {
        return std::unexpected(SettingError::OutOfRange);
    }
    place = value;
    return {};
}

std::expected<void, SettingError>
setNumber(std::int64_t& place, std::string_view value, std::int64_t most)
{
    const auto number = parseWholeNumber(value);
    if (!number) {
        return std::unexpected(SettingError::Malformed);
    }
    if (*number < 0 || *number > most) {
        return std::unexpected(SettingError::OutOfRange);
    }
    place = *number;
    return {};
}

std::expected<void, SettingError>
setAmount(Money& place, std::string_view value, const Currency& currency)
{
    const auto amount = parseMoney(value, currency);
    if (!amount) {
        return std::unexpected(SettingError::Malformed);
    }
    if (amount->minor <= 0 || amount->minor > limit::amountMinor) {
        return std::unexpected(SettingError::OutOfRange);
    }
    place = *amount;
    return {};
}

std::expected<void, SettingError> setCurrency(ShopSettings& settings, std::string_view value)
{
    const auto currency = currencyByCode(value);
    if (!currency) {
        return std::unexpected(SettingError::Malformed);
    }
    if (!settings.shopName.empty() && *currency != settings.currency) {
        return std::unexpected(SettingError::Fixed);
    }
    settings.currency = *currency;
    return {};
}

} // namespace

std::span<const std::string_view> settingKeys()
{
    return keys;
}

std::expected<std::string, SettingError>
settingText(const ShopSettings& settings, std::string_view key)
{
    ShopSettings copy = settings;
    if (const Money* const amount = amountOf(copy, key)) {
        return toText(*amount, settings.currency);
    }
    if (const NumberSetting* const number = numberOf(key)) {
        return std::to_string(settings.*(number->value));
    }
    if (key == "shop.name") {
        return settings.shopName;
    }
    if (key == "shop.currency") {
        return settings.currency.code;
    }
    if (key == "shop.timezone") {
        return settings.timezone;
    }
    return std::unexpected(SettingError::UnknownKey);
}

std::expected<void, SettingError>
setSetting(ShopSettings& settings, std::string_view key, std::string_view value)
{
    if (Money* const amount = amountOf(settings, key)) {
        return setAmount(*amount, value, settings.currency);
    }
    if (const NumberSetting* const number = numberOf(key)) {
        return setNumber(settings.*(number->value), value, number->most);
    }
    if (key == "shop.name") {
        return setText(settings.shopName, value);
    }
    if (key == "shop.timezone") {
        return setText(settings.timezone, value);
    }
    if (key == "shop.currency") {
        return setCurrency(settings, value);
    }
    return std::unexpected(SettingError::UnknownKey);
}

bool areConsistent(const ShopSettings& settings)
{
    return settings.topUpMinimum.minor > 0 && settings.topUpMinimum <= settings.topUpMaximum
           && settings.topUpMaximum <= settings.balanceMaximum;
}

} // namespace jangbu

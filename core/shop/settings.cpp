#include "core/shop/settings.h"

#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/text/utf8.h"
#include "core/text/whole_number.h"

#include <array>

namespace jangbu {

namespace {

constexpr std::array<std::string_view, 8> keys{
    "shop.name",
    "shop.currency",
    "shop.timezone",
    "topup.minimum",
    "topup.maximum",
    "balance.maximum",
    "stock.low",
    "counter.lock_minutes",
};

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

std::int64_t* numberOf(ShopSettings& settings, std::string_view key)
{
    if (key == "stock.low") {
        return &settings.lowStockAt;
    }
    return key == "counter.lock_minutes" ? &settings.autoLockMinutes : nullptr;
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
    if (const std::int64_t* const number = numberOf(copy, key)) {
        return std::to_string(*number);
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
    if (std::int64_t* const number = numberOf(settings, key)) {
        const bool isMinutes = number == &settings.autoLockMinutes;
        return setNumber(*number, value, isMinutes ? limit::lockMinutes : limit::lowStockAt);
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

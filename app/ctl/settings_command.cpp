#include "app/ctl/invocation.h"
#include "app/system/zone_offsets.h"

#include <QJsonObject>

#include <fmt/core.h>

#include <vector>

namespace jangbu::app {

namespace {

std::string sentenceOf(SettingError error, const std::string& key)
{
    switch (error) {
    case SettingError::UnknownKey:
        return fmt::format("there is no setting {}", key);
    case SettingError::Malformed:
        return fmt::format("the value for {} cannot be read", key);
    case SettingError::OutOfRange:
        return fmt::format("the value for {} is out of range", key);
    case SettingError::Fixed:
        return fmt::format("{} cannot be changed any more", key);
    }
    return {};
}

ExitCode get(const Invocation& invocation, std::vector<std::string> keys)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    if (keys.empty()) {
        keys.assign(settingKeys().begin(), settingKeys().end());
    }
    QJsonObject json;
    std::string text;
    for (const std::string& key : keys) {
        const auto value = settingText(*settings, key);
        if (!value) {
            return explain(sentenceOf(value.error(), key));
        }
        json.insert(QString::fromStdString(key), QString::fromStdString(*value));
        text += fmt::format("{}={}\n", key, *value);
    }
    return print(invocation, QJsonDocument(json), text);
}

QJsonDocument jsonOf(const ShopSettings& settings, const ChangeSettings& change)
{
    QJsonObject json;
    for (const SettingValue& given : change.values) {
        const std::string text = settingText(settings, given.key).value_or("");
        json.insert(QString::fromStdString(given.key), QString::fromStdString(text));
    }
    return QJsonDocument(json);
}

ExitCode set(const Invocation& invocation, const std::vector<std::string>& assignments)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    ChangeSettings change;
    ShopSettings changed = *settings;
    for (const std::string& assignment : assignments) {
        const std::size_t sign = assignment.find('=');
        if (sign == std::string::npos) {
            return explain(fmt::format("expected KEY=VALUE, not {}", assignment), ExitCode::Usage);
        }
        SettingValue value{assignment.substr(0, sign), assignment.substr(sign + 1)};
        // The book decides again; here it is asked for a sentence that names the key.
        const auto tried = setSetting(changed, value.key, value.value);
        if (!tried) {
            return explain(sentenceOf(tried.error(), value.key));
        }
        if (value.key == "shop.timezone" && !isTimezone(value.value)) {
            return explain(fmt::format(
                "there is no time zone {}: give an IANA name such as Asia/Seoul",
                value.value
            ));
        }
        change.values.push_back(std::move(value));
    }
    if (!areConsistent(changed)) {
        return explain("topup.minimum <= topup.maximum <= balance.maximum must hold");
    }
    const ExitCode saved = submitOrExplain(*shop, change);
    return saved == ExitCode::Done ? print(invocation, jsonOf(changed, change), {}) : saved;
}

} // namespace

void addSettings(CLI::App& app, Invocation& invocation)
{
    auto* const settings = app.add_subcommand("settings", "What the shop decides for itself");
    settings->require_subcommand(1);
    auto keys = std::make_shared<std::vector<std::string>>();
    auto* const getting = settings->add_subcommand("get", "Show settings, all without a KEY");
    getting->add_option("KEY", *keys, "such as topup.maximum");
    getting->callback([&invocation, keys] {
        invocation.run = [&invocation, keys] { return get(invocation, *keys); };
    });
    auto values = std::make_shared<std::vector<std::string>>();
    auto* const setting = settings->add_subcommand("set", "Change settings, all or none");
    setting->add_option("KEY=VALUE", *values, "amounts in major units: 1000000.00")->required();
    setting->callback([&invocation, values] {
        invocation.run = [&invocation, values] { return set(invocation, *values); };
    });
}

} // namespace jangbu::app

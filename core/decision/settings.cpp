#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

#include <expected>

namespace jangbu::decision {

namespace {

SettingRefusal refusalFor(SettingError error)
{
    switch (error) {
    case SettingError::UnknownKey:
        return SettingRefusal::UnknownKey;
    case SettingError::Malformed:
        return SettingRefusal::Malformed;
    case SettingError::OutOfRange:
        return SettingRefusal::OutOfRange;
    case SettingError::Fixed:
        return SettingRefusal::Fixed;
    }
    MUST(false);
}

/// The settings with all the changes; the first that cannot be made is the answer.
std::expected<ShopSettings, SettingRefusal>
changed(const ChangeSettings& body, const ShopSettings& settings)
{
    if (body.values.empty()) {
        return std::unexpected(SettingRefusal::NothingGiven);
    }
    if (body.values.size() > limit::settingsPerCommand) {
        return std::unexpected(SettingRefusal::TooManyValues);
    }
    ShopSettings copy = settings;
    for (const SettingValue& given : body.values) {
        if (const auto done = setSetting(copy, given.key, given.value); !done) {
            return std::unexpected(refusalFor(done.error()));
        }
    }
    if (!areConsistent(copy)) {
        return std::unexpected(SettingRefusal::Inconsistent);
    }
    if (containsCardNumber(copy.shopName)) {
        return std::unexpected(SettingRefusal::CardNumberGiven);
    }
    return copy;
}

} // namespace

Outcome decideOn(const Command& command, const ChangeSettings& body, WorkingSet& set)
{
    auto after = changed(body, set.settings);
    if (!after) {
        return refuse(after.error());
    }
    for (const std::string_view key : settingKeys()) {
        const auto was = settingText(set.settings, key);
        const auto is = settingText(*after, key);
        MUST(was && is);
        journalChange(set, command, {"setting", std::string{key}, *was, *is});
    }
    set.settings = *std::move(after);
    set.settingsChanged = true;
    return Done{};
}

} // namespace jangbu::decision

#pragma once

#include "core/shop/settings.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <string_view>

namespace jangbu::ui {

/// What a setting is called, the unit of its value, and what it does with its bounds.
struct SettingWords
{
    QString label;
    QString unit; // empty where there is none
    QString hint;
};

/// `key` is one of settingKeys().
[[nodiscard]] SettingWords settingWords(std::string_view key, const ShopFormat& format);

/// Which group of settings the key belongs to: the part before its dot, in words.
[[nodiscard]] QString settingGroupText(std::string_view key);

} // namespace jangbu::ui

#pragma once

#include "ui/text/shop_format.h"

#include <QString>

#include <string>

namespace jangbu::ui {

/// What an act of the journal is called: `staff_pin` → PIN 변경. The act itself when unknown.
[[nodiscard]] QString journalActText(const std::string& act);

/// What an act was about, where that is a word of the book's own: `stock.low` → 재고 부족 기준. The
/// subject itself where it is not, such as the name of a file.
[[nodiscard]] QString
journalSubjectText(const std::string& act, const std::string& subject, const ShopFormat& format);

/// What was there before or after an act: an amount as money, with what was noted behind it; the
/// value itself where the act is about none.
[[nodiscard]] QString
journalValueText(const std::string& act, const std::string& value, const ShopFormat& format);

} // namespace jangbu::ui

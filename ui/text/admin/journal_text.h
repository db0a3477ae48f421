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

/// What was there before or after an act, and what somebody noted with it.
struct JournalValue
{
    QString text; // an amount as money, for acts that are about one
    QString note; // such as the reason for cash that was taken out; empty for other acts

    friend bool operator==(const JournalValue&, const JournalValue&) = default;
};

[[nodiscard]] JournalValue
journalValue(const std::string& act, const std::string& value, const ShopFormat& format);

} // namespace jangbu::ui

#pragma once

#include "core/money/money.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <optional>

namespace jangbu::ui {

/// `12,300원`, in English `₩12,300`; `£12.30` in both. Below zero with the minus sign U+2212.
[[nodiscard]] QString moneyText(Money amount, const ShopFormat& format);

/// The same with `+` or `−` in front, for changes: `+30,000원`. Zero has no sign.
[[nodiscard]] QString signedMoneyText(Money amount, const ShopFormat& format);

/// For a field to edit: no symbol, no grouping: `12300`, `12.30`.
[[nodiscard]] QString moneyEntryText(Money amount, const ShopFormat& format);

/// What somebody typed, with or without symbol, grouping and spaces; nothing when it is no amount.
[[nodiscard]] std::optional<Money> moneyFromEntry(const QString& text, const ShopFormat& format);

/// The shop's currency sign: `원` or `₩`, `£`; the code where there is no sign.
[[nodiscard]] QString currencySign(const ShopFormat& format);

} // namespace jangbu::ui

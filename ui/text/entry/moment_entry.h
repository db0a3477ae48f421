#pragma once

#include "core/time/instant.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <optional>

// Days and moments of the shop's clock as somebody types them: `2026-11-22`, `2026-11-22 10:00`.
namespace jangbu::ui {

/// The day on which the moment is.
[[nodiscard]] QString dayEntryText(Instant instant, const ShopFormat& format);

/// A beginning: the day alone where it begins at midnight.
[[nodiscard]] QString startEntryText(Instant start, const ShopFormat& format);

/// An end that is not included: at midnight it is the day before, whole.
[[nodiscard]] QString endEntryText(Instant end, const ShopFormat& format);

/// Nothing when the text is no such day or moment.
[[nodiscard]] std::optional<Instant> startFromEntry(const QString& text, const ShopFormat& format);

/// A day alone means all of it: the moment at which the next one begins.
[[nodiscard]] std::optional<Instant> endFromEntry(const QString& text, const ShopFormat& format);

} // namespace jangbu::ui

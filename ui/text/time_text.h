#pragma once

#include "core/time/instant.h"
#include "ui/text/shop_format.h"

#include <QDateTime>
#include <QString>

namespace jangbu::ui {

/// The moment on the shop's clock.
[[nodiscard]] QDateTime shopTime(Instant instant, const ShopFormat& format);

/// `2026-11-22 (일) 14:05`, in English `2026-11-22 (Sun) 14:05`.
[[nodiscard]] QString dateTimeText(Instant instant, const ShopFormat& format);

/// `2026-11-22 (일)`.
[[nodiscard]] QString dateText(Instant instant, const ShopFormat& format);

/// `14:05`.
[[nodiscard]] QString timeText(Instant instant, const ShopFormat& format);

/// `12:03:10`: as of when a number is true.
[[nodiscard]] QString preciseTimeText(Instant instant, const ShopFormat& format);

/// `11-20 18:02` within the year of `now`, else `2025-11-20`: a column of a list.
[[nodiscard]] QString shortTimeText(Instant instant, Instant now, const ShopFormat& format);

/// `월요일`, in English `Monday`; 0 is Monday, 6 Sunday.
[[nodiscard]] QString weekdayName(std::int64_t weekday, const ShopFormat& format);

/// How long ago: `방금`, `5분 전`, `2시간 전`, `3일 전`.
[[nodiscard]] QString ageText(Instant instant, Instant now);

/// `23초`, `2분 5초`: a wait that is counted down.
[[nodiscard]] QString waitText(std::int64_t seconds);

} // namespace jangbu::ui

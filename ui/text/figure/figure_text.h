#pragma once

#include "core/money/money.h"
#include "core/time/instant.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

// How the dashboard writes its figures.
namespace jangbu::ui {

/// `12.4%` of 1,240 basis points; cut to one decimal by rounding half away from zero, without sign.
[[nodiscard]] QString percentText(std::int64_t basisPoints);

/// `▲ 12.4%`, `▼ 3.0%`, `no change`; empty when there is nothing to compare with.
[[nodiscard]] QString changeText(std::optional<std::int64_t> basisPoints);

/// `▲ 3`, `▼ 2`, `–`: by how many.
[[nodiscard]] QString stepText(std::int64_t steps);

/// `476천`, `1,200만`, `3억`; in English `476k`, `12M`: an amount beside an axis, in major units.
[[nodiscard]] QString axisMoneyText(Money amount, const ShopFormat& format);

/// `642건`, `642 orders`.
[[nodiscard]] QString ordersText(std::int64_t orders);

/// `12건`, `12 top-ups`.
[[nodiscard]] QString topUpsText(std::int64_t topUps);

/// `3건`, `3 payments`.
[[nodiscard]] QString paymentsText(std::int64_t payments);

/// `12:03:10 기준`: figures are true as of then.
[[nodiscard]] QString freshnessText(Instant at, const ShopFormat& format);

/// Why an order was refused, in a few words, by the reason's stable name: `잔액 부족`.
[[nodiscard]] QString refusedReasonText(const std::string& reason);

/// Where a chart's axis ends: not below `amount`, in four steps that are short to write.
[[nodiscard]] std::int64_t axisEnd(std::int64_t amount);

} // namespace jangbu::ui

#pragma once

#include "core/shift/shift_report.h"
#include "ui/receipt/receipt_writer_model.h"

#include <QString>

namespace jangbu::ui {

/// A shift's report with what stands around it.
struct ShiftFacts
{
    ShiftReport report;
    QString shopName;
    Instant at; // when X was asked for
    bool isCopy = false;
};

/// X or Z in the language of the screen, as wide as a receipt.
[[nodiscard]] PrintedPaper shiftText(const ShiftFacts& facts, const ShopFormat& format);

/// `500원 과다`, `1,000원 부족`, `차이 없음`.
[[nodiscard]] QString overShortText(Money overShort, const ShopFormat& format);

} // namespace jangbu::ui

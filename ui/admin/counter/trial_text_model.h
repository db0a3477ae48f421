#pragma once

#include "core/order/receipt.h"
#include "core/time/instant.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <vector>

namespace jangbu::ui {

/// What a trial receipt says.
struct TrialFacts
{
    QString shopName;
    QString counterName;
    QString printer; // its address; empty: the system's printers
    Instant at;
};

/// A slip that shows whether a printer writes every kind of line, in the language of the screen.
[[nodiscard]] std::vector<ReceiptLine> trialText(const TrialFacts& facts, const ShopFormat& format);

} // namespace jangbu::ui

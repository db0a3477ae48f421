#pragma once

#include "core/command/outcome.h"
#include "core/order/order.h"
#include "ui/receipt/receipt_writer_model.h"

#include <QString>

#include <vector>

namespace jangbu::ui {

/// What the receipt of a refund says.
struct RefundFacts
{
    Order order; // as it was before
    std::vector<RefundLine> lines;
    OrderRefunded outcome;
    Instant at;
    QString reason;
    QString shopName;
    QString counterName;
    QString staffName;
    QString customer; // masked; empty for the walk-in customer
};

/// The refund's receipt in the language of the screen.
[[nodiscard]] PrintedPaper refundText(const RefundFacts& facts, const ShopFormat& format);

/// What became of it, in whole sentences for the one at the counter.
[[nodiscard]] QString refundedText(const RefundFacts& facts, const ShopFormat& format);

} // namespace jangbu::ui

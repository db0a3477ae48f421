#pragma once

#include "core/order/receipt.h"
#include "core/shop/settings.h"
#include "ui/receipt/receipt_writer_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace jangbu::ui {

/// What a receipt says. Balance and customer are left out for the walk-in customer.
struct ReceiptFacts
{
    Order order;
    QString shopName;
    QString counterName;
    QString staffName; // may be empty
    QString customer;  // masked; may be empty
    std::optional<Money> balanceBefore;
    std::optional<Money> balanceAfter;
    bool isCopy = false;
};

/// The receipt in the language of the screen.
[[nodiscard]] std::vector<ReceiptLine>
receiptText(const ReceiptFacts& facts, const ShopFormat& format);

} // namespace jangbu::ui

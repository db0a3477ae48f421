#pragma once

#include "core/money/money.h"
#include "core/product/product.h"

#include <optional>
#include <span>
#include <vector>

namespace jangbu {

/// What pricing needs of a line.
struct PricedLine
{
    Money unitPrice;           // >= 0
    std::int64_t quantity = 0; // > 0
    TaxClass taxClass = TaxClass::Taxable;
};

/// 1 to the most that a line takes.
[[nodiscard]] bool isQuantityAllowed(std::int64_t quantity);

/// Price × quantity summed; nothing when it does not fit.
[[nodiscard]] std::optional<Money> grossOf(std::span<const PricedLine> lines);

struct LineAmounts
{
    Money discount;
    Money paid;
    Money vat;
};

/// Spreads `discount` (0 <= discount <= gross) over lines whose gross fits: each line's discount,
/// paid amount and VAT. Exempt lines carry no VAT.
[[nodiscard]] std::vector<LineAmounts>
spreadDiscount(std::span<const PricedLine> lines, Money discount);

} // namespace jangbu

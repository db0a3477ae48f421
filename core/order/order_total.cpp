#include "core/order/order_total.h"

#include "core/limit/limits.h"
#include "core/money/proration.h"
#include "core/money/rounding.h"
#include "core/result/must.h"

namespace jangbu {

bool isQuantityAllowed(std::int64_t quantity)
{
    return quantity >= 1 && quantity <= limit::quantityPerLine;
}

std::optional<Money> grossOf(std::span<const PricedLine> lines)
{
    Money gross;
    for (const PricedLine& line : lines) {
        const auto amount = multiply(line.unitPrice, line.quantity);
        const auto sum = amount ? add(gross, *amount) : std::nullopt;
        if (!sum) {
            return std::nullopt;
        }
        gross = *sum;
    }
    return gross;
}

std::vector<LineAmounts> spreadDiscount(std::span<const PricedLine> lines, Money discount)
{
    std::vector<Money> amounts;
    amounts.reserve(lines.size());
    for (const PricedLine& line : lines) {
        amounts.push_back(Money{line.unitPrice.minor * line.quantity});
    }
    const std::vector<Money> shares = prorate(discount, amounts);

    std::vector<LineAmounts> spread(lines.size());
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const Money paid{amounts[place].minor - shares[place].minor};
        MUST(paid.minor >= 0);
        const bool isTaxed = lines[place].taxClass == TaxClass::Taxable;
        spread[place] = {shares[place], paid, isTaxed ? vatIncludedIn(paid) : Money{}};
    }
    return spread;
}

} // namespace jangbu

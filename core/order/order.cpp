#include "core/order/order.h"

#include "core/money/rounding.h"
#include "core/result/must.h"

namespace jangbu {

Money refundOf(const OrderLine& line, std::int64_t quantity)
{
    MUST(quantity >= 0 && quantity <= line.quantity - line.refunded);
    // Difference of two cumulative amounts, so that rounding never adds up.
    const Money before = scaleDown(line.paid, line.refunded, line.quantity);
    const Money after = scaleDown(line.paid, line.refunded + quantity, line.quantity);
    return Money{after.minor - before.minor};
}

} // namespace jangbu

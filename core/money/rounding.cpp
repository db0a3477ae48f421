#include "core/money/rounding.h"

#include "core/result/must.h"

#include <limits>

namespace jangbu {

namespace {

__extension__ using Wide = __int128;

Money narrow(Wide value)
{
    MUST(value <= std::numeric_limits<std::int64_t>::max());
    MUST(value >= std::numeric_limits<std::int64_t>::min());
    return Money{static_cast<std::int64_t>(value)};
}

} // namespace

Money scaleHalfEven(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    MUST(numerator >= 0 && denominator > 0);
    const Wide product = Wide{amount.minor} * numerator;
    Wide quotient = product / denominator;
    const Wide rest = product % denominator;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    const bool isOdd = quotient % 2 != 0;
    if (twice > denominator || (twice == denominator && isOdd)) {
        quotient += product < 0 ? -1 : 1;
    }
    return narrow(quotient);
}

Money scaleDown(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    MUST(numerator >= 0 && denominator > 0);
    return narrow(Wide{amount.minor} * numerator / denominator);
}

Money vatIncludedIn(Money paid)
{
    return Money{paid.minor - scaleHalfEven(paid, 10, 11).minor};
}

} // namespace jangbu

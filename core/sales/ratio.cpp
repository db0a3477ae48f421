#include "core/sales/ratio.h"

namespace jangbu {

namespace {

constexpr WideSum wholeBasisPoints = 10'000;
constexpr WideSum changeMost = 1'000 * wholeBasisPoints;

WideSum roundedHalfAway(WideSum numerator, WideSum divisor)
{
    const WideSum half = numerator < 0 ? -divisor : divisor;
    return (numerator * 2 + half) / (divisor * 2);
}

} // namespace

std::int64_t shareBasisPoints(std::int64_t part, WideSum whole)
{
    return static_cast<std::int64_t>(roundedHalfAway(WideSum{part} * wholeBasisPoints, whole));
}

std::optional<std::int64_t> changeBasisPoints(std::int64_t now, WideSum before)
{
    if (before <= 0) {
        return std::nullopt;
    }
    const WideSum change = roundedHalfAway((WideSum{now} - before) * wholeBasisPoints, before);
    if (change > changeMost || change < -changeMost) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(change);
}

} // namespace jangbu

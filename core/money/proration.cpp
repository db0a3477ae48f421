#include "core/money/proration.h"

#include "core/result/must.h"

#include <algorithm>
#include <numeric>

namespace jangbu {

namespace {

__extension__ using Wide = __int128;

struct Remainder
{
    Wide rest = 0;
    std::size_t place = 0;
};

} // namespace

std::vector<Money> prorate(Money total, std::span<const Money> weights)
{
    Wide sum = 0;
    for (const Money weight : weights) {
        MUST(weight.minor >= 0);
        sum += weight.minor;
    }
    MUST(total.minor >= 0);
    std::vector<Money> shares(weights.size());
    if (sum == 0) {
        MUST(total.minor == 0);
        return shares;
    }

    std::vector<Remainder> remainders(weights.size());
    std::int64_t left = total.minor;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        const Wide exact = Wide{total.minor} * weights[place].minor;
        shares[place].minor = static_cast<std::int64_t>(exact / sum);
        remainders[place] = Remainder{exact % sum, place};
        left -= shares[place].minor;
    }
    std::ranges::stable_sort(remainders, std::ranges::greater{}, &Remainder::rest);
    MUST(left >= 0 && static_cast<std::size_t>(left) <= remainders.size());
    for (std::size_t given = 0; given < static_cast<std::size_t>(left); ++given) {
        shares[remainders[given].place].minor += 1;
    }
    return shares;
}

} // namespace jangbu

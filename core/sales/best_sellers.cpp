#include "core/sales/best_sellers.h"

#include "core/sales/ratio.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace jangbu {

namespace {

bool isBetter(const SoldProduct& left, const SoldProduct& right)
{
    if (left.units != right.units) {
        return left.units > right.units;
    }
    if (left.revenue != right.revenue) {
        return left.revenue > right.revenue;
    }
    return left.product < right.product;
}

std::vector<SoldProduct> soldOf(std::span<const SoldProduct> window)
{
    std::vector<SoldProduct> sold;
    std::ranges::copy_if(window, std::back_inserter(sold), [](const SoldProduct& product) {
        return product.units > 0;
    });
    return sold;
}

std::unordered_map<ProductId, std::size_t> ranksOf(std::span<const SoldProduct> window)
{
    std::vector<SoldProduct> sold = soldOf(window);
    std::ranges::sort(sold, isBetter);
    std::unordered_map<ProductId, std::size_t> ranks;
    for (const SoldProduct& product : sold) {
        ranks.emplace(product.product, ranks.size() + 1);
    }
    return ranks;
}

} // namespace

std::vector<BestSeller>
bestSellers(std::span<const SoldProduct> window, SoldBefore before, std::size_t limit)
{
    std::vector<SoldProduct> sold = soldOf(window);
    WideSum total = 0;
    for (const SoldProduct& product : sold) {
        total += product.units;
    }
    const auto end = sold.begin() + static_cast<std::ptrdiff_t>(std::min(limit, sold.size()));
    std::ranges::partial_sort(sold, end, isBetter);
    sold.erase(end, sold.end());

    const auto ranksBefore = ranksOf(before.products);
    std::vector<BestSeller> best;
    best.reserve(sold.size());
    for (const SoldProduct& product : sold) {
        BestSeller
            seller{product, best.size() + 1, shareBasisPoints(product.units, total), std::nullopt};
        if (const auto found = ranksBefore.find(product.product); found != ranksBefore.end()) {
            seller.rankChange =
                static_cast<std::int64_t>(found->second) - static_cast<std::int64_t>(seller.rank);
        }
        best.push_back(seller);
    }
    return best;
}

} // namespace jangbu

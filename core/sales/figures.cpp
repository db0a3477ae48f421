#include "core/sales/figures.h"

#include "core/result/must.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace jangbu {

namespace {

Money sumOf(Money left, Money right)
{
    const auto total = add(left, right);
    MUST(total.has_value());
    return *total;
}

} // namespace

Money SalesTotal::averageBasket() const
{
    return orders > 0 ? Money{revenue.minor / orders} : Money{};
}

SalesTotal totalOf(std::span<const SalesOfHour> hours)
{
    SalesTotal total;
    for (const SalesOfHour& hour : hours) {
        total.orders += hour.orders;
        total.units += hour.units;
        total.revenue = sumOf(total.revenue, hour.revenue);
    }
    return total;
}

std::vector<CategoryFigure> byCategory(std::span<const ProductFigure> products)
{
    std::map<std::string, CategoryFigure> sums;
    for (const ProductFigure& product : products) {
        CategoryFigure& sum = sums[product.category];
        sum.category = product.category;
        sum.units += product.units;
        sum.revenue = sumOf(sum.revenue, product.revenue);
    }
    std::vector<CategoryFigure> categories;
    for (const auto& [name, sum] : sums) {
        if (sum.units != 0 || sum.revenue != Money{}) {
            categories.push_back(sum);
        }
    }
    std::ranges::stable_sort(categories, std::ranges::greater{}, &CategoryFigure::revenue);
    return categories;
}

std::int64_t refusedOrders(const SalesFigures& figures)
{
    return std::accumulate(
        figures.refused.begin(),
        figures.refused.end(),
        std::int64_t{0},
        [](std::int64_t sum, const RefusedFigure& figure) { return sum + figure.orders; }
    );
}

std::vector<SoldProduct> soldProducts(std::span<const ProductFigure> products)
{
    std::vector<SoldProduct> sold;
    sold.reserve(products.size());
    for (const ProductFigure& product : products) {
        sold.push_back({product.product, product.units, product.revenue});
    }
    return sold;
}

} // namespace jangbu

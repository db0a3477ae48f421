#pragma once

#include "core/identity/ids.h"
#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jangbu {

/// What was sold of one product in a window, net of refunds.
struct SoldProduct
{
    ProductId product;
    std::int64_t units = 0; // >= 0
    Money revenue;          // after discount

    friend bool operator==(const SoldProduct&, const SoldProduct&) = default;
};

struct BestSeller
{
    SoldProduct sold;
    std::size_t rank = 1; // from 1, without ties
    /// Of all units sold in the window, in 1/10,000, rounded half up.
    std::int64_t shareBasisPoints = 0;
    /// Places climbed since the window before, negative when fallen; nothing when it was not sold then.
    std::optional<std::int64_t> rankChange;

    friend bool operator==(const BestSeller&, const BestSeller&) = default;
};

/// What was sold in the window before, for the change of ranks.
struct SoldBefore
{
    std::span<const SoldProduct> products;
};

/// The first `limit` products of the window by units, then revenue, then id. Products without a unit
/// left are not ranked. Each product is at most once in a window; the order they come in does not
/// matter.
[[nodiscard]] std::vector<BestSeller>
bestSellers(std::span<const SoldProduct> window, SoldBefore before, std::size_t limit);

} // namespace jangbu

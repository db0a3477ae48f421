#include "ui/sell/flow/look_ahead.h"

#include "core/result/must.h"

#include <algorithm>
#include <map>

namespace jangbu::ui {

namespace {

using Products = std::vector<std::optional<Product>>;

std::optional<Refused> refusalOfLine(const CartLine& line, const std::optional<Product>& product)
{
    if (!product) {
        return Refused{OrderRefusal::UnknownProduct, {}, line.product, {}};
    }
    if (!product->details.isActive) {
        return Refused{OrderRefusal::ProductInactive, {}, line.product, {}};
    }
    if (product->details.price != line.shownPrice) {
        return Refused{OrderRefusal::PriceChanged, {}, line.product, {}};
    }
    return std::nullopt;
}

// Unknown before inactive before another price, whichever line it is.
int precedenceOf(const Refused& refusal)
{
    return static_cast<int>(std::get<OrderRefusal>(refusal.reason));
}

std::vector<ShortLine> shortLinesOf(const std::vector<CartLine>& lines, const Products& products)
{
    std::map<ProductId, std::int64_t> wanted;
    for (const CartLine& line : lines) {
        wanted[line.product] += line.quantity;
    }
    std::vector<ShortLine> shortLines;
    for (const std::optional<Product>& product : products) {
        if (!product) {
            continue;
        }
        const auto want = wanted.find(product->id);
        if (want == wanted.end()) {
            continue;
        }
        if (product->stock < want->second) {
            shortLines.push_back({product->id, product->stock});
        }
        wanted.erase(want); // once, though two lines may share a product
    }
    return shortLines;
}

} // namespace

std::optional<Products> productsOf(CatalogueReader& catalogue, const std::vector<CartLine>& lines)
{
    Products products;
    products.reserve(lines.size());
    for (const CartLine& line : lines) {
        auto product = catalogue.product(line.product);
        if (!product) {
            return std::nullopt;
        }
        products.push_back(std::move(*product));
    }
    return products;
}

std::optional<Refused> refusalAhead(const std::vector<CartLine>& lines, const Products& products)
{
    std::optional<Refused> first;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto refusal = refusalOfLine(lines[i], products[i]);
        if (refusal && (!first || precedenceOf(*refusal) < precedenceOf(*first))) {
            first = std::move(refusal);
        }
    }
    if (first) {
        return first;
    }
    auto shortLines = shortLinesOf(lines, products);
    if (shortLines.empty()) {
        return std::nullopt;
    }
    const ProductId product = shortLines.front().product;
    return Refused{OrderRefusal::InsufficientStock, std::move(shortLines), product, {}};
}

std::optional<OrderRefusal> couponRefusal(const HeldCoupon* held, Money gross, Instant at)
{
    if (held == nullptr) {
        return OrderRefusal::CouponUnknown;
    }
    switch (standingAt(held->coupon, at)) {
    case CouponStanding::Revoked:
        return OrderRefusal::CouponUnknown;
    case CouponStanding::Used:
        return OrderRefusal::CouponUsed;
    case CouponStanding::Expired:
        return OrderRefusal::CouponExpired;
    case CouponStanding::Usable:
        return missingTo(held->terms, gross).minor > 0
                   ? std::optional(OrderRefusal::CouponMinimumNotMet)
                   : std::nullopt;
    }
    MUST(false);
}

std::optional<Refused> couponRefusalAhead(CouponReader& coupons, const Cart& cart, Instant at)
{
    const auto total = totalOf(cart, std::nullopt);
    if (!cart.coupon || !total) {
        return std::nullopt;
    }
    const auto held = coupons.couponsOf(cart.customer);
    if (!held) {
        return std::nullopt;
    }
    const auto place = std::ranges::find(*held, *cart.coupon, [](const HeldCoupon& one) {
        return one.coupon.key;
    });
    const auto refusal = couponRefusal(place == held->end() ? nullptr : &*place, total->gross, at);
    return refusal ? std::optional(Refused{*refusal, {}, {}, {}}) : std::nullopt;
}

} // namespace jangbu::ui

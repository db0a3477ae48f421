#include "core/cart/cart.h"

#include "core/limit/limits.h"
#include "core/order/order_total.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jangbu {

namespace {

bool isSameLine(const CartLine& left, const CartLine& right)
{
    return left.product == right.product && left.shownPrice == right.shownPrice
           && chargedPrice(left) == chargedPrice(right);
}

} // namespace

Money chargedPrice(const CartLine& line)
{
    return line.overridePrice.value_or(line.shownPrice);
}

std::optional<CartError> addToCart(Cart& cart, const CartLine& line)
{
    if (!isQuantityAllowed(line.quantity)) {
        return CartError::QuantityOutOfRange;
    }
    const auto same = std::ranges::find_if(cart.lines, [&line](const CartLine& other) {
        return isSameLine(line, other);
    });
    if (same != cart.lines.end()) {
        if (!isQuantityAllowed(same->quantity + line.quantity)) {
            return CartError::QuantityOutOfRange;
        }
        same->quantity += line.quantity;
        return std::nullopt;
    }
    if (cart.lines.size() >= limit::linesPerOrder) {
        return CartError::TooManyLines;
    }
    cart.lines.push_back(line);
    return std::nullopt;
}

std::optional<CartError> setQuantity(Cart& cart, std::size_t lineNo, std::int64_t quantity)
{
    if (lineNo >= cart.lines.size()) {
        return CartError::NoSuchLine;
    }
    if (quantity == 0) {
        cart.lines.erase(cart.lines.begin() + static_cast<std::ptrdiff_t>(lineNo));
        return std::nullopt;
    }
    if (!isQuantityAllowed(quantity)) {
        return CartError::QuantityOutOfRange;
    }
    cart.lines[lineNo].quantity = quantity;
    return std::nullopt;
}

std::optional<CartError> setPrice(Cart& cart, std::size_t lineNo, std::optional<Money> price)
{
    if (lineNo >= cart.lines.size()) {
        return CartError::NoSuchLine;
    }
    if (price && *price < Money{0}) {
        return CartError::PriceNegative;
    }
    CartLine line = cart.lines[lineNo];
    line.overridePrice = price == line.shownPrice ? std::nullopt : price;
    const auto place = cart.lines.begin() + static_cast<std::ptrdiff_t>(lineNo);
    const auto isSame = [&line, place](const CartLine& other) {
        return &other != &*place && isSameLine(line, other);
    };
    const auto same = std::ranges::find_if(cart.lines, isSame);
    if (same == cart.lines.end() || !isQuantityAllowed(same->quantity + line.quantity)) {
        *place = std::move(line);
        return std::nullopt;
    }
    same->quantity += line.quantity;
    cart.lines.erase(place);
    return std::nullopt;
}

std::optional<CartTotal> totalOf(const Cart& cart, const std::optional<CouponTerms>& terms)
{
    std::vector<PricedLine> lines;
    lines.reserve(cart.lines.size());
    CartTotal total;
    for (const CartLine& line : cart.lines) {
        if (chargedPrice(line) < Money{0}) {
            return std::nullopt;
        }
        lines.push_back({chargedPrice(line), line.quantity, line.taxClass});
        total.units += line.quantity;
    }
    const auto gross = grossOf(lines);
    if (!gross) {
        return std::nullopt;
    }
    total.gross = *gross;
    if (terms && total.gross >= terms->minimumSpend) {
        total.discount = discountOn(*terms, total.gross);
    }
    total.total = Money{total.gross.minor - total.discount.minor};
    for (const LineAmounts& amounts : spreadDiscount(lines, total.discount)) {
        total.vat.minor += amounts.vat.minor;
    }
    return total;
}

Money takenFor(const Cart& cart)
{
    Money sum;
    for (const TakenCash& cash : cart.taken) {
        sum = add(sum, cash.amount).value_or(Money{std::numeric_limits<std::int64_t>::max()});
    }
    return sum;
}

PlaceOrder orderOf(const Cart& cart)
{
    PlaceOrder order{cart.customer, {}, cart.coupon};
    order.lines.reserve(cart.lines.size());
    for (const CartLine& line : cart.lines) {
        order.lines.push_back({line.product, line.quantity, line.shownPrice, line.overridePrice});
    }
    return order;
}

} // namespace jangbu

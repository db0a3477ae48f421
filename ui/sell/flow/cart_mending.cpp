#include "ui/sell/flow/cart_mending.h"

#include <algorithm>
#include <map>

namespace jangbu::ui {

std::int64_t unitsOf(const Cart& cart, ProductId product)
{
    std::int64_t units = 0;
    for (const CartLine& line : cart.lines) {
        units += line.product == product ? line.quantity : 0;
    }
    return units;
}

Cart withWhatIsLeft(const Cart& cart, const KnownProduct& known)
{
    Cart next = cart;
    std::map<ProductId, std::int64_t> left;
    for (CartLine& line : next.lines) {
        const Product* const product = known(line.product);
        if (product == nullptr) {
            continue;
        }
        std::int64_t& rest = left.try_emplace(line.product, product->stock).first->second;
        line.quantity = std::min(line.quantity, rest);
        rest -= line.quantity;
    }
    std::erase_if(next.lines, [](const CartLine& line) { return line.quantity <= 0; });
    return next;
}

Cart withNewPrices(const Cart& cart, const KnownProduct& known)
{
    Cart next = cart;
    next.lines.clear();
    for (CartLine line : cart.lines) {
        if (const Product* const product = known(line.product); product != nullptr) {
            line.shownPrice = product->details.price;
            line.taxClass = product->details.taxClass;
        }
        // Lines that are equal now become one; together they hold what they held before.
        if (addToCart(next, line)) {
            next.lines.push_back(line);
        }
    }
    return next;
}

Cart servedTo(const Cart& cart, CustomerId customer)
{
    Cart next = cart;
    next.customer = customer;
    if (next.coupon && next.coupon->customer != customer) {
        next.coupon.reset();
    }
    return next;
}

} // namespace jangbu::ui

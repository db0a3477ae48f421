#pragma once

#include "core/command/command.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// A line on the counter, with what the screen showed when it was added.
struct CartLine
{
    ProductId product;
    std::string name;
    Money shownPrice;
    TaxClass taxClass = TaxClass::Taxable;
    std::int64_t quantity = 1;
    std::optional<Money> overridePrice;

    friend bool operator==(const CartLine&, const CartLine&) = default;
};

/// Cash that was booked for a walk-in sale by a top-up of its own, before the sale's order.
struct TakenCash
{
    CommandId topUp;
    Money amount;

    friend bool operator==(const TakenCash&, const TakenCash&) = default;
};

/// What is about to be sold. Survives a kill: every change is stored before it is shown as done.
struct Cart
{
    CustomerId customer = walkInCustomer;
    std::vector<CartLine> lines;
    std::optional<CouponKey> coupon;
    /// Who gave a PIN for the prices in it that are not the products' own; the last one who did.
    std::optional<StaffId> approver;
    /// Made before the first payment is tried and kept over every retry, so that a payment whose
    /// answer was lost is not made twice. Nil while nothing is being paid.
    CommandId payment;
    /// What the customer has paid already while the order is not: with the cart wherever it goes.
    /// While `payment` is being paid the last one may be on its way.
    std::vector<TakenCash> taken;

    friend bool operator==(const Cart&, const Cart&) = default;
};

enum class CartError : std::uint8_t { QuantityOutOfRange, TooManyLines, NoSuchLine, PriceNegative };

/// Adds units of a product; an equal (product, charged price) line grows instead. The cart is
/// unchanged on error.
[[nodiscard]] std::optional<CartError> addToCart(Cart& cart, const CartLine& line);

/// Charges another price for a line; nothing: the product's own again. A line that is then equal to
/// another one joins it. The cart is unchanged on error.
[[nodiscard]] std::optional<CartError>
setPrice(Cart& cart, std::size_t lineNo, std::optional<Money> price);

/// What a unit of the line costs.
[[nodiscard]] Money chargedPrice(const CartLine& line);

/// 0 removes the line.
[[nodiscard]] std::optional<CartError>
setQuantity(Cart& cart, std::size_t lineNo, std::int64_t quantity);

struct CartTotal
{
    Money gross;
    Money discount;
    Money total; // gross − discount
    Money vat;
    std::int64_t units = 0;
};

/// What the customer would pay; nothing when it does not fit or a price is below 0. `terms` are
/// those of the cart's coupon: below its minimum spend it takes nothing off.
[[nodiscard]] std::optional<CartTotal>
totalOf(const Cart& cart, const std::optional<CouponTerms>& terms);

/// All cash that was taken for the cart; the largest amount where it does not fit.
[[nodiscard]] Money takenFor(const Cart& cart);

/// The order for the cart as it stands.
[[nodiscard]] PlaceOrder orderOf(const Cart& cart);

} // namespace jangbu

#pragma once

#include "core/coupon/coupon.h"
#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/product/product.h"
#include "core/time/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// The numbers are stored: append only.
enum class OrderState : std::uint8_t { Paid = 1, PartlyRefunded = 2, Refunded = 3 };

/// A line as it was sold. Lines of an order differ in (product, unitPrice).
struct OrderLine
{
    ProductId product;
    std::string name; // as it was on the receipt
    std::int64_t quantity = 0;
    Money unitPrice;                               // charged, after an override
    Money discount;                                // this line's share of the coupon
    Money paid;                                    // unitPrice × quantity − discount
    Money vat;                                     // inside paid
    std::int64_t refunded = 0;                     // units given back so far
    std::optional<Money> listPrice = std::nullopt; // the product's price, where another was charged

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

struct Order
{
    OrderId id;
    CustomerId customer;
    Instant occurredAt;
    Money gross;
    Money discount;
    Money paid; // gross − discount
    Money vat;  // Σ of the lines
    std::optional<CouponKey> coupon;
    std::vector<OrderLine> lines;
    OrderState state = OrderState::Paid;
    Money refunded; // given back so far
    TerminalId terminal;
    StaffId staff;
    std::string receiptNo; // empty for a sale without a counter

    friend bool operator==(const Order&, const Order&) = default;
};

struct RefundLine
{
    std::int64_t lineNo = 0; // place in the order, from 0
    ProductId product;
    std::int64_t quantity = 0;
    bool isDamaged = false; // damaged goods do not return to stock

    friend bool operator==(const RefundLine&, const RefundLine&) = default;
};

struct Refund
{
    RefundId id;
    OrderId order;
    Instant occurredAt;
    Money amount;
    std::vector<RefundLine> lines;
    std::string reason;
    StaffId staff;

    friend bool operator==(const Refund&, const Refund&) = default;
};

/// What `quantity` more units of a line give back. The parts of a line sum to its paid amount
/// exactly, however it is cut. Takes 0 <= quantity <= line.quantity − line.refunded.
[[nodiscard]] Money refundOf(const OrderLine& line, std::int64_t quantity);

} // namespace jangbu

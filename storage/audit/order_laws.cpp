#include "storage/audit/order_laws.h"

#include "core/order/order_total.h"
#include "storage/wire/order_lines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace jangbu::storage {

namespace {

bool isInRange(const OrderLine& line)
{
    return isQuantityAllowed(line.quantity) && line.unitPrice.minor >= 0 && line.paid.minor >= 0;
}

/// A line keeps no tax class: one that carries no VAT was exempt, or too small to carry any.
std::vector<PricedLine> pricedLines(const std::vector<OrderLine>& lines)
{
    std::vector<PricedLine> priced;
    priced.reserve(lines.size());
    for (const OrderLine& line : lines) {
        const TaxClass taxClass = line.vat == Money{} ? TaxClass::Exempt : TaxClass::Taxable;
        priced.push_back({line.unitPrice, line.quantity, taxClass});
    }
    return priced;
}

/// What is wrong with the order's amounts; nothing when they agree.
std::optional<std::string_view> wrongAmount(const Order& order)
{
    if (order.lines.empty() || !std::ranges::all_of(order.lines, isInRange)) {
        return "a line is out of range";
    }
    const std::vector<PricedLine> priced = pricedLines(order.lines);
    const auto gross = grossOf(priced);
    if (!gross || *gross != order.gross) {
        return "its gross is not the sum of its lines";
    }
    if (order.discount.minor < 0 || order.discount > order.gross) {
        return "its discount is out of range";
    }
    const std::vector<LineAmounts> amounts = spreadDiscount(priced, order.discount);
    Money vat;
    for (std::size_t place = 0; place < order.lines.size(); ++place) {
        const OrderLine& line = order.lines[place];
        const LineAmounts& due = amounts[place];
        if (line.discount != due.discount || line.paid != due.paid || line.vat != due.vat) {
            return "a line's discount, paid amount or VAT is not what it must be";
        }
        vat.minor += line.vat.minor;
    }
    if (order.paid.minor != order.gross.minor - order.discount.minor) {
        return "its paid amount is not gross less discount";
    }
    return vat == order.vat ? std::nullopt
                            : std::optional<std::string_view>{"its VAT is not the sum"};
}

/// Units given back by line, and the amounts that the refunds say.
struct GivenBack
{
    std::vector<std::int64_t> units;
    Money amount;
    bool isReadable = true;
};

void collect(GivenBack& back, const Order& order, std::string_view json)
{
    const auto lines = readRefundLines(json);
    back.isReadable = back.isReadable && lines;
    if (!lines) {
        return;
    }
    for (const RefundLine& line : *lines) {
        const auto place = static_cast<std::size_t>(line.lineNo);
        const bool isOfOrder = line.lineNo >= 0 && place < order.lines.size() && line.quantity >= 1
                               && order.lines[place].product == line.product;
        back.isReadable = back.isReadable && isOfOrder;
        if (isOfOrder) {
            back.units[place] += line.quantity;
        }
    }
}

bool isGivenBackRight(const Order& order, const GivenBack& back)
{
    if (!back.isReadable) {
        return false;
    }
    Money amount;
    bool isWhole = true;
    bool isAny = false;
    for (std::size_t place = 0; place < order.lines.size(); ++place) {
        const std::int64_t units = back.units[place];
        const OrderLine& line = order.lines[place];
        if (units > line.quantity) {
            return false;
        }
        amount.minor += refundOf(line, units).minor;
        isWhole = isWhole && units == line.quantity;
        isAny = isAny || units > 0;
    }
    const OrderState part = isAny ? OrderState::PartlyRefunded : OrderState::Paid;
    const OrderState state = isWhole ? OrderState::Refunded : part;
    return order.state == state && order.refunded == amount && back.amount == amount;
}

} // namespace

void judgeAmounts(const Order& order, Findings& findings)
{
    const auto wrong = wrongAmount(order);
    findings.expect(LawId::OrderAddsUp, !wrong, [&] {
        return "order " + toText(order.id) + ": " + std::string{*wrong};
    });
}

Sql<void> judgeRefunds(Transaction& transaction, const Order& order, Findings& findings)
{
    // Refunds of an order that says it has none are found from their own side.
    if (order.state == OrderState::Paid && order.refunded == Money{}) {
        return {};
    }
    const bool isSound = std::ranges::all_of(order.lines, isInRange);
    GivenBack back{std::vector<std::int64_t>(order.lines.size()), {}, isSound};
    auto read = transaction.prepare("SELECT lines, amount FROM refund WHERE order_id = ?")
                    .bind(order.id)
                    .forEach([&](const RowView& row) {
                        collect(back, order, row.text(0));
                        back.amount.minor += row.money(1).minor;
                    });
    if (!read) {
        return read;
    }
    findings.expect(LawId::RefundAddsUp, isGivenBackRight(order, back), [&order] {
        return "order " + toText(order.id) + ": its refunds are not what it says was given back";
    });
    return {};
}

Sql<void> judgeCoupon(Transaction& transaction, const Order& order, Findings& findings)
{
    if (!order.coupon) {
        return {};
    }
    const auto isItsCoupon = [&order](const RowView& row) {
        const bool isUsedHere = row.integer(0) == static_cast<std::int64_t>(CouponState::Used)
                                && row.idOrNull<OrderId>(1) == order.id;
        // A whole refund may have returned it, and then another order may have used it.
        return isUsedHere || order.state == OrderState::Refunded;
    };
    const auto found =
        transaction
            .prepare("SELECT state, order_id FROM coupon WHERE campaign_id = ? AND customer_id = ? "
                     "AND nth = ?")
            .bind(order.coupon->campaign, order.coupon->customer, order.coupon->nth)
            .first(isItsCoupon);
    if (!found) {
        return std::unexpected(found.error());
    }
    findings.expect(LawId::CouponHasOrder, found->value_or(false), [&order] {
        return "order " + toText(order.id) + ": its coupon is missing or not used by it";
    });
    return {};
}

} // namespace jangbu::storage

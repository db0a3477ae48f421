#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

/// The order that the command means in all it names; nullptr for another or none.
const Order* orderMeant(const RefundOrder& body, const WorkingSet& set)
{
    const Order* const order = set.orders.find(body.order);
    const bool isMeant =
        order != nullptr && order->customer == body.customer && order->coupon == body.coupon;
    return isMeant ? order : nullptr;
}

const OrderLine* lineMeant(const Order& order, const RefundLine& line)
{
    const auto count = static_cast<std::int64_t>(order.lines.size());
    if (line.lineNo < 0 || line.lineNo >= count) {
        return nullptr;
    }
    const OrderLine& sold = order.lines[static_cast<std::size_t>(line.lineNo)];
    return sold.product == line.product ? &sold : nullptr;
}

/// Units a line of the order gives back, by its place. Takes quantities of existing lines.
std::map<std::int64_t, std::int64_t> unitsByLine(const RefundOrder& body)
{
    std::map<std::int64_t, std::int64_t> units;
    for (const RefundLine& line : body.lines) {
        units[line.lineNo] += line.quantity;
    }
    return units;
}

std::map<ProductId, std::int64_t> unitsToStock(const RefundOrder& body)
{
    std::map<ProductId, std::int64_t> units;
    for (const RefundLine& line : body.lines) {
        if (!line.isDamaged) {
            units[line.product] += line.quantity;
        }
    }
    return units;
}

std::optional<RefundRefusal> linesRefusal(const RefundOrder& body, const Order& order)
{
    if (body.lines.empty()) {
        return RefundRefusal::EmptyRefund;
    }
    const bool areKnown = std::ranges::all_of(body.lines, [&order](const RefundLine& line) {
        return lineMeant(order, line) != nullptr;
    });
    if (!areKnown) {
        return RefundRefusal::UnknownLine;
    }
    const bool areInRange = std::ranges::all_of(body.lines, [&order](const RefundLine& line) {
        return line.quantity >= 1 && line.quantity <= lineMeant(order, line)->quantity;
    });
    if (!areInRange) {
        return RefundRefusal::QuantityOutOfRange;
    }
    const bool areLeft = std::ranges::all_of(unitsByLine(body), [&order](const auto& asked) {
        const OrderLine& line = order.lines[static_cast<std::size_t>(asked.first)];
        return asked.second <= line.quantity - line.refunded;
    });
    return areLeft ? std::nullopt : std::optional{RefundRefusal::AlreadyRefunded};
}

std::optional<Refused> stockRefusal(const RefundOrder& body, const WorkingSet& set)
{
    for (const auto& [id, units] : unitsToStock(body)) {
        const Product* const product = set.products.find(id);
        MUST(product != nullptr); // products are never deleted
        if (units > limit::stockPerProduct - product->stock) {
            Refused refused = refuse(RefundRefusal::StockOverflow);
            refused.product = id;
            return refused;
        }
    }
    return std::nullopt;
}

/// What the refund gives back, by product.
std::map<ProductId, SalesDelta> backOf(const RefundOrder& body, const Order& order)
{
    std::map<ProductId, SalesDelta> back;
    for (const auto& [place, units] : unitsByLine(body)) {
        const OrderLine& line = order.lines[static_cast<std::size_t>(place)];
        SalesDelta& delta = back[line.product];
        delta.units += units;
        delta.revenue.minor += refundOf(line, units).minor;
    }
    return back;
}

Money amountOf(const std::map<ProductId, SalesDelta>& back)
{
    Money amount;
    for (const auto& [product, delta] : back) {
        amount.minor += delta.revenue.minor; // parts of the order's paid amount: it fits
    }
    return amount;
}

SalesDelta negated(const SalesDelta& delta)
{
    return {-delta.units, Money{-delta.revenue.minor}};
}

/// Cash is given back where cash was taken: the walk-in customer keeps no balance.
bool isPaidOut(const RefundOrder& body)
{
    return body.customer == walkInCustomer;
}

std::optional<Refused>
amountRefusal(const RefundOrder& body, const Order& order, const WorkingSet& set)
{
    const auto back = backOf(body, order);
    const Wallet* const wallet = set.wallets.find(body.customer);
    MUST(wallet != nullptr);
    // It is the customer's own money: it comes back also above the shop's maximum.
    const bool fits = add(wallet->balance, amountOf(back)).has_value()
                      && std::ranges::all_of(back, [&](const auto& part) {
                             const SalesKey key{hourOf(order.occurredAt), part.first};
                             return salesFit(set, key, negated(part.second));
                         });
    return fits ? std::nullopt : std::optional{refuse(RefundRefusal::AmountOverflow)};
}

/// Nobody hands out cash that is not there: it is put in first. The last check, as reasons of shifts
/// come after those of refunds.
std::optional<Refused>
drawerRefusal(const Command& command, const Order& order, const WorkingSet& set)
{
    const auto& body = std::get<RefundOrder>(command.body);
    const bool isThere =
        !isPaidOut(body) || drawerHolds(set, command.actor.terminal, amountOf(backOf(body, order)));
    return isThere ? std::nullopt : std::optional{refuse(ShiftRefusal::MoreThanDrawer)};
}

std::optional<Refused>
refusalOf(const Command& command, const RefundOrder& body, const WorkingSet& set)
{
    const Order* const order = orderMeant(body, set);
    if (order == nullptr) {
        return refuse(RefundRefusal::UnknownOrder);
    }
    if (const auto refusal = linesRefusal(body, *order)) {
        return refuse(*refusal);
    }
    if (auto refused = stockRefusal(body, set)) {
        return refused;
    }
    if (auto refused = amountRefusal(body, *order, set)) {
        return refused;
    }
    if (containsCardNumber(body.reason)) {
        return refuse(RefundRefusal::CardNumberGiven);
    }
    if (isLongerThan(body.reason, limit::noteCharacters)) {
        return refuse(RefundRefusal::TextTooLong);
    }
    return drawerRefusal(command, *order, set);
}

void bookBack(WorkingSet& set, const Command& command, Money amount)
{
    const auto& body = std::get<RefundOrder>(command.body);
    if (amount.minor == 0) {
        return;
    }
    const AccountId wallet = walletAccount(body.customer);
    book(set, {command.id, house::sales, wallet, amount, EntryCode::Refund});
    if (isPaidOut(body)) {
        book(set, {command.id, wallet, house::cash, amount, EntryCode::Refund});
        moveDrawer(set, command.actor.terminal, Money{-amount.minor});
    }
}

void giveBack(Order& order, const RefundOrder& body, Money amount)
{
    for (const auto& [place, units] : unitsByLine(body)) {
        OrderLine& line = order.lines[static_cast<std::size_t>(place)];
        line.refunded += units;
        MUST(line.refunded <= line.quantity);
    }
    order.refunded.minor += amount.minor;
    MUST(order.refunded <= order.paid);
    const bool isWhole = std::ranges::all_of(order.lines, [](const OrderLine& line) {
        return line.refunded == line.quantity;
    });
    order.state = isWhole ? OrderState::Refunded : OrderState::PartlyRefunded;
    MUST(!isWhole || order.refunded == order.paid);
}

/// A coupon comes back when everything of its order has, unless it could not be used any more.
bool returnCoupon(WorkingSet& set, const Order& order, Instant at)
{
    if (!order.coupon || order.state != OrderState::Refunded) {
        return false;
    }
    const Coupon* const coupon = set.coupons.find(*order.coupon);
    MUST(coupon != nullptr && coupon->state == CouponState::Used && coupon->order == order.id);
    if (at >= coupon->expiresAt) {
        return false;
    }
    Coupon& returned = set.coupons.change(*order.coupon);
    returned.state = CouponState::Issued;
    returned.order.reset();
    return true;
}

void journalRefund(const Command& command, const Order& order, WorkingSet& set, Money amount)
{
    const auto& body = std::get<RefundOrder>(command.body);
    const Currency& currency = set.settings.currency;
    journal(
        set,
        command,
        {"refund",
         toText(order.id),
         toText(Money{order.refunded.minor - amount.minor}, currency),
         toText(order.refunded, currency) + " " + body.reason}
    );
}

} // namespace

Outcome decideOn(const Command& command, const RefundOrder& body, WorkingSet& set)
{
    if (auto refused = refusalOf(command, body, set)) {
        return *std::move(refused);
    }
    Order& order = set.orders.change(body.order);
    const auto back = backOf(body, order);
    const Money amount = amountOf(back);
    const Money before = set.wallets.find(body.customer)->balance;
    bookBack(set, command, amount);
    for (const auto& [product, units] : unitsToStock(body)) {
        moveStock(set, {command.id, product, units, MoveReason::Refund});
    }
    // Sales are net of refunds in the hour of the sale, so that a window shows what stayed sold.
    for (const auto& [product, delta] : back) {
        addSales(set, {hourOf(order.occurredAt), product}, negated(delta));
    }
    giveBack(order, body, amount);
    const bool isCouponReturned = returnCoupon(set, order, command.occurredAt);

    set.effects.refunds.push_back(
        {RefundId{command.id.uuid},
         order.id,
         command.occurredAt,
         amount,
         body.lines,
         body.reason,
         command.actor.staff}
    );
    set.effects.events.push_back({EventKind::OrderRefunded, body.customer, command.id});
    journalRefund(command, order, set, amount);
    const Money after = set.wallets.find(body.customer)->balance;
    return OrderRefunded{amount, before, after, isCouponReturned};
}

} // namespace jangbu::decision

#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/order/order_total.h"
#include "core/result/must.h"

#include <algorithm>
#include <expected>

namespace jangbu::decision {

namespace {

using LineKey = std::pair<ProductId, Money>; // equal ones merge

Money chargedPrice(const OrderedLine& line)
{
    return line.overridePrice.value_or(line.shownPrice);
}

/// Lines of different (product, price), in the order they first came. Takes allowed quantities.
std::vector<OrderLine> mergedLines(const PlaceOrder& body)
{
    std::vector<OrderLine> merged;
    merged.reserve(body.lines.size());
    std::map<LineKey, std::size_t> places;
    for (const OrderedLine& line : body.lines) {
        const Money price = chargedPrice(line);
        const auto [place, isNew] = places.try_emplace({line.product, price}, merged.size());
        if (isNew) {
            OrderLine& added = merged.emplace_back();
            added.product = line.product;
            added.unitPrice = price;
            if (price != line.shownPrice) {
                added.listPrice = line.shownPrice;
            }
        }
        merged[place->second].quantity += line.quantity;
    }
    return merged;
}

std::optional<OrderRefusal> shapeRefusal(const PlaceOrder& body)
{
    if (body.lines.empty()) {
        return OrderRefusal::EmptyCart;
    }
    if (body.lines.size() > limit::linesPerOrder) {
        return OrderRefusal::TooManyLines;
    }
    const bool areAllowed = std::ranges::all_of(body.lines, [](const OrderedLine& line) {
        return isQuantityAllowed(line.quantity);
    });
    if (!areAllowed
        || !std::ranges::all_of(mergedLines(body), isQuantityAllowed, &OrderLine::quantity)) {
        return OrderRefusal::QuantityOutOfRange;
    }
    return std::nullopt;
}

std::optional<OrderRefusal> customerRefusal(const PlaceOrder& body, const WorkingSet& set)
{
    const Wallet* const wallet = set.wallets.find(body.customer);
    if (wallet == nullptr) {
        return OrderRefusal::UnknownCustomer;
    }
    return wallet->isBlocked ? std::optional{OrderRefusal::CustomerBlocked} : std::nullopt;
}

/// The first line that `isWrong`, refused for `reason` by the name of its product.
template <class IsWrong>
std::optional<Refused> firstWrongLine(const PlaceOrder& body, OrderRefusal reason, IsWrong isWrong)
{
    const auto wrong = std::ranges::find_if(body.lines, isWrong);
    if (wrong == body.lines.end()) {
        return std::nullopt;
    }
    Refused refused = refuse(reason);
    refused.product = wrong->product;
    return refused;
}

/// What all lines of a product ask for together, at whatever prices.
std::map<ProductId, std::int64_t> unitsAsked(const PlaceOrder& body)
{
    std::map<ProductId, std::int64_t> units;
    for (const OrderedLine& line : body.lines) {
        units[line.product] += line.quantity;
    }
    return units;
}

std::optional<Refused> stockRefusal(const PlaceOrder& body, const WorkingSet& set)
{
    Refused refused = refuse(OrderRefusal::InsufficientStock);
    for (const auto& [product, units] : unitsAsked(body)) {
        const std::int64_t left = set.products.find(product)->stock;
        if (units > left) {
            refused.shortLines.push_back({product, left});
        }
    }
    if (refused.shortLines.empty()) {
        return std::nullopt;
    }
    refused.product = refused.shortLines.front().product;
    return refused;
}

std::optional<Refused> productRefusal(const PlaceOrder& body, const WorkingSet& set)
{
    const auto productOf = [&set](const OrderedLine& line) {
        return set.products.find(line.product);
    };
    auto refused = firstWrongLine(body, OrderRefusal::UnknownProduct, [&](const OrderedLine& line) {
        return productOf(line) == nullptr;
    });
    if (!refused) {
        refused = firstWrongLine(body, OrderRefusal::ProductInactive, [&](const OrderedLine& line) {
            return !productOf(line)->details.isActive;
        });
    }
    if (!refused) {
        refused = firstWrongLine(body, OrderRefusal::PriceChanged, [&](const OrderedLine& line) {
            return productOf(line)->details.price != line.shownPrice;
        });
    }
    if (!refused) {
        refused = firstWrongLine(body, OrderRefusal::PriceNegative, [](const OrderedLine& line) {
            return chargedPrice(line) < Money{0};
        });
    }
    return refused ? refused : stockRefusal(body, set);
}

/// `gross` is nothing when it does not fit: then it is above any minimum.
std::optional<OrderRefusal>
couponRefusal(const Command& command, const WorkingSet& set, const std::optional<Money>& gross)
{
    const auto& body = std::get<PlaceOrder>(command.body);
    if (!body.coupon) {
        return std::nullopt;
    }
    const Coupon* const coupon = set.coupons.find(*body.coupon);
    const Campaign* const campaign = set.campaigns.find(body.coupon->campaign);
    // A revoked coupon is one that the shop knows no more.
    if (coupon == nullptr || campaign == nullptr || coupon->state == CouponState::Revoked) {
        return OrderRefusal::CouponUnknown;
    }
    if (body.coupon->customer != body.customer) {
        return OrderRefusal::CouponNotYours;
    }
    if (coupon->state == CouponState::Used) {
        return OrderRefusal::CouponUsed;
    }
    if (standingAt(*coupon, command.occurredAt) != CouponStanding::Usable) {
        return OrderRefusal::CouponExpired;
    }
    if (gross && *gross < campaign->details.terms.minimumSpend) {
        return OrderRefusal::CouponMinimumNotMet;
    }
    return std::nullopt;
}

std::vector<PricedLine> pricedLines(const std::vector<OrderLine>& lines, const WorkingSet& set)
{
    std::vector<PricedLine> priced;
    priced.reserve(lines.size());
    for (const OrderLine& line : lines) {
        const TaxClass taxClass = set.products.find(line.product)->details.taxClass;
        priced.push_back({line.unitPrice, line.quantity, taxClass});
    }
    return priced;
}

/// The order as it would be, lines priced; its products are known and its gross fits.
Order pricedOrder(const Command& command, const WorkingSet& set, Money gross)
{
    const auto& body = std::get<PlaceOrder>(command.body);
    Order order;
    order.id = OrderId{command.id.uuid};
    order.customer = body.customer;
    order.occurredAt = command.occurredAt;
    order.coupon = body.coupon;
    order.lines = mergedLines(body);
    order.terminal = command.actor.terminal;
    order.staff = command.actor.staff;
    const std::vector<PricedLine> priced = pricedLines(order.lines, set);
    order.gross = gross;
    if (body.coupon) {
        const Campaign* const campaign = set.campaigns.find(body.coupon->campaign);
        order.discount = discountOn(campaign->details.terms, order.gross);
    }
    order.paid = Money{order.gross.minor - order.discount.minor};
    const std::vector<LineAmounts> amounts = spreadDiscount(priced, order.discount);
    for (std::size_t place = 0; place < order.lines.size(); ++place) {
        OrderLine& line = order.lines[place];
        line.name = set.products.find(line.product)->details.name;
        line.discount = amounts[place].discount;
        line.paid = amounts[place].paid;
        line.vat = amounts[place].vat;
        order.vat.minor += line.vat.minor;
    }
    return order;
}

void mustAddUp(const Order& order)
{
    MUST(order.discount.minor >= 0 && order.paid.minor >= 0);
    Money discount;
    Money paid;
    for (const OrderLine& line : order.lines) {
        MUST(line.paid.minor >= 0 && line.vat.minor >= 0 && line.vat <= line.paid);
        discount.minor += line.discount.minor;
        paid.minor += line.paid.minor;
    }
    MUST(discount == order.discount);
    MUST(paid == order.paid);
}

std::map<ProductId, SalesDelta> salesOf(const Order& order)
{
    std::map<ProductId, SalesDelta> sales;
    for (const OrderLine& line : order.lines) {
        SalesDelta& delta = sales[line.product];
        delta.units += line.quantity;
        delta.revenue.minor += line.paid.minor;
    }
    return sales;
}

bool doSalesFit(const Order& order, const WorkingSet& set)
{
    return std::ranges::all_of(salesOf(order), [&](const auto& sold) {
        return salesFit(set, {hourOf(order.occurredAt), sold.first}, sold.second);
    });
}

/// The checks in their order; what passes them all is the order to be written.
std::expected<Order, Refused>
checked(const Command& command, const PlaceOrder& body, const WorkingSet& set)
{
    if (const auto refusal = shapeRefusal(body)) {
        return std::unexpected(refuse(*refusal));
    }
    if (const auto refusal = customerRefusal(body, set)) {
        return std::unexpected(refuse(*refusal));
    }
    if (auto refused = productRefusal(body, set)) {
        return std::unexpected(*std::move(refused));
    }
    const auto gross = grossOf(pricedLines(mergedLines(body), set));
    if (const auto refusal = couponRefusal(command, set, gross)) {
        return std::unexpected(refuse(*refusal));
    }
    if (!gross) {
        return std::unexpected(refuse(OrderRefusal::AmountOverflow));
    }
    Order order = pricedOrder(command, set, *gross);
    mustAddUp(order);
    if (!doSalesFit(order, set)) {
        return std::unexpected(refuse(OrderRefusal::AmountOverflow));
    }
    const Money balance = set.wallets.find(body.customer)->balance;
    if (balance < order.paid) {
        Refused refused = refuse(OrderRefusal::InsufficientBalance);
        refused.missing = Money{order.paid.minor - balance.minor};
        return std::unexpected(std::move(refused));
    }
    return order;
}

void journalOverrides(const Command& command, const PlaceOrder& body, WorkingSet& set)
{
    const Currency& currency = set.settings.currency;
    for (const OrderedLine& line : body.lines) {
        journalChange(
            set,
            command,
            {"price_override",
             toText(line.product),
             toText(line.shownPrice, currency),
             toText(chargedPrice(line), currency)}
        );
    }
}

/// Empty for a sale without a counter.
std::string takeReceiptNo(WorkingSet& set, TerminalId terminalId)
{
    if (terminalId.isNil()) {
        return {};
    }
    Terminal& terminal = set.terminals.change(terminalId);
    std::string number = receiptNumber(terminal);
    ++terminal.nextReceiptNo;
    ++terminal.version;
    return number;
}

void useCoupon(WorkingSet& set, const Order& order)
{
    if (!order.coupon) {
        return;
    }
    Coupon& coupon = set.coupons.change(*order.coupon);
    MUST(coupon.state == CouponState::Issued && !coupon.order);
    coupon.state = CouponState::Used;
    coupon.order = order.id;
}

} // namespace

Outcome decideOn(const Command& command, const PlaceOrder& body, WorkingSet& set)
{
    auto checkedOrder = checked(command, body, set);
    if (!checkedOrder) {
        return std::move(checkedOrder).error();
    }
    Order& order = set.orders.create(OrderId{command.id.uuid}, *std::move(checkedOrder));
    const Money before = set.wallets.find(order.customer)->balance;
    if (order.paid.minor > 0) {
        const AccountId wallet = walletAccount(order.customer);
        book(set, {command.id, wallet, house::sales, order.paid, EntryCode::Order});
    }
    for (const auto& [product, sold] : salesOf(order)) {
        moveStock(set, {command.id, product, -sold.units, MoveReason::Sale});
        addSales(set, {hourOf(order.occurredAt), product}, sold);
    }
    useCoupon(set, order);
    journalOverrides(command, body, set);
    set.effects.events.push_back({EventKind::OrderPaid, order.customer, command.id});
    order.receiptNo = takeReceiptNo(set, order.terminal);

    const Money after = set.wallets.find(order.customer)->balance;
    MUST(before.minor - after.minor == order.paid.minor);
    return OrderPaid{
        order.gross,
        order.discount,
        order.paid,
        order.vat,
        before,
        after,
        order.receiptNo
    };
}

} // namespace jangbu::decision

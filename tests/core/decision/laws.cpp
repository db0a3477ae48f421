#include "tests/core/decision/laws.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <set>

namespace jangbu::tests {

namespace {

using fakes::MemoryShop;

class Findings
{
public:
    void expect(bool holds, const std::string& law, const std::string& where)
    {
        if (!holds) {
            m_broken.push_back(law + ": " + where);
        }
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_broken); }

private:
    std::vector<std::string> m_broken;
};

void checkBalances(const MemoryShop& shop, Findings& findings)
{
    std::map<AccountId, std::int64_t> folds;
    for (const auto& booked : shop.entries) {
        findings.expect(booked.row.amount.minor > 0, "amount", toText(booked.row.command));
        folds[booked.row.debit] -= booked.row.amount.minor;
        folds[booked.row.credit] += booked.row.amount.minor;
    }
    for (const auto& [id, wallet] : shop.wallets) {
        findings.expect(wallet.balance.minor >= 0, "balance not negative", toText(id));
        const bool isFold = wallet.balance.minor == folds[walletAccount(id)];
        findings.expect(isFold, "balance is the fold of its entries", toText(id));
    }
}

void checkStocks(const MemoryShop& shop, Findings& findings)
{
    std::map<ProductId, std::int64_t> folds;
    for (const auto& booked : shop.moves) {
        findings.expect(booked.row.delta != 0, "move", toText(booked.row.command));
        folds[booked.row.product] += booked.row.delta;
    }
    for (const auto& [id, product] : shop.products) {
        findings.expect(product.stock >= 0, "stock not negative", toText(id));
        findings.expect(
            product.stock == folds[id],
            "stock is the fold of its moves",
            product.details.code
        );
    }
}

struct Sums
{
    Money gross;
    Money discount;
    Money paid;
    Money vat;
    Money back;
    bool isAllBack = true;
};

Sums sumsOf(const Order& order, Findings& findings)
{
    Sums sums;
    for (const OrderLine& line : order.lines) {
        const Money gross{line.unitPrice.minor * line.quantity};
        sums.gross.minor += gross.minor;
        sums.discount.minor += line.discount.minor;
        sums.paid.minor += line.paid.minor;
        sums.vat.minor += line.vat.minor;
        sums.back.minor += scaleDown(line.paid, line.refunded, line.quantity).minor;
        sums.isAllBack = sums.isAllBack && line.refunded == line.quantity;
        const bool addsUp = gross.minor - line.discount.minor == line.paid.minor;
        findings.expect(addsUp && line.paid.minor >= 0, "line adds up", toText(order.id));
        const bool hasVat = line.vat.minor == 0 || line.vat == vatIncludedIn(line.paid);
        findings.expect(hasVat, "VAT of a line", toText(order.id));
        const bool isInRange = line.refunded >= 0 && line.refunded <= line.quantity;
        findings.expect(isInRange, "units refunded", toText(order.id));
    }
    return sums;
}

void checkOrders(const MemoryShop& shop, Findings& findings)
{
    for (const auto& [id, order] : shop.orders) {
        const Sums sums = sumsOf(order, findings);
        const std::string where = toText(id);
        findings.expect(sums.gross == order.gross, "gross", where);
        findings.expect(sums.discount == order.discount, "discount", where);
        findings.expect(sums.paid == order.paid, "paid", where);
        findings.expect(order.gross.minor - order.discount.minor == order.paid.minor, "net", where);
        findings.expect(sums.vat == order.vat, "VAT", where);
        findings.expect(sums.back == order.refunded, "refunded", where);
        findings.expect(
            (order.state == OrderState::Refunded) == sums.isAllBack,
            "state of the order",
            where
        );
    }
}

void checkSales(const MemoryShop& shop, Findings& findings)
{
    std::map<SalesKey, SalesDelta> expected;
    for (const auto& [id, order] : shop.orders) {
        for (const OrderLine& line : order.lines) {
            const Money back = scaleDown(line.paid, line.refunded, line.quantity);
            SalesDelta& sum = expected[{hourOf(order.occurredAt), line.product}];
            sum.units += line.quantity - line.refunded;
            sum.revenue.minor += line.paid.minor - back.minor;
        }
    }
    findings.expect(expected == shop.sales, "sales are the orders net of refunds", "");
}

void checkCoupons(const MemoryShop& shop, Findings& findings)
{
    std::map<CampaignId, std::set<std::int64_t>> numbers;
    std::map<ClaimKey, std::set<std::int64_t>> nths;
    std::map<CouponKey, OrderId> usedBy;
    for (const auto& [key, coupon] : shop.coupons) {
        numbers[key.campaign].insert(coupon.issueNo);
        nths[{key.campaign, key.customer}].insert(key.nth);
        const bool isUsed = coupon.state == CouponState::Used;
        findings.expect(isUsed == coupon.order.has_value(), "used coupon", toText(key.customer));
        const auto order = coupon.order ? shop.orders.find(*coupon.order) : shop.orders.end();
        const bool isOfOrder = order != shop.orders.end() && order->second.coupon == key;
        findings.expect(!isUsed || isOfOrder, "used coupon has its order", toText(key.customer));
    }
    for (const auto& [id, campaign] : shop.campaigns) {
        const auto issued = static_cast<std::int64_t>(numbers[id].size());
        findings.expect(campaign.nextIssueNo == issued + 1, "next issue number", toText(id));
        findings.expect(
            campaign.remaining >= 0 && campaign.remaining + issued == campaign.details.quantity,
            "remaining coupons",
            toText(id)
        );
        const bool isDense = numbers[id].empty() || *numbers[id].rbegin() == issued;
        findings.expect(isDense, "coupons are numbered without a hole", toText(id));
    }
    for (const auto& [key, own] : nths) {
        const bool isDense = *own.rbegin() == static_cast<std::int64_t>(own.size());
        findings.expect(isDense, "a customer's coupons are numbered", toText(key.customer));
    }
}

void checkEvents(const MemoryShop& shop, Findings& findings)
{
    std::map<CommandId, int> paid;
    std::map<CommandId, int> refunded;
    for (const auto& booked : shop.events) {
        paid[booked.row.ref] += booked.row.kind == EventKind::OrderPaid ? 1 : 0;
        refunded[booked.row.ref] += booked.row.kind == EventKind::OrderRefunded ? 1 : 0;
    }
    for (const auto& [id, order] : shop.orders) {
        findings.expect(paid[CommandId{id.uuid}] == 1, "one event a paid order", toText(id));
    }
    for (const auto& booked : shop.refunds) {
        const CommandId command{booked.row.id.uuid};
        findings.expect(refunded[command] == 1, "one event a refund", toText(command));
    }
}

void checkReceipts(const MemoryShop& shop, Findings& findings)
{
    std::map<TerminalId, std::set<std::string>> numbers;
    for (const auto& [id, order] : shop.orders) {
        if (!order.receiptNo.empty()) {
            const bool isNew = numbers[order.terminal].insert(order.receiptNo).second;
            findings.expect(isNew, "receipt number comes once", order.receiptNo);
        }
    }
    for (const auto& [id, terminal] : shop.terminals) {
        const auto printed = static_cast<std::int64_t>(numbers[id].size());
        findings.expect(terminal.nextReceiptNo == printed + 1, "receipts", terminal.prefix);
    }
}

void checkOpenShifts(const MemoryShop& shop, Findings& findings)
{
    std::map<TerminalId, int> open;
    for (const auto& [id, shift] : shop.shifts) {
        open[shift.terminal] += shift.closedAt ? 0 : 1;
    }
    for (const auto& [terminal, shifts] : open) {
        findings.expect(shifts <= 1, "one open shift a counter", toText(terminal));
    }
}

/// Over all shifts: what the drawers should hold moved as the cash account did at those counters.
void checkCash(const MemoryShop& shop, Findings& findings)
{
    std::map<CommandId, std::int64_t> overShort;
    for (const auto& booked : shop.entries) {
        const Entry& entry = booked.row;
        const bool isShort = entry.debit == house::overShort;
        if (isShort || entry.credit == house::overShort) {
            overShort[entry.command] += isShort ? -entry.amount.minor : entry.amount.minor;
        }
    }
    for (const auto& [id, answer] : shop.answers) {
        const auto* const accepted = std::get_if<Accepted>(&answer.outcome);
        const auto* const closed =
            accepted == nullptr ? nullptr : std::get_if<ShiftClosed>(accepted);
        if (closed != nullptr) {
            const std::int64_t difference = closed->counted.minor - closed->expected.minor;
            findings.expect(overShort[id] == difference, "over and short", toText(id));
        }
    }
}

void checkUniqueness(const MemoryShop& shop, Findings& findings)
{
    std::set<std::string> seen;
    const auto expectNew = [&](const std::string& value) {
        findings.expect(seen.insert(value).second, "unique", value);
    };
    for (const auto& [id, product] : shop.products) {
        expectNew("code " + product.details.code);
        for (const std::string& barcode : product.details.barcodes) {
            expectNew("barcode " + barcode);
        }
    }
    for (const auto& [id, profile] : shop.profiles) {
        if (!profile.phone.empty()) {
            expectNew("phone " + profile.phone);
        }
        if (profile.memberNo) {
            expectNew("member " + std::to_string(*profile.memberNo));
        }
    }
    for (const auto& [id, terminal] : shop.terminals) {
        expectNew("prefix " + terminal.prefix);
    }
    for (const auto& [id, staff] : shop.staff) {
        expectNew("login " + staff.login);
    }
    const bool hasAdmin = std::ranges::any_of(shop.staff, [](const auto& entry) {
        return entry.second.role == Role::Admin && entry.second.isActive;
    });
    findings.expect(hasAdmin || shop.staff.empty(), "somebody is administrator", "");
}

} // namespace

std::vector<std::string> brokenLaws(const MemoryShop& shop)
{
    Findings findings;
    checkBalances(shop, findings);
    checkStocks(shop, findings);
    checkOrders(shop, findings);
    checkSales(shop, findings);
    checkCoupons(shop, findings);
    checkEvents(shop, findings);
    checkReceipts(shop, findings);
    checkOpenShifts(shop, findings);
    checkCash(shop, findings);
    checkUniqueness(shop, findings);
    return findings.take();
}

} // namespace jangbu::tests

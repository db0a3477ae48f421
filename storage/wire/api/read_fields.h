#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/sales_reader.h"
#include "core/sales/best_sellers.h"
#include "core/shift/shift.h"
#include "core/shop/settings.h"
#include "core/staff/staff.h"
#include "storage/wire/value_fields.h"

// The fields that the server's answers to questions have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, Product>& product)
{
    field("product", product.id);
    field("details", product.details);
    field("stock", product.stock);
    field("version", product.version);
}

/// A page as it travels: the cursor is sealed by the server.
struct SentProductPage
{
    std::vector<Product> products;
    std::optional<std::string> next;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentProductPage>& page)
{
    field("products", page.products);
    field("next", page.next);
}

template <class Fields>
void describe(Fields& field, Described<Fields, StockMoveView>& view)
{
    field("batch_no", view.batchNo);
    field("line_no", view.lineNo);
    field("command", view.move.command);
    field("product", view.move.product);
    field("delta", view.move.delta);
    field("reason", view.move.reason);
    field("at", view.at);
    field("stock_after", view.stockAfter);
    field.unlessDefault("receipt_no", view.receiptNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CategoryCount>& count)
{
    field("category", count.category);
    field("products", count.products);
}

template <class Fields>
void describe(Fields& field, Described<Fields, PricePoint>& point)
{
    field("product", point.product);
    field("price", point.price);
    field("since", point.since);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ProductHourSales>& sales)
{
    field("hour", sales.hour);
    field("units", sales.units);
    field("revenue", sales.revenue);
}

template <class Fields>
void describe(Fields& field, Described<Fields, CustomerCard>& card)
{
    field("customer", card.id);
    field.unlessDefault("name", card.maskedName);
    field.unlessDefault("phone", card.maskedPhone);
    field("member_no", card.memberNo);
    field("is_blocked", card.isBlocked);
    field("balance", card.balance);
}

template <class Fields>
void describe(Fields& field, Described<Fields, WalletEntry>& entry)
{
    field("batch_no", entry.batchNo);
    field("line_no", entry.lineNo);
    field("command", entry.command);
    field("code", entry.code);
    field("amount", entry.amount);
    field("balance_after", entry.balanceAfter);
    field("at", entry.at);
}

template <class Fields>
void describe(Fields& field, Described<Fields, BookedTopUp>& topUp)
{
    field("top_up", topUp.record.id);
    field("customer", topUp.record.customer);
    field("amount", topUp.record.amount);
    field("tender", topUp.record.tender);
    field("occurred_at", topUp.record.occurredAt);
    field("terminal", topUp.record.terminal);
    field("staff", topUp.record.staff);
    field("is_reversed", topUp.record.isReversed);
    field.unlessDefault("terminal_name", topUp.terminalName);
    field.unlessDefault("staff_name", topUp.staffName);
}

/// An order's line with the units given back so far; a stored line has none.
struct SentOrderLine
{
    OrderLine line;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentOrderLine>& sent)
{
    field("product", sent.line.product);
    field("name", sent.line.name);
    field("quantity", sent.line.quantity);
    field("price", sent.line.unitPrice);
    field.unlessDefault("discount", sent.line.discount);
    field("paid", sent.line.paid);
    field.unlessDefault("vat", sent.line.vat);
    field.unlessDefault("refunded", sent.line.refunded);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Order>& order)
{
    field("order", order.id);
    field("customer", order.customer);
    field("occurred_at", order.occurredAt);
    field("gross", order.gross);
    field("discount", order.discount);
    field("paid", order.paid);
    field("vat", order.vat);
    field("coupon", order.coupon);
    std::vector<SentOrderLine> lines;
    for (const OrderLine& line : order.lines) {
        lines.push_back({line});
    }
    field("lines", lines);
    if constexpr (Fields::isReading) {
        order.lines.clear();
        for (SentOrderLine& sent : lines) {
            order.lines.push_back(std::move(sent.line));
        }
    }
    field("state", order.state);
    field("refunded", order.refunded);
    field("terminal", order.terminal);
    field("staff", order.staff);
    field.unlessDefault("receipt_no", order.receiptNo);
}

template <class Fields>
void describe(Fields& field, Described<Fields, ProductSales>& sales)
{
    field("product", sales.product);
    field("code", sales.code);
    field("name", sales.name);
    field("units", sales.units);
    field("revenue", sales.revenue);
}

template <class Fields>
void describe(Fields& field, Described<Fields, SalesOfHour>& sales)
{
    field("hour", sales.hour);
    field("orders", sales.orders);
    field("units", sales.units);
    field("revenue", sales.revenue);
}

template <class Fields>
void describe(Fields& field, Described<Fields, BestSeller>& seller)
{
    auto rank = static_cast<std::int64_t>(seller.rank);
    field("rank", rank);
    if constexpr (Fields::isReading) {
        seller.rank = static_cast<std::size_t>(rank);
    }
    field("product", seller.sold.product);
    field("units", seller.sold.units);
    field("revenue", seller.sold.revenue);
    field("share_basis_points", seller.shareBasisPoints);
    field("rank_change", seller.rankChange);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Terminal>& terminal)
{
    field("terminal", terminal.id);
    field("name", terminal.name);
    field("prefix", terminal.prefix);
    field("next_receipt_no", terminal.nextReceiptNo);
    field("version", terminal.version);
}

/// Without the PIN's hash, which never leaves the server.
template <class Fields>
void describe(Fields& field, Described<Fields, Staff>& staff)
{
    field("staff", staff.id);
    field("login", staff.login);
    field("name", staff.name);
    field("role", staff.role);
    field("is_active", staff.isActive);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Currency>& currency)
{
    field("code", currency.code);
    std::int64_t exponent = currency.exponent;
    field("exponent", exponent);
    if constexpr (Fields::isReading) {
        currency.exponent = static_cast<int>(exponent);
    }
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShopSettings>& settings)
{
    field("shop_name", settings.shopName);
    field("currency", settings.currency);
    field("timezone", settings.timezone);
    field("top_up_minimum", settings.topUpMinimum);
    field("top_up_maximum", settings.topUpMaximum);
    field("balance_maximum", settings.balanceMaximum);
    field("low_stock_at", settings.lowStockAt);
    field("auto_lock_minutes", settings.autoLockMinutes);
}

} // namespace jangbu::storage

#pragma once

#include "core/port/sales_reader.h"
#include "core/sales/best_sellers.h"
#include "storage/wire/value_fields.h"

#include <string>
#include <utility>
#include <vector>

// The fields that answers about orders and sales have, said once for the server and its clients.
namespace jangbu::storage {

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
    field("list_price", sent.line.listPrice);
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
    lines.reserve(order.lines.size());
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

/// A best seller with what people call it.
struct SentBestSeller
{
    BestSeller seller;
    std::string code;
    std::string name;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentBestSeller>& sent)
{
    describe(field, sent.seller);
    field("code", sent.code);
    field("name", sent.name);
}

struct SentRanking
{
    Instant from;
    Instant to; // not included
    std::vector<SentBestSeller> bestSellers;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentRanking>& ranking)
{
    field("from", ranking.from);
    field("to", ranking.to);
    field("best_sellers", ranking.bestSellers);
}

} // namespace jangbu::storage

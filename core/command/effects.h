#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/outbox_event.h"
#include "core/order/order.h"
#include "core/product/stock_move.h"

#include <map>
#include <string>
#include <vector>

namespace jangbu {

/// A line of the audit journal: who did what to what, with what was there before and after.
struct AuditLine
{
    CommandId command;
    std::string act;     // such as `price_override`
    std::string subject; // an id, nothing personal
    std::string before;
    std::string after;

    friend bool operator==(const AuditLine&, const AuditLine&) = default;
};

struct SalesKey
{
    std::int64_t hour = 0; // since 1970, UTC
    ProductId product;

    friend auto operator<=>(const SalesKey&, const SalesKey&) = default;
};

struct SalesDelta
{
    std::int64_t units = 0;
    Money revenue;

    friend bool operator==(const SalesDelta&, const SalesDelta&) = default;
};

/// Rows that a batch only ever adds, in the order the decisions made them.
struct Effects
{
    std::vector<Entry> entries;
    std::vector<StockMove> moves;
    std::vector<OutboxEvent> events;
    std::vector<Refund> refunds;
    std::vector<PricePoint> prices;
    std::vector<AuditLine> audits;
    std::map<SalesKey, SalesDelta> sales;

    friend bool operator==(const Effects&, const Effects&) = default;
};

} // namespace jangbu

#pragma once

#include "core/command/effects.h"
#include "core/order/order.h"
#include "storage/sql/transaction.h"

#include <functional>
#include <map>
#include <vector>

namespace jangbu::storage {

/// From `from` on, `to` not included.
struct Span
{
    Instant from;
    Instant to;
};

/// A window of time as whole UTC hours and what the window's ends cut off hours.
struct SalesWindow
{
    std::int64_t firstHour = 0;
    std::int64_t endHour = 0; // not included; not above firstHour: there is no whole hour
    std::vector<Span> edges;
};

[[nodiscard]] SalesWindow splitByHour(Span window);

/// What a line sold in the end: its units and revenue without what was given back.
[[nodiscard]] SalesDelta netOf(const OrderLine& line);

/// Calls visit(order), refunds included, for every order of the span.
[[nodiscard]] Sql<void>
forEachOrder(Transaction& transaction, Span span, const std::function<void(const Order&)>& visit);

/// Sums of the orders themselves, for the edges of a window.
[[nodiscard]] Sql<std::map<SalesKey, SalesDelta>>
foldOrders(Transaction& transaction, const std::vector<Span>& spans);

} // namespace jangbu::storage

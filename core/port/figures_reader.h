#pragma once

#include "core/order/order.h"
#include "core/port/read.h"
#include "core/sales/figures.h"
#include "core/sales/period.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace jangbu {

/// Where a page of orders begins: after this one.
struct OrderCursor
{
    Instant at;
    OrderId order;

    friend bool operator==(const OrderCursor&, const OrderCursor&) = default;
};

struct OrderQuery
{
    Window window;
    std::size_t limit = 100; // 1 … limit::pageSize
    std::optional<OrderCursor> after;
};

struct OrderPage
{
    std::vector<Order> orders;       // by time
    std::optional<OrderCursor> next; // nothing on the last page
};

/// From which moments on a standing counts.
struct StandingQuery
{
    Instant owedBefore;  // the hour in which it lies
    Instant issuedSince; // the hour in which it lies
};

/// The figures of a dashboard: small sums, whatever the window's length. Blocking; each may be
/// called from any thread but a painting one.
class FiguresReader
{
public:
    FiguresReader() = default;
    virtual ~FiguresReader() = default;
    FiguresReader(const FiguresReader&) = delete;
    FiguresReader& operator=(const FiguresReader&) = delete;
    FiguresReader(FiguresReader&&) = delete;
    FiguresReader& operator=(FiguresReader&&) = delete;

    [[nodiscard]] virtual Read<SalesFigures> figures(Window window) = 0;
    [[nodiscard]] virtual Read<Standing> standing(StandingQuery query) = 0;
    /// Orders with window.from <= occurredAt < window.to, a page at a time.
    [[nodiscard]] virtual Read<OrderPage> orders(OrderQuery query) = 0;
};

} // namespace jangbu

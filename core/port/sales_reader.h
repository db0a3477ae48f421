#pragma once

#include "core/order/order.h"
#include "core/port/read.h"
#include "core/sales/sales_bucket.h"
#include "core/time/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// Units and revenue (after discount) of a product in a window, net of refunds.
struct ProductSales
{
    ProductId product;
    std::string code;
    std::string name;
    std::int64_t units = 0;
    Money revenue;
};

/// Questions about orders and sales. Blocking; each may be called from any thread but a painting one.
class SalesReader
{
public:
    SalesReader() = default;
    virtual ~SalesReader() = default;
    SalesReader(const SalesReader&) = delete;
    SalesReader& operator=(const SalesReader&) = delete;
    SalesReader(SalesReader&&) = delete;
    SalesReader& operator=(SalesReader&&) = delete;

    [[nodiscard]] virtual Read<std::optional<Order>> order(OrderId id) = 0;
    [[nodiscard]] virtual Read<std::optional<Order>> orderByReceiptNo(std::string receiptNo) = 0;
    /// The newest orders of a counter, newest first.
    [[nodiscard]] virtual Read<std::vector<Order>>
    lastOrders(TerminalId terminal, std::size_t limit) = 0;
    /// Every product sold with from <= occurredAt < to, unordered; exact also where the window
    /// cuts an hour.
    [[nodiscard]] virtual Read<std::vector<ProductSales>>
    productSales(Instant from, Instant to) = 0;
    /// Sums by UTC hour for from <= occurredAt < to, ascending; hours without orders are absent.
    [[nodiscard]] virtual Read<std::vector<SalesOfHour>> salesByHour(Instant from, Instant to) = 0;
};

} // namespace jangbu

#include "tests/fakes/memory_sales.h"

#include "core/money/rounding.h"
#include "tests/fakes/read_guard.h"

#include <algorithm>

namespace jangbu::fakes {

namespace {

/// What stayed sold of a line.
SalesDelta netOf(const OrderLine& line)
{
    const Money back = scaleDown(line.paid, line.refunded, line.quantity);
    return {line.quantity - line.refunded, Money{line.paid.minor - back.minor}};
}

template <class Visit>
void forOrdersIn(const MemoryShop& shop, Instant from, Instant to, Visit visit)
{
    for (const auto& [id, order] : shop.orders) {
        if (from <= order.occurredAt && order.occurredAt < to) {
            visit(order);
        }
    }
}

} // namespace

Read<std::optional<Order>> MemorySales::order(OrderId id)
{
    return reading(m_shop, [&]() -> std::optional<Order> {
        const auto place = m_shop.orders.find(id);
        return place == m_shop.orders.end() ? std::nullopt : std::optional{place->second};
    });
}

Read<std::optional<Order>> MemorySales::orderByReceiptNo(std::string receiptNo)
{
    return reading(m_shop, [&]() -> std::optional<Order> {
        const auto place = std::ranges::find_if(m_shop.orders, [&](const auto& entry) {
            return !receiptNo.empty() && entry.second.receiptNo == receiptNo;
        });
        return place == m_shop.orders.end() ? std::nullopt : std::optional{place->second};
    });
}

Read<std::vector<Order>> MemorySales::lastOrders(TerminalId terminal, std::size_t limit)
{
    return reading(m_shop, [&] {
        std::vector<Order> orders;
        for (const auto& [id, order] : m_shop.orders) {
            if (order.terminal == terminal) {
                orders.push_back(order);
            }
        }
        std::ranges::sort(orders, std::ranges::greater{}, [](const Order& order) {
            return std::pair{order.occurredAt, order.id};
        });
        orders.resize(std::min(orders.size(), limit));
        return orders;
    });
}

Read<std::vector<ProductSales>> MemorySales::productSales(Instant from, Instant to)
{
    return reading(m_shop, [&] {
        std::map<ProductId, ProductSales> sums;
        forOrdersIn(m_shop, from, to, [&](const Order& order) {
            for (const OrderLine& line : order.lines) {
                const SalesDelta net = netOf(line);
                const ProductDetails& details = m_shop.products.at(line.product).details;
                ProductSales& sum = sums[line.product];
                sum.product = line.product;
                sum.code = details.code;
                sum.name = details.name;
                sum.units += net.units;
                sum.revenue.minor += net.revenue.minor;
            }
        });
        std::vector<ProductSales> sales;
        for (const auto& [product, sum] : sums) {
            sales.push_back(sum);
        }
        return sales;
    });
}

Read<std::vector<SalesOfHour>> MemorySales::salesByHour(Instant from, Instant to)
{
    return reading(m_shop, [&] {
        std::map<std::int64_t, SalesOfHour> sums;
        forOrdersIn(m_shop, from, to, [&](const Order& order) {
            const std::int64_t hour = hourOf(order.occurredAt);
            SalesOfHour& sum = sums[hour];
            sum.hour = hour;
            ++sum.orders;
            for (const OrderLine& line : order.lines) {
                const SalesDelta net = netOf(line);
                sum.units += net.units;
                sum.revenue.minor += net.revenue.minor;
            }
        });
        std::vector<SalesOfHour> hours;
        for (const auto& [hour, sum] : sums) {
            hours.push_back(sum);
        }
        return hours;
    });
}

} // namespace jangbu::fakes

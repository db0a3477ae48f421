#include "tests/fakes/memory_sales.h"

#include "core/ledger/entry.h"
#include "core/money/rounding.h"
#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <string>

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

struct Sums
{
    std::map<std::int64_t, SalesOfHour> hours;
    std::map<ProductId, ProductFigure> products;
    std::map<StaffId, StaffFigure> staff;
};

bool isIn(const Window& window, Instant instant)
{
    return window.from <= instant && instant < window.to;
}

void addOrder(const MemoryShop& shop, const Order& order, Sums& sums)
{
    SalesOfHour& hour = sums.hours[hourOf(order.occurredAt)];
    hour.hour = hourOf(order.occurredAt);
    ++hour.orders;
    StaffFigure& staff = sums.staff[order.staff];
    staff.staff = order.staff;
    ++staff.orders;
    for (const OrderLine& line : order.lines) {
        const auto [units, revenue] = netOf(line);
        const ProductDetails& details = shop.products.at(line.product).details;
        ProductFigure& product = sums.products[line.product];
        product.product = line.product;
        product.code = details.code;
        product.name = details.name;
        product.category = details.category;
        product.units += units;
        product.revenue.minor += revenue.minor;
        hour.units += units;
        hour.revenue.minor += revenue.minor;
        staff.units += units;
        staff.revenue.minor += revenue.minor;
    }
}

/// By how much the shop owes its customers more.
std::int64_t riseOf(const Entry& entry)
{
    const std::int64_t credit = isHouseAccount(entry.credit) ? 0 : entry.amount.minor;
    const std::int64_t debit = isHouseAccount(entry.debit) ? 0 : entry.amount.minor;
    return credit - debit;
}

Instant hourStart(Instant instant)
{
    return startOfHour(hourOf(instant));
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

Read<SalesFigures> MemoryFigures::figures(Window window)
{
    return reading(m_shop, [&] {
        Sums sums;
        for (const auto& [id, order] : m_shop.orders) {
            if (isIn(window, order.occurredAt)) {
                addOrder(m_shop, order, sums);
            }
        }
        SalesFigures figures;
        std::ranges::copy(std::views::values(sums.hours), std::back_inserter(figures.hours));
        std::ranges::copy_if(
            std::views::values(sums.products),
            std::back_inserter(figures.products),
            [](const ProductFigure& sum) { return sum.units != 0 || sum.revenue != Money{}; }
        );
        for (auto& [staff, sum] : sums.staff) {
            const auto named = m_shop.staff.find(staff);
            sum.name = named == m_shop.staff.end() ? std::string() : named->second.name;
            figures.staff.push_back(sum);
        }
        std::ranges::stable_sort(figures.staff, std::ranges::greater{}, &StaffFigure::revenue);
        figures.topUps = topUpsIn(window);
        figures.refused = refusedIn(window);
        return figures;
    });
}

std::vector<TenderFigure> MemoryFigures::topUpsIn(const Window& window) const
{
    std::map<Tender, TenderFigure> sums;
    for (const auto& [id, topUp] : m_shop.topUps) {
        if (!topUp.isReversed && isIn(window, hourStart(topUp.occurredAt))) {
            TenderFigure& sum = sums[topUp.tender];
            sum.tender = topUp.tender;
            ++sum.topUps;
            sum.amount.minor += topUp.amount.minor;
        }
    }
    std::vector<TenderFigure> figures;
    for (const auto& [tender, sum] : sums) {
        figures.push_back(sum);
    }
    return figures;
}

std::vector<RefusedFigure> MemoryFigures::refusedIn(const Window& window) const
{
    std::map<std::string, std::int64_t> counts;
    for (const auto& [id, answered] : m_shop.answers) {
        const auto* const refused = std::get_if<Refused>(&answered.outcome);
        const bool isOrder =
            refused != nullptr && std::holds_alternative<OrderRefusal>(refused->reason);
        if (isOrder && isIn(window, hourStart(m_clock.now()))) {
            ++counts[std::string(refusalName(refused->reason))];
        }
    }
    std::vector<RefusedFigure> figures;
    for (const auto& [reason, count] : counts) {
        figures.push_back({reason, count});
    }
    std::ranges::stable_sort(figures, std::ranges::greater{}, &RefusedFigure::orders);
    return figures;
}

Read<Standing> MemoryFigures::standing(StandingQuery query)
{
    return reading(m_shop, [&] {
        Standing standing;
        for (const Booked<Entry>& entry : m_shop.entries) {
            const std::int64_t rise = riseOf(entry.row);
            standing.owed.minor += rise;
            if (entry.recordedAt < hourStart(query.owedBefore)) {
                standing.owedBefore.minor += rise;
            }
            standing.recordedAt = std::max(standing.recordedAt, entry.recordedAt);
        }
        for (const auto& [id, topUp] : m_shop.topUps) {
            const bool counts = !topUp.isReversed && topUp.customer != walkInCustomer
                                && topUp.occurredAt >= hourStart(query.issuedSince);
            standing.issued.minor += counts ? topUp.amount.minor : 0;
        }
        standing.batchNo = m_shop.batchNo;
        return standing;
    });
}

Read<OrderPage> MemoryFigures::orders(OrderQuery query)
{
    return reading(m_shop, [&] {
        std::vector<Order> found;
        for (const auto& [id, order] : m_shop.orders) {
            const std::pair place{order.occurredAt, order.id};
            const bool isAfter =
                !query.after || place > std::pair{query.after->at, query.after->order};
            if (isIn(query.window, order.occurredAt) && isAfter) {
                found.push_back(order);
            }
        }
        std::ranges::sort(found, {}, [](const Order& order) {
            return std::pair{order.occurredAt, order.id};
        });
        OrderPage page{found, std::nullopt};
        if (found.size() > query.limit) {
            page.orders.resize(query.limit);
            page.next = OrderCursor{page.orders.back().occurredAt, page.orders.back().id};
        }
        return page;
    });
}

} // namespace jangbu::fakes

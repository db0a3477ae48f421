#pragma once

#include "core/port/clock.h"
#include "core/port/figures_reader.h"
#include "core/port/sales_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

/// Answers from the orders themselves, so that it is a second opinion on sums kept by the hour.
class MemorySales : public SalesReader
{
public:
    /// The shop must outlive the reader.
    explicit MemorySales(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<std::optional<Order>> order(OrderId id) override;
    [[nodiscard]] Read<std::optional<Order>> orderByReceiptNo(std::string receiptNo) override;
    [[nodiscard]] Read<std::vector<Order>> lastOrders(TerminalId terminal, std::size_t limit)
        override;
    [[nodiscard]] Read<std::vector<ProductSales>> productSales(Instant from, Instant to) override;
    [[nodiscard]] Read<std::vector<SalesOfHour>> salesByHour(Instant from, Instant to) override;

private:
    const MemoryShop& m_shop;
};

/// Answers from orders, top-ups and entries themselves: a second opinion on the sums kept of them.
class MemoryFigures : public FiguresReader
{
public:
    /// Both must outlive the reader. `clock` says when orders were refused.
    MemoryFigures(const MemoryShop& shop, const Clock& clock) : m_shop(shop), m_clock(clock) {}

    [[nodiscard]] Read<SalesFigures> figures(Window window) override;
    [[nodiscard]] Read<Standing> standing(StandingQuery query) override;
    [[nodiscard]] Read<OrderPage> orders(OrderQuery query) override;

private:
    const MemoryShop& m_shop;
    const Clock& m_clock;

    [[nodiscard]] std::vector<TenderFigure> topUpsIn(const Window& window) const;
    [[nodiscard]] std::vector<RefusedFigure> refusedIn(const Window& window) const;
};

} // namespace jangbu::fakes

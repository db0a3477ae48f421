#pragma once

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

} // namespace jangbu::fakes

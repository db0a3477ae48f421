#pragma once

#include "core/port/sales_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

class SqlSalesReader final : public SalesReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlSalesReader(ReaderPool& pool);

    [[nodiscard]] Read<std::optional<Order>> order(OrderId id) override;
    [[nodiscard]] Read<std::optional<Order>> orderByReceiptNo(std::string receiptNo) override;
    [[nodiscard]] Read<std::vector<Order>> lastOrders(TerminalId terminal, std::size_t limit)
        override;
    /// Products of which everything was given back are absent.
    [[nodiscard]] Read<std::vector<ProductSales>> productSales(Instant from, Instant to) override;
    /// Counts orders that were refunded, too; their units and revenue are those kept.
    [[nodiscard]] Read<std::vector<SalesOfHour>> salesByHour(Instant from, Instant to) override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage

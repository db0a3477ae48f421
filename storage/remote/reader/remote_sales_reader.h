#pragma once

#include "core/port/sales_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about orders and sales, asked of the server.
class RemoteSalesReader final : public SalesReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteSalesReader(HttpsClient& client);

    [[nodiscard]] Read<std::optional<Order>> order(OrderId id) override;
    [[nodiscard]] Read<std::optional<Order>> orderByReceiptNo(std::string receiptNo) override;
    [[nodiscard]] Read<std::vector<Order>> lastOrders(TerminalId terminal, std::size_t limit)
        override;
    [[nodiscard]] Read<std::vector<ProductSales>> productSales(Instant from, Instant to) override;
    [[nodiscard]] Read<std::vector<SalesOfHour>> salesByHour(Instant from, Instant to) override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage

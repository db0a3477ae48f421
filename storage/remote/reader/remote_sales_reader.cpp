#include "storage/remote/reader/remote_sales_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/read_fields.h"

namespace jangbu::storage {

RemoteSalesReader::RemoteSalesReader(HttpsClient& client) : m_client(client) {}

Read<std::optional<Order>> RemoteSalesReader::order(OrderId id)
{
    return askOne<Order>(m_client, RequestTarget("/v1/orders").slash(id.uuid));
}

Read<std::optional<Order>> RemoteSalesReader::orderByReceiptNo(std::string receiptNo)
{
    return askOne<Order>(m_client, RequestTarget("/v1/orders/by-receipt").slash(receiptNo));
}

Read<std::vector<Order>> RemoteSalesReader::lastOrders(TerminalId terminal, std::size_t limit)
{
    RequestTarget target("/v1/terminals");
    target.slash(terminal.uuid).slash("orders").with("limit", static_cast<std::int64_t>(limit));
    return askMany<Order>(m_client, target, "orders");
}

Read<std::vector<ProductSales>> RemoteSalesReader::productSales(Instant from, Instant to)
{
    RequestTarget target("/v1/sales/products");
    return askMany<ProductSales>(m_client, target.with("from", from).with("to", to), "products");
}

Read<std::vector<SalesOfHour>> RemoteSalesReader::salesByHour(Instant from, Instant to)
{
    RequestTarget target("/v1/sales/hours");
    return askMany<SalesOfHour>(m_client, target.with("from", from).with("to", to), "hours");
}

} // namespace jangbu::storage

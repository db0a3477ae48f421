#include "storage/remote/reader/remote_figures_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/figure_fields.h"

namespace jangbu::storage {

RemoteFiguresReader::RemoteFiguresReader(HttpsClient& client) : m_client(client) {}

Read<SalesFigures> RemoteFiguresReader::figures(Window window)
{
    RequestTarget target("/v1/sales/figures");
    return askFor<SalesFigures>(m_client, target.with("from", window.from).with("to", window.to));
}

Read<Standing> RemoteFiguresReader::standing(StandingQuery query)
{
    RequestTarget target("/v1/sales/standing");
    return askFor<Standing>(
        m_client,
        target.with("owed_before", query.owedBefore).with("issued_since", query.issuedSince)
    );
}

Read<OrderPage> RemoteFiguresReader::orders(OrderQuery query)
{
    RequestTarget target("/v1/orders");
    target.with("from", query.window.from)
        .with("to", query.window.to)
        .with("limit", static_cast<std::int64_t>(query.limit));
    if (query.after) {
        target.with("after", toText(query.after->order)).with("after_at", query.after->at);
    }
    return askFor<OrderPage>(m_client, target);
}

} // namespace jangbu::storage

#include "storage/remote/reader/remote_customer_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/session_fields.h"

namespace jangbu::storage {

RemoteCustomerReader::RemoteCustomerReader(HttpsClient& client) : m_client(client) {}

Read<std::optional<CustomerCard>> RemoteCustomerReader::customer(CustomerId id)
{
    return askOne<CustomerCard>(m_client, RequestTarget("/v1/customers").slash(id.uuid));
}

Read<std::vector<CustomerCard>>
RemoteCustomerReader::findCustomers(std::string text, std::size_t limit)
{
    const CustomerSearch search{std::move(text), static_cast<std::int64_t>(limit)};
    const HttpAnswer answer = m_client.ask(
        {.method = HttpMethod::Post,
         .target = RequestTarget("/v1/customer-searches").text(),
         .body = QByteArray::fromStdString(writeSent(search))}
    );
    return readMany<CustomerCard>(bodyRead(answer), "customers");
}

Read<std::optional<CustomerCard>> RemoteCustomerReader::customerByMemberNo(std::int64_t memberNo)
{
    RequestTarget target("/v1/customers/by-member-no");
    return askOne<CustomerCard>(m_client, target.slash(std::to_string(memberNo)));
}

Read<std::vector<std::optional<Money>>> RemoteCustomerReader::balances(std::vector<CustomerId> ids)
{
    std::vector<std::optional<Money>> found;
    found.reserve(ids.size());
    for (const CustomerId& id : ids) {
        RequestTarget target("/v1/customers");
        const auto sent = askOne<SentBalance>(m_client, target.slash(id.uuid).slash("balance"));
        if (!sent) {
            return std::unexpected(sent.error());
        }
        const std::optional<SentBalance>& known = *sent;
        found.push_back(known ? std::optional(known->balance) : std::nullopt);
    }
    return found;
}

Read<std::optional<CustomerProfile>> RemoteCustomerReader::profile(CustomerId id)
{
    RequestTarget target("/v1/customers");
    return askOne<CustomerProfile>(m_client, target.slash(id.uuid).slash("profile"));
}

Read<std::vector<WalletEntry>>
RemoteCustomerReader::entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    RequestTarget target("/v1/customers");
    target.slash(id.uuid)
        .slash("entries")
        .with("before", beforeBatchNo)
        .with("limit", static_cast<std::int64_t>(limit));
    return askMany<WalletEntry>(m_client, target, "entries");
}

Read<std::vector<BookedTopUp>> RemoteCustomerReader::lastTopUps(CustomerId id, std::size_t limit)
{
    RequestTarget target("/v1/customers");
    target.slash(id.uuid).slash("top-ups").with("limit", static_cast<std::int64_t>(limit));
    return askMany<BookedTopUp>(m_client, target, "top_ups");
}

} // namespace jangbu::storage

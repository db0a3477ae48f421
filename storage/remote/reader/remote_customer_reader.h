#pragma once

#include "core/port/customer_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about customers, asked of the server.
class RemoteCustomerReader final : public CustomerReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteCustomerReader(HttpsClient& client);

    [[nodiscard]] Read<std::optional<CustomerCard>> customer(CustomerId id) override;
    [[nodiscard]] Read<std::vector<CustomerCard>> findCustomers(std::string text, std::size_t limit)
        override;
    [[nodiscard]] Read<std::optional<CustomerCard>> customerByMemberNo(std::int64_t memberNo
    ) override;
    [[nodiscard]] Read<std::vector<std::optional<Money>>> balances(std::vector<CustomerId> ids
    ) override;
    /// The server writes into the journal that it was looked at.
    [[nodiscard]] Read<std::optional<CustomerProfile>> profile(CustomerId id) override;
    [[nodiscard]] Read<std::vector<WalletEntry>>
    entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit) override;
    [[nodiscard]] Read<std::vector<BookedTopUp>> lastTopUps(CustomerId id, std::size_t limit)
        override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage

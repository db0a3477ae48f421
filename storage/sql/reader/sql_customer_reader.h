#pragma once

#include "core/port/customer_reader.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/vault/vault.h"

namespace jangbu::storage {

class SqlCustomerReader final : public CustomerReader
{
public:
    /// Both must outlive the reader.
    SqlCustomerReader(ReaderPool& pool, const Vault& vault);

    [[nodiscard]] Read<std::optional<CustomerCard>> customer(CustomerId id) override;
    /// Whoever has the member number comes first, then those with the phone number, the last four
    /// digits or the name, by id.
    [[nodiscard]] Read<std::vector<CustomerCard>> findCustomers(std::string text, std::size_t limit)
        override;
    [[nodiscard]] Read<std::optional<CustomerCard>> customerByMemberNo(std::int64_t memberNo
    ) override;
    [[nodiscard]] Read<std::vector<std::optional<Money>>> balances(std::vector<CustomerId> ids
    ) override;
    [[nodiscard]] Read<std::optional<CustomerProfile>> profile(CustomerId id) override;
    /// Never ends inside a batch, so that the next page begins where this one ends.
    [[nodiscard]] Read<std::vector<WalletEntry>>
    entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit) override;
    [[nodiscard]] Read<std::vector<BookedTopUp>> lastTopUps(CustomerId id, std::size_t limit)
        override;

private:
    ReaderPool& m_pool;
    const Vault& m_vault;
};

} // namespace jangbu::storage

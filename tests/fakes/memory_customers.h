#pragma once

#include "core/port/customer_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

class MemoryCustomers : public CustomerReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryCustomers(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<std::optional<CustomerCard>> customer(CustomerId id) override;
    [[nodiscard]] Read<std::vector<CustomerCard>> findCustomers(std::string text, std::size_t limit)
        override;
    [[nodiscard]] Read<std::optional<CustomerCard>> customerByMemberNo(std::int64_t memberNo
    ) override;
    [[nodiscard]] Read<std::vector<std::optional<Money>>> balances(std::vector<CustomerId> ids
    ) override;
    [[nodiscard]] Read<std::optional<CustomerProfile>> profile(CustomerId id) override;
    [[nodiscard]] Read<std::vector<WalletEntry>>
    entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit) override;
    [[nodiscard]] Read<std::vector<BookedTopUp>> lastTopUps(CustomerId id, std::size_t limit)
        override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes

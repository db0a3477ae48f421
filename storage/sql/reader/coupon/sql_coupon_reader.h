#pragma once

#include "core/port/coupon_reader.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/vault/vault.h"

namespace jangbu::storage {

class SqlCouponReader final : public CouponReader
{
public:
    /// Both must outlive the reader.
    SqlCouponReader(ReaderPool& pool, const Vault& vault);

    [[nodiscard]] Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) override;
    [[nodiscard]] Read<std::optional<CampaignFigures>> campaign(CampaignId id) override;
    [[nodiscard]] Read<std::vector<HeldCoupon>> couponsOf(CustomerId customer) override;
    [[nodiscard]] Read<std::vector<Claim>>
    claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit) override;

private:
    ReaderPool& m_pool;
    const Vault& m_vault;
};

} // namespace jangbu::storage

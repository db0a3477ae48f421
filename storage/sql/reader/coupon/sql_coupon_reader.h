#pragma once

#include "core/port/coupon_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

class SqlCouponReader final : public CouponReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlCouponReader(ReaderPool& pool);

    [[nodiscard]] Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) override;
    [[nodiscard]] Read<std::optional<CampaignFigures>> campaign(CampaignId id) override;
    [[nodiscard]] Read<std::vector<HeldCoupon>> couponsOf(CustomerId customer) override;
    [[nodiscard]] Read<std::vector<Coupon>>
    claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit) override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage

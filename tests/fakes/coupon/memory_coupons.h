#pragma once

#include "core/port/coupon_reader.h"
#include "tests/fakes/memory_shop.h"

namespace jangbu::fakes {

class MemoryCoupons : public CouponReader
{
public:
    /// The shop must outlive the reader.
    explicit MemoryCoupons(const MemoryShop& shop) : m_shop(shop) {}

    [[nodiscard]] Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) override;
    [[nodiscard]] Read<std::optional<CampaignFigures>> campaign(CampaignId id) override;
    [[nodiscard]] Read<std::vector<HeldCoupon>> couponsOf(CustomerId customer) override;
    [[nodiscard]] Read<std::vector<Claim>>
    claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit) override;

private:
    const MemoryShop& m_shop;
};

} // namespace jangbu::fakes

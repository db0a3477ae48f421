#pragma once

#include "core/port/coupon_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about campaigns and coupons, asked of the server.
class RemoteCouponReader final : public CouponReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteCouponReader(HttpsClient& client);

    [[nodiscard]] Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) override;
    [[nodiscard]] Read<std::optional<CampaignFigures>> campaign(CampaignId id) override;
    [[nodiscard]] Read<std::vector<HeldCoupon>> couponsOf(CustomerId customer) override;
    [[nodiscard]] Read<std::vector<Claim>>
    claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit) override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage

#include "storage/remote/reader/remote_coupon_reader.h"

#include "storage/remote/reader/remote_read.h"
#include "storage/wire/api/coupon_fields.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace jangbu::storage {

RemoteCouponReader::RemoteCouponReader(HttpsClient& client) : m_client(client) {}

Read<std::vector<CampaignFigures>> RemoteCouponReader::campaigns(std::optional<Instant> openAt)
{
    RequestTarget target("/v1/campaign-figures");
    if (openAt) {
        target.with("open_at", *openAt);
    }
    return askMany<CampaignFigures>(m_client, target, "campaigns");
}

Read<std::optional<CampaignFigures>> RemoteCouponReader::campaign(CampaignId id)
{
    return askOne<CampaignFigures>(m_client, RequestTarget("/v1/campaign-figures").slash(id.uuid));
}

Read<std::vector<HeldCoupon>> RemoteCouponReader::couponsOf(CustomerId customer)
{
    RequestTarget target("/v1/customers");
    target.slash(customer.uuid).slash("coupons");
    auto sent = askMany<SentCoupon>(m_client, target, "coupons");
    if (!sent) {
        return std::unexpected(sent.error());
    }
    std::vector<HeldCoupon> coupons;
    coupons.reserve(sent->size());
    std::ranges::move(
        *sent | std::views::transform(&SentCoupon::held),
        std::back_inserter(coupons)
    );
    return coupons;
}

Read<std::vector<Claim>>
RemoteCouponReader::claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit)
{
    RequestTarget target("/v1/campaigns");
    target.slash(id.uuid)
        .slash("claims")
        .with("before", beforeIssueNo)
        .with("limit", static_cast<std::int64_t>(limit));
    return askMany<Claim>(m_client, target, "claims");
}

} // namespace jangbu::storage

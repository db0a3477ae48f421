#include "tests/fakes/coupon/memory_coupons.h"

#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <tuple>

namespace jangbu::fakes {

namespace {

CampaignFigures figuresOf(const MemoryShop& shop, const Campaign& campaign)
{
    CampaignFigures figures{campaign, 0, 0};
    for (const auto& [key, coupon] : shop.coupons) {
        const bool isItsOwn = key.campaign == campaign.id;
        figures.used += isItsOwn && coupon.state == CouponState::Used ? 1 : 0;
        figures.revoked += isItsOwn && coupon.state == CouponState::Revoked ? 1 : 0;
    }
    return figures;
}

bool isOpenAt(const CampaignDetails& details, Instant at)
{
    return details.isActive && details.opensAt <= at && at < details.closesAt;
}

} // namespace

Read<std::vector<CampaignFigures>> MemoryCoupons::campaigns(std::optional<Instant> openAt)
{
    return reading(m_shop, [&] {
        std::vector<CampaignFigures> campaigns;
        for (const auto& [id, campaign] : m_shop.campaigns) {
            if (!openAt || isOpenAt(campaign.details, *openAt)) {
                campaigns.push_back(figuresOf(m_shop, campaign));
            }
        }
        std::ranges::stable_sort(campaigns, std::ranges::greater{}, [](const CampaignFigures& one) {
            return one.campaign.details.opensAt;
        });
        return campaigns;
    });
}

Read<std::optional<CampaignFigures>> MemoryCoupons::campaign(CampaignId id)
{
    return reading(m_shop, [&]() -> std::optional<CampaignFigures> {
        const auto place = m_shop.campaigns.find(id);
        return place == m_shop.campaigns.end() ? std::nullopt
                                               : std::optional{figuresOf(m_shop, place->second)};
    });
}

Read<std::vector<HeldCoupon>> MemoryCoupons::couponsOf(CustomerId customer)
{
    return reading(m_shop, [&] {
        std::vector<HeldCoupon> coupons;
        for (const auto& [key, coupon] : m_shop.coupons) {
            if (key.customer == customer) {
                const CampaignDetails& details = m_shop.campaigns.at(key.campaign).details;
                coupons.push_back({coupon, details.name, details.terms});
            }
        }
        std::ranges::sort(coupons, {}, [](const HeldCoupon& held) {
            return std::tuple(held.coupon.expiresAt, held.coupon.key);
        });
        return coupons;
    });
}

Read<std::vector<Coupon>>
MemoryCoupons::claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit)
{
    return reading(m_shop, [&] {
        std::vector<Coupon> claims;
        for (const auto& [key, coupon] : m_shop.coupons) {
            if (key.campaign == id && (beforeIssueNo == 0 || coupon.issueNo < beforeIssueNo)) {
                claims.push_back(coupon);
            }
        }
        std::ranges::sort(claims, std::ranges::greater{}, &Coupon::issueNo);
        claims.resize(std::min(claims.size(), limit));
        return claims;
    });
}

} // namespace jangbu::fakes

#include "tests/fakes/coupon/memory_coupons.h"

#include "core/customer/phone.h"
#include "core/text/masking.h"
#include "tests/fakes/read_guard.h"

#include <algorithm>
#include <map>
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

/// When each coupon of a campaign was claimed, by its number; nothing of one that a test put there.
std::map<std::int64_t, Instant> claimsOf(const MemoryShop& shop, CampaignId campaign)
{
    std::map<std::int64_t, Instant> moments;
    for (const Booked<OutboxEvent>& event : shop.events) {
        const auto answer = shop.answers.find(event.row.ref);
        if (event.row.kind != EventKind::CouponClaimed || answer == shop.answers.end()) {
            continue;
        }
        const auto& body = std::get<ClaimCoupon>(answer->second.command.body);
        const auto& facts = std::get<Accepted>(answer->second.outcome);
        if (body.campaign == campaign) {
            moments.emplace(std::get<CouponClaimed>(facts).issueNo, event.recordedAt);
        }
    }
    return moments;
}

Claim claimOf(const MemoryShop& shop, const Coupon& coupon)
{
    Claim claim;
    claim.coupon = coupon;
    const auto place = shop.profiles.find(coupon.key.customer);
    if (place != shop.profiles.end()) {
        const CustomerProfile& profile = place->second;
        claim.maskedName = maskedName(profile.name);
        claim.maskedPhone = maskedPhone(phoneDisplay(profile.phone));
        claim.memberNo = profile.memberNo;
    }
    return claim;
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

Read<std::vector<Claim>>
MemoryCoupons::claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit)
{
    return reading(m_shop, [&] {
        const auto moments = claimsOf(m_shop, id);
        std::vector<Claim> claims;
        for (const auto& [key, coupon] : m_shop.coupons) {
            if (key.campaign == id && (beforeIssueNo == 0 || coupon.issueNo < beforeIssueNo)) {
                claims.push_back(claimOf(m_shop, coupon));
                const auto moment = moments.find(coupon.issueNo);
                claims.back().claimedAt = moment == moments.end() ? Instant{} : moment->second;
            }
        }
        std::ranges::sort(claims, std::ranges::greater{}, [](const Claim& claim) {
            return claim.coupon.issueNo;
        });
        claims.resize(std::min(claims.size(), limit));
        return claims;
    });
}

} // namespace jangbu::fakes

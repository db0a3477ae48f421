#include "core/coupon/campaign_standing.h"

namespace jangbu {

CampaignStanding standingAt(const Campaign& campaign, Instant at)
{
    const CampaignDetails& details = campaign.details;
    if (at < details.opensAt) {
        return CampaignStanding::NotOpen;
    }
    if (at >= details.closesAt) {
        return CampaignStanding::Ended;
    }
    if (!details.isActive) {
        return CampaignStanding::Stopped;
    }
    return campaign.remaining == 0 ? CampaignStanding::Exhausted : CampaignStanding::Running;
}

std::int64_t issuedOf(const Campaign& campaign)
{
    return campaign.nextIssueNo - 1;
}

} // namespace jangbu

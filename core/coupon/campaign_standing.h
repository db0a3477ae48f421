#pragma once

#include "core/coupon/campaign.h"
#include "core/time/instant.h"

namespace jangbu {

/// What a campaign is at a moment, in the order in which claims are refused.
enum class CampaignStanding : std::uint8_t { NotOpen, Ended, Stopped, Exhausted, Running };

[[nodiscard]] CampaignStanding standingAt(const Campaign& campaign, Instant at);

/// How many coupons were given out, revoked ones included.
[[nodiscard]] std::int64_t issuedOf(const Campaign& campaign);

} // namespace jangbu

#pragma once

#include "core/coupon/campaign.h"
#include "core/coupon/held_coupon.h"
#include "core/port/read.h"
#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// A campaign with what became of its coupons, as committed at this moment.
struct CampaignFigures
{
    Campaign campaign;
    std::int64_t used = 0;
    std::int64_t revoked = 0;

    friend bool operator==(const CampaignFigures&, const CampaignFigures&) = default;
};

/// A coupon that was given out, when and to whom; the holder masked.
struct Claim
{
    Coupon coupon;
    Instant claimedAt;       // when the book took it
    std::string maskedName;  // 홍*동; empty for the walk-in customer
    std::string maskedPhone; // 010-1234-****, or empty
    std::optional<std::int64_t> memberNo;

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Questions about campaigns and coupons. Blocking; each may be called from any thread but a
/// painting one.
class CouponReader
{
public:
    CouponReader() = default;
    virtual ~CouponReader() = default;
    CouponReader(const CouponReader&) = delete;
    CouponReader& operator=(const CouponReader&) = delete;
    CouponReader(CouponReader&&) = delete;
    CouponReader& operator=(CouponReader&&) = delete;

    /// The one that opened last first. With `openAt` those only whose window is open at that moment
    /// and that are not stopped; exhausted ones are among them.
    [[nodiscard]] virtual Read<std::vector<CampaignFigures>> campaigns(std::optional<Instant> openAt
    ) = 0;
    [[nodiscard]] virtual Read<std::optional<CampaignFigures>> campaign(CampaignId id) = 0;
    /// All of a customer's coupons, used, expired and revoked ones too; the one that expires first
    /// first.
    [[nodiscard]] virtual Read<std::vector<HeldCoupon>> couponsOf(CustomerId customer) = 0;
    /// Up to `limit` (1 … limit::pageSize) newest claims of a campaign with numbers below
    /// `beforeIssueNo` (0: from the newest).
    [[nodiscard]] virtual Read<std::vector<Claim>>
    claims(CampaignId id, std::int64_t beforeIssueNo, std::size_t limit) = 0;
};

} // namespace jangbu

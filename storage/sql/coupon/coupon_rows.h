#pragma once

#include "core/coupon/campaign.h"
#include "core/coupon/coupon.h"
#include "core/port/coupon_reader.h"
#include "storage/sql/row_view.h"
#include "storage/sql/transaction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace jangbu::storage {

/// The columns of `campaign` that `campaignOf` reads, in its order.
inline constexpr std::string_view campaignColumns =
    "campaign_id, name, kind, amount_off, percent_off, cap, minimum_spend, valid_until, "
    "valid_days, quantity, per_customer, opens_at, closes_at, is_active, remaining, "
    "next_issue_no, version";
[[nodiscard]] Campaign campaignOf(const RowView& row);

/// The columns of `coupon` that `couponOf` reads, in its order.
inline constexpr std::string_view couponColumns =
    "campaign_id, customer_id, nth, issue_no, expires_at, state, order_id";
[[nodiscard]] Coupon couponOf(const RowView& row);

/// The one that opened last first.
[[nodiscard]] Sql<std::vector<Campaign>> loadCampaigns(Transaction& transaction);

/// As CouponReader::campaigns.
[[nodiscard]] Sql<std::vector<CampaignFigures>>
loadCampaignFigures(Transaction& transaction, std::optional<Instant> openAt);
[[nodiscard]] Sql<std::optional<CampaignFigures>>
loadFiguresOf(Transaction& transaction, CampaignId id);

/// The one that expires first first.
[[nodiscard]] Sql<std::vector<HeldCoupon>>
loadCouponsOf(Transaction& transaction, CustomerId customer);

} // namespace jangbu::storage

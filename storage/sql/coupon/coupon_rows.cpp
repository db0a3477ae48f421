#include "storage/sql/coupon/coupon_rows.h"

#include <optional>

namespace jangbu::storage {

Campaign campaignOf(const RowView& row)
{
    std::optional<Money> cap;
    if (const auto minor = row.integerOrNull(5)) {
        cap = Money{*minor};
    }
    std::optional<Instant> validUntil;
    if (const auto us = row.integerOrNull(7)) {
        validUntil = Instant{*us};
    }
    return Campaign{
        .id = row.id<CampaignId>(0),
        .details =
            {.name = row.text(1),
             .terms =
                 {.kind = row.enumerator(2, CampaignKind::AmountOff, CampaignKind::PercentOff),
                  .amountOff = row.money(3),
                  .percentOff = row.integer(4),
                  .cap = cap,
                  .minimumSpend = row.money(6),
                  .validUntil = validUntil,
                  .validDays = row.integer(8)},
             .quantity = row.integer(9),
             .perCustomer = row.integer(10),
             .opensAt = row.instant(11),
             .closesAt = row.instant(12),
             .isActive = row.flag(13)},
        .remaining = row.integer(14),
        .nextIssueNo = row.integer(15),
        .version = row.integer(16),
    };
}

Coupon couponOf(const RowView& row)
{
    return Coupon{
        .key = {row.id<CampaignId>(0), row.id<CustomerId>(1), row.integer(2)},
        .issueNo = row.integer(3),
        .expiresAt = row.instant(4),
        .state = row.enumerator(5, CouponState::Issued, CouponState::Revoked),
        .order = row.idOrNull<OrderId>(6),
    };
}

Sql<std::vector<Campaign>> loadCampaigns(Transaction& transaction)
{
    static constexpr std::string_view text =
        "SELECT campaign_id, name, kind, amount_off, percent_off, cap, minimum_spend, "
        "valid_until, valid_days, quantity, per_customer, opens_at, closes_at, is_active, "
        "remaining, next_issue_no, version FROM campaign ORDER BY opens_at DESC, campaign_id";
    std::vector<Campaign> campaigns;
    auto read = transaction.prepare(text).forEach([&campaigns](const RowView& row) {
        campaigns.push_back(campaignOf(row));
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return campaigns;
}

Sql<std::vector<Coupon>> loadCouponsOf(Transaction& transaction, CustomerId customer)
{
    static constexpr std::string_view text =
        "SELECT campaign_id, customer_id, nth, issue_no, expires_at, state, order_id FROM coupon "
        "WHERE customer_id = ? ORDER BY expires_at, campaign_id, nth";
    std::vector<Coupon> coupons;
    auto read = transaction.prepare(text).bind(customer).forEach([&](const RowView& row) {
        coupons.push_back(couponOf(row));
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return coupons;
}

} // namespace jangbu::storage

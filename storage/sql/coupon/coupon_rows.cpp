#include "storage/sql/coupon/coupon_rows.h"

#include <optional>
#include <string>

namespace jangbu::storage {

namespace {

/// The columns of the terms, from `first` on.
CouponTerms termsOf(const RowView& row, int first)
{
    std::optional<Money> cap;
    if (const auto minor = row.integerOrNull(first + 3)) {
        cap = Money{*minor};
    }
    std::optional<Instant> validUntil;
    if (const auto us = row.integerOrNull(first + 5)) {
        validUntil = Instant{*us};
    }
    return CouponTerms{
        .kind = row.enumerator(first, CampaignKind::AmountOff, CampaignKind::PercentOff),
        .amountOff = row.money(first + 1),
        .percentOff = row.integer(first + 2),
        .cap = cap,
        .minimumSpend = row.money(first + 4),
        .validUntil = validUntil,
        .validDays = row.integer(first + 6),
    };
}

/// The columns of a campaign and how many of its coupons are in the states that it counts.
constexpr std::string_view figuresText =
    "SELECT campaign_id, name, kind, amount_off, percent_off, cap, minimum_spend, "
    "valid_until, valid_days, quantity, per_customer, opens_at, closes_at, is_active, "
    "remaining, next_issue_no, version, "
    "(SELECT COUNT(*) FROM coupon WHERE coupon.campaign_id = campaign.campaign_id AND state = 2), "
    "(SELECT COUNT(*) FROM coupon WHERE coupon.campaign_id = campaign.campaign_id AND state = 3) "
    "FROM campaign ";
static_assert(static_cast<int>(CouponState::Used) == 2);
static_assert(static_cast<int>(CouponState::Revoked) == 3);

CampaignFigures figuresOf(const RowView& row)
{
    constexpr int used = 17;
    return CampaignFigures{campaignOf(row), row.integer(used), row.integer(used + 1)};
}

} // namespace

Campaign campaignOf(const RowView& row)
{
    return Campaign{
        .id = row.id<CampaignId>(0),
        .details =
            {.name = row.text(1),
             .terms = termsOf(row, 2),
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

Sql<std::vector<CampaignFigures>>
loadCampaignFigures(Transaction& transaction, std::optional<Instant> openAt)
{
    constexpr std::string_view open = "WHERE is_active = 1 AND opens_at <= ? AND closes_at > ? ";
    std::string text(figuresText);
    text += openAt ? open : std::string_view{};
    text += "ORDER BY opens_at DESC, campaign_id";
    auto statement = transaction.prepare(text);
    if (openAt) {
        statement.bind(*openAt, *openAt);
    }
    std::vector<CampaignFigures> campaigns;
    auto read = statement.forEach([&campaigns](const RowView& row) {
        campaigns.push_back(figuresOf(row));
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return campaigns;
}

Sql<std::optional<CampaignFigures>> loadFiguresOf(Transaction& transaction, CampaignId id)
{
    return transaction.prepare(std::string(figuresText) + "WHERE campaign_id = ?")
        .bind(id)
        .first(figuresOf);
}

Sql<std::vector<HeldCoupon>> loadCouponsOf(Transaction& transaction, CustomerId customer)
{
    static constexpr std::string_view text =
        "SELECT coupon.campaign_id, customer_id, nth, issue_no, expires_at, state, order_id, "
        "name, kind, amount_off, percent_off, cap, minimum_spend, valid_until, valid_days "
        "FROM coupon JOIN campaign ON campaign.campaign_id = coupon.campaign_id "
        "WHERE customer_id = ? ORDER BY expires_at, coupon.campaign_id, nth";
    constexpr int name = 7;
    std::vector<HeldCoupon> coupons;
    auto read = transaction.prepare(text).bind(customer).forEach([&](const RowView& row) {
        coupons.push_back({couponOf(row), row.text(name), termsOf(row, name + 1)});
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return coupons;
}

} // namespace jangbu::storage

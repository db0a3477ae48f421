#include "app/ctl/coupon/coupon_jobs.h"
#include "core/limit/limits.h"
#include "core/time/civil.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <utility>
#include <vector>

namespace jangbu::app {

namespace {

/// The member, or whoever is known by the text; nothing after a sentence on stderr.
std::optional<CustomerCard> customerOf(LocalShop& shop, const CouponOptions& options)
{
    if (!options.member) {
        return customerKnownAs(shop, options.customer);
    }
    auto card = shop.customers().customerByMemberNo(*options.member);
    if (!card) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    if (!*card) {
        explain(fmt::format("nobody has the member number {}", *options.member));
    }
    return *std::move(card);
}

/// Coupons as rows of a list.
class CouponList
{
public:
    explicit CouponList(Instant now) : m_now(now) {}

    void add(
        const Coupon& coupon,
        const std::string& campaign,
        std::optional<Instant> claimedAt = std::nullopt
    )
    {
        const std::string standing{standingName(standingAt(coupon, m_now))};
        QJsonObject row{
            {QStringLiteral("campaign"), QString::fromStdString(toText(coupon.key.campaign))},
            {QStringLiteral("campaign_name"), QString::fromStdString(campaign)},
            {QStringLiteral("customer"), QString::fromStdString(toText(coupon.key.customer))},
            {QStringLiteral("nth"), static_cast<qint64>(coupon.key.nth)},
            {QStringLiteral("issue_no"), static_cast<qint64>(coupon.issueNo)},
            {QStringLiteral("standing"), QString::fromStdString(standing)},
            {QStringLiteral("expires_at"), QString::fromStdString(toText(coupon.expiresAt))},
        };
        if (claimedAt) {
            row.insert(QStringLiteral("claimed_at"), QString::fromStdString(toText(*claimedAt)));
        }
        if (coupon.order) {
            row.insert(QStringLiteral("order"), QString::fromStdString(toText(*coupon.order)));
        }
        m_json.append(row);
        m_text += fmt::format(
            "{}\t{}\t{}\t{}\t{}\n",
            coupon.issueNo,
            campaign,
            toText(coupon.key.customer),
            standing,
            toText(coupon.expiresAt)
        );
    }

    [[nodiscard]] ExitCode printed(const Invocation& invocation) const
    {
        return print(invocation, QJsonDocument(m_json), m_text);
    }

private:
    Instant m_now;
    QJsonArray m_json;
    std::string m_text;
};

ExitCode listClaims(const Invocation& invocation, LocalShop& shop, const Campaign& campaign)
{
    CouponList list(shop.clock().now());
    std::int64_t before = 0;
    for (;;) {
        const auto page = shop.coupons().claims(campaign.id, before, limit::pageSize);
        if (!page) {
            return explain("the book cannot be read now");
        }
        if (page->empty()) {
            return list.printed(invocation);
        }
        for (const Claim& claim : *page) {
            list.add(claim.coupon, campaign.details.name, claim.claimedAt);
        }
        before = page->back().coupon.issueNo;
    }
}

ExitCode listHeld(const Invocation& invocation, LocalShop& shop, CustomerId customer)
{
    const auto coupons = shop.coupons().couponsOf(customer);
    if (!coupons) {
        return explain("the book cannot be read now");
    }
    CouponList list(shop.clock().now());
    for (const HeldCoupon& held : *coupons) {
        list.add(held.coupon, held.campaignName);
    }
    return list.printed(invocation);
}

} // namespace

ExitCode claimCoupon(const Invocation& invocation, const CouponOptions& options)
{
    const auto shop = openShop(invocation, false);
    if (!shop || !settingsOf(*shop)) {
        return ExitCode::Refused;
    }
    const auto campaign = campaignKnownAs(*shop, options.campaign);
    const auto customer = campaign ? customerOf(*shop, options) : std::nullopt;
    if (!customer) {
        return ExitCode::Refused;
    }
    const auto accepted = acceptedOrExplain(*shop, ClaimCoupon{campaign->id, customer->id});
    if (!accepted) {
        return ExitCode::Refused;
    }
    const auto& claimed = std::get<CouponClaimed>(*accepted);
    const std::string expires = toText(claimed.expiresAt);
    const QJsonObject json{
        {QStringLiteral("campaign"), QString::fromStdString(toText(campaign->id))},
        {QStringLiteral("customer"), QString::fromStdString(toText(customer->id))},
        {QStringLiteral("issue_no"), static_cast<qint64>(claimed.issueNo)},
        {QStringLiteral("nth"), static_cast<qint64>(claimed.nth)},
        {QStringLiteral("expires_at"), QString::fromStdString(expires)},
    };
    return print(
        invocation,
        QJsonDocument(json),
        fmt::format("no. {}, valid before {}\n", claimed.issueNo, expires)
    );
}

ExitCode listCoupons(const Invocation& invocation, const CouponOptions& options)
{
    const auto shop = openShop(invocation, false);
    if (!shop || !settingsOf(*shop)) {
        return ExitCode::Refused;
    }
    if (!options.campaign.empty()) {
        const auto campaign = campaignKnownAs(*shop, options.campaign);
        return campaign ? listClaims(invocation, *shop, *campaign) : ExitCode::Refused;
    }
    const auto customer = customerOf(*shop, options);
    return customer ? listHeld(invocation, *shop, customer->id) : ExitCode::Refused;
}

} // namespace jangbu::app

#include "core/coupon/coupon.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/wire/order_lines.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace jangbu::storage {

namespace {

using IssuedByCampaign = std::map<CampaignId, std::int64_t>;

std::string nameOf(const CouponKey& key)
{
    return "coupon " + toText(key.campaign) + "/" + toText(key.customer) + "/"
           + std::to_string(key.nth);
}

/// `order` and `coupon` are those of the order that it names, absent when there is none.
bool isStateRight(const CouponKey& key, CouponState state, const RowView& row)
{
    if (state != CouponState::Used) {
        return row.isNull(5);
    }
    if (row.isNull(5) || row.isNull(6)) {
        return false;
    }
    const auto named = readOrderCoupon(row.text(6));
    return named && *named == key;
}

/// What the journal says `act` was done to, as it names it.
Sql<std::set<std::string>> subjectsOf(Transaction& transaction, std::string_view act)
{
    std::set<std::string> subjects;
    auto asked = transaction.prepare("SELECT subject FROM audit WHERE act = ?");
    asked.bind(act);
    auto read = asked.forEach([&subjects](const RowView& row) { subjects.insert(row.text(0)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return subjects;
}

Sql<IssuedByCampaign> judgeCoupons(Transaction& transaction, Findings& findings)
{
    static constexpr std::string_view text =
        "SELECT c.campaign_id, c.customer_id, c.nth, c.issue_no, c.state, c.order_id, o.coupon "
        "FROM coupon c LEFT JOIN orders o ON o.order_id = c.order_id "
        "ORDER BY c.campaign_id, c.issue_no";
    const auto revoked = subjectsOf(transaction, "coupon_revoked");
    if (!revoked) {
        return std::unexpected(revoked.error());
    }
    IssuedByCampaign issued;
    auto read = transaction.prepare(text).forEach([&](const RowView& row) {
        const CouponKey key{row.id<CampaignId>(0), row.id<CustomerId>(1), row.integer(2)};
        const auto state = static_cast<CouponState>(row.integer(4));
        findings.expect(LawId::CouponHasOrder, isStateRight(key, state, row), [&key] {
            return nameOf(key) + ": its state and its order differ";
        });
        const bool isRevoked = state == CouponState::Revoked;
        const std::string subject = toText(key.campaign) + " " + std::to_string(row.integer(3));
        const bool isJournalled = isRevoked == revoked->contains(subject);
        findings.expect(LawId::RevocationIsJournalled, isJournalled, [&key] {
            return nameOf(key) + ": its state and the journal differ";
        });
        std::int64_t& last = issued[key.campaign];
        const bool isNext = row.integer(3) == last + 1;
        findings.expect(LawId::CampaignAddsUp, isNext, [&key] {
            return nameOf(key) + ": a number before it is missing";
        });
        last = row.integer(3);
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return issued;
}

Sql<void> judgeCampaigns(Transaction& transaction, IssuedByCampaign issued, Findings& findings)
{
    static constexpr std::string_view text =
        "SELECT campaign_id, quantity, remaining, next_issue_no FROM campaign";
    auto read = transaction.prepare(text).forEach([&](const RowView& row) {
        const auto id = row.id<CampaignId>(0);
        const std::int64_t count = issued[id];
        const bool isRight =
            row.integer(1) == row.integer(2) + count && row.integer(3) == count + 1;
        findings.expect(LawId::CampaignAddsUp, isRight, [&] {
            return "campaign " + toText(id) + ": " + std::to_string(count)
                   + " coupons do not fit its counts";
        });
        issued.erase(id);
    });
    for (const auto& [id, count] : issued) {
        if (read && count > 0) {
            findings.note(LawId::CampaignAddsUp, "campaign " + toText(id) + " is missing");
        }
    }
    return read;
}

Sql<void> judgeCustomers(Transaction& transaction, Findings& findings)
{
    static constexpr std::string_view text =
        "SELECT c.campaign_id, c.customer_id, COUNT(*), MAX(c.nth), MIN(c.nth), "
        "MAX(p.per_customer) FROM coupon c JOIN campaign p ON p.campaign_id = c.campaign_id "
        "GROUP BY c.campaign_id, c.customer_id";
    // The limit a customer of a changed campaign may have been higher before.
    const auto changed = subjectsOf(transaction, "campaign");
    if (!changed) {
        return std::unexpected(changed.error());
    }
    return transaction.prepare(text).forEach([&](const RowView& row) {
        const auto campaign = row.id<CampaignId>(0);
        const std::int64_t count = row.integer(2);
        const bool isDense = row.integer(3) == count && row.integer(4) == 1;
        const bool isAllowed = count <= row.integer(5) || changed->contains(toText(campaign));
        findings.expect(LawId::CampaignAddsUp, isDense && isAllowed, [&] {
            return "customer " + toText(row.id<CustomerId>(1)) + " of campaign " + toText(campaign)
                   + ": " + (isDense ? "too many coupons" : "a coupon is missing");
        });
    });
}

} // namespace

Sql<void> auditCoupons(Transaction& transaction, Findings& findings)
{
    auto issued = judgeCoupons(transaction, findings);
    if (!issued) {
        return std::unexpected(std::move(issued).error());
    }
    if (auto judged = judgeCampaigns(transaction, *std::move(issued), findings); !judged) {
        return judged;
    }
    return judgeCustomers(transaction, findings);
}

} // namespace jangbu::storage

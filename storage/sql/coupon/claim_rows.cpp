#include "storage/sql/coupon/claim_rows.h"

#include "core/customer/phone.h"
#include "core/limit/limits.h"
#include "core/text/masking.h"
#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/rows/row_lookup.h"
#include "storage/sql/seal/row_seal.h"
#include "storage/sql/sealed_columns.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace jangbu::storage {

namespace {

/// Claims as they are read, their holders opened and masked; remembers the first that is forged.
class HolderOpening
{
public:
    explicit HolderOpening(const Vault& vault) : m_vault(vault) {}

    /// Of the columns of a coupon, followed by the customer's name, phone and member number.
    [[nodiscard]] Claim claimOf(const RowView& row)
    {
        constexpr int name = 7;
        Claim claim;
        claim.coupon = couponOf(row);
        claim.memberNo = row.integerOrNull(name + 2);
        if (!row.isNull(name)) { // the walk-in customer has no profile
            const CustomerId holder = claim.coupon.key.customer;
            claim.maskedName = maskedName(open(row.blob(name), customerNamePlace(holder)));
            claim.maskedPhone =
                maskedPhone(phoneDisplay(open(row.blob(name + 1), customerPhonePlace(holder))));
        }
        return claim;
    }

    [[nodiscard]] const std::optional<SqlFailure>& failure() const { return m_failure; }

private:
    const Vault& m_vault;
    std::optional<SqlFailure> m_failure;

    std::string open(const Bytes& sealed, const FieldPlace& place)
    {
        auto plain = m_vault.open(sealed, place);
        if (!plain && !m_failure) {
            m_failure = SqlFailure{
                Fault::Damaged,
                "customer." + std::string(place.column) + " of " + toText(place.row) + " is forged"
            };
        }
        return plain ? *std::move(plain) : std::string{};
    }
};

/// A coupon was given out by the batch that sealed it.
Sql<void> addMoments(Transaction& transaction, std::vector<Claim>& claims)
{
    constexpr RowLookup batches{
        .select = "SELECT row_key, at FROM seal JOIN batch ON batch.batch_no = seal.batch_no "
                  "WHERE kind = 8 AND",
        .key = "row_key",
        .isToBeWritten = false,
    };
    static_assert(static_cast<int>(SealedKind::Coupon) == 8); // the index is of these only
    std::map<Bytes, Claim*> unknown;
    ValueRows keys;
    for (Claim& claim : claims) {
        const Bytes key = sealKeyOf(claim.coupon.key);
        keys.add(std::span<const std::uint8_t>(key));
        unknown.emplace(key, &claim);
    }
    auto read = lookUp(transaction, batches, keys, [&unknown](const RowView& row) {
        if (const auto place = unknown.find(row.blob(0)); place != unknown.end()) {
            place->second->claimedAt = row.instant(1);
            unknown.erase(place);
        }
    });
    if (read && !unknown.empty()) {
        return std::unexpected(SqlFailure{Fault::Damaged, "a coupon is without its seal"});
    }
    return read;
}

} // namespace

Sql<std::vector<Claim>> loadClaims(
    Transaction& transaction,
    const Vault& vault,
    CampaignId id,
    std::int64_t beforeIssueNo,
    std::size_t limit
)
{
    static constexpr std::string_view text =
        "SELECT campaign_id, coupon.customer_id, nth, issue_no, expires_at, state, order_id, "
        "name, phone, member_no "
        "FROM coupon LEFT JOIN customer ON customer.customer_id = coupon.customer_id "
        "WHERE campaign_id = ? AND issue_no < ? ORDER BY issue_no DESC LIMIT ?";
    constexpr std::int64_t pastAll = limit::couponsPerCampaign + 1;
    HolderOpening opening(vault);
    std::vector<Claim> claims;
    auto read = transaction.prepare(text)
                    .bind(
                        id,
                        beforeIssueNo == 0 ? pastAll : beforeIssueNo,
                        std::clamp(limit, std::size_t{1}, limit::pageSize)
                    )
                    .forEach([&](const RowView& row) { claims.push_back(opening.claimOf(row)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    if (const auto& failure = opening.failure()) {
        return std::unexpected(*failure);
    }
    if (auto added = addMoments(transaction, claims); !added) {
        return std::unexpected(std::move(added).error());
    }
    return claims;
}

} // namespace jangbu::storage
